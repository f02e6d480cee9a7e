import type { PartRule } from './piece.js'

/** Longer lines are prose, whatever they open with; it also bounds the work of the patterns. */
const maxLine = 300

/** «Par Jeanne Dupont», «Publié le 12 juin», «À lire aussi : …», «AFP»: the whole line is of one kind. */
export const markLine: PartRule = (text, piece, { patterns }) => {
  if (piece.end - piece.start > maxLine) return [piece]
  const line = text.slice(piece.start, piece.end)
  const bare = line.replace(/^[([]|[)\]]$/g, '')
  for (const { kind, pattern } of patterns.lines)
    if (pattern.test(line) || (kind === 'credit' && pattern.test(bare)))
      return [{ ...piece, kind, reason: `${kind} line` }]
  return [piece]
}
