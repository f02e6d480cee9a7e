import { cut, type PartRule, type Piece } from './piece.js'

/** Ends of sentences, roughly: enough to lay a fixed phrase apart, for the phrase itself decides. */
const sentenceEnd = /[.!?…][»”")\]]*\s+/g

/** «… stratégique global". Suivez les dernières informations sur le conflit.»: filler glued to a paragraph. */
export const cutFiller: PartRule = (text, piece, { patterns }) => {
  const isBoilerplate = (from: number, to: number) => {
    const sentence = text.slice(from, to).trim()
    if (sentence.length > 200) return false
    return patterns.filler?.test(sentence) || patterns.lines[0]!.pattern.test(sentence)
  }
  const mark = { kind: 'boilerplate', reason: 'filler sentence' } as const
  const ends = [...text.slice(piece.start, piece.end).matchAll(sentenceEnd)].map(
    match => piece.start + match.index + match[0].length,
  )
  const starts = [piece.start, ...ends]
  let first = 0
  let last = starts.length
  const at = (i: number) => starts[i] ?? piece.end
  while (first < last && isBoilerplate(at(first), at(first + 1))) first++
  while (last > first && isBoilerplate(at(last - 1), at(last))) last--
  if (first === last) return [{ ...piece, ...mark }]
  const [head, rest] = first ? cut(text, piece, at(first), mark, {}) : [undefined, piece]
  const kept: Piece[] = last < starts.length ? cut(text, rest!, at(last), {}, mark) : [rest!]
  return head ? [head, ...kept] : kept
}
