import { cut, type PartRule } from './piece.js'

/** «WASHINGTON —», «PARIS, France –»: only capitals, for «Macron – qui part –» is prose. */
const capitalPlace = /^\p{Lu}[\p{Lu}.’' -]{2,40}(?:, \p{Lu}[\p{L}. ]{1,25})? ?[–—] /u

/** «PARIS (Reuters) – Le gouvernement …»; only in the first paragraphs. */
export const cutDateline: PartRule = (text, piece, { patterns, index }) => {
  if (index > 4) return [piece]
  const opening = text.slice(piece.start, Math.min(piece.end, piece.start + 160))
  const match = patterns.dateline?.exec(opening) ?? capitalPlace.exec(opening)
  if (!match) return [piece]
  return cut(text, piece, piece.start + match[0].length, { kind: 'dateline', reason: 'dateline' }, {})
}
