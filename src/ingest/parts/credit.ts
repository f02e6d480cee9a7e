import { cut, type PartRule } from './piece.js'

/** Where a credit can begin at the end of a paragraph: after a final stop, or at the last parenthesis. */
const boundary = /[.!?…»”"]\s+(?=[^\s.!?…]{1,60}(?:\s[^\s.!?…]{1,60}){0,8}\.?$)/u

/** «… a-t-il dit. (avec AFP)», «… ce mardi. © 2024 AFP», «… (Belga)». */
export const cutCredit: PartRule = (text, piece, { patterns }) => {
  const from = Math.max(piece.start, piece.end - 120)
  const tail = text.slice(from, piece.end)
  const places = [tail.lastIndexOf('('), tail.lastIndexOf('['), (boundary.exec(tail)?.index ?? -2) + 1]
  for (const at of places) {
    if (at <= 0 || !patterns.credit?.test(bare(tail.slice(at)))) continue
    return cut(text, piece, from + at, {}, { kind: 'credit', reason: 'agency credit' })
  }
  return [piece]
}

/** «(avec AFP).» → «avec AFP» */
const bare = (credit: string) => credit.trim().replace(/^[([]|[)\]]?\.?$/g, '')
