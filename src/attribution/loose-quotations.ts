import { phraseEndingAt, phraseStartingAt } from './phrases.js'
import { isQuotation, keyAt, type Range, type Reader } from './reader.js'
import { mainSubject } from './subjects.js'

/** «Le maire : "…"» and «Réponse du maire : "…"»: the phrase before the colon. */
export function colonSource(reader: Reader, index: number): Range | null {
  let i = index - 1
  while (i >= 0 && ['-', '–', '—'].includes(keyAt(reader, i))) i--
  if (keyAt(reader, i) !== ':') return null
  const before = phraseEndingAt(reader, i - 1)
  // «Réponse du maire : "…"» is all phrase; «Jean Dupont ne mâche pas ses mots : "…"» has a subject.
  if (before !== null && before.from === 0) return before
  return mainSubject(reader) ?? phraseStartingAt(reader, 0) ?? before
}

/** «"A", "B" et "C"»: only commas, conjunctions and articles stand between this quotation and the one before. */
export function listed(reader: Reader, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 5); i--) {
    if (isQuotation(reader, i)) return true
    const key = keyAt(reader, i)
    const { classes } = reader
    const link =
      key === ',' ||
      classes.coordinators.has(key) ||
      classes.determiners.has(key) ||
      classes.adverbs.has(key) ||
      classes.nounPrepositions.has(key)
    if (!link) return false
  }
  return false
}

/** The quotation is the whole frame, but for punctuation and a conjunction. */
export function isLone(reader: Reader, index: number): boolean {
  return reader.pieces.every(
    (piece, i) =>
      i === index ||
      piece.kind !== 'word' ||
      reader.classes.coordinators.has(piece.key) ||
      reader.classes.adverbs.has(piece.key),
  )
}

/** «« Scandaleuse », « honteuse » et « censure ».»: a sentence of nothing but marked words. */
export function isQuotationList(reader: Reader): boolean {
  const quotations = reader.pieces.filter(piece => piece.kind === 'quotation').length
  return (
    quotations > 1 &&
    reader.pieces.every(piece => piece.kind !== 'word' || reader.classes.coordinators.has(piece.key))
  )
}
