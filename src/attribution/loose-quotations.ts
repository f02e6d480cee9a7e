import { speakerIn } from './noun-cues.js'
import { phraseEndingAt, phraseStartingAt } from './phrases.js'
import { hasFinite, isQuotation, isWord, keyAt, type Range, type Reader } from './reader.js'
import { matchAt } from './sequences.js'
import { mainSubject } from './subjects.js'

/** «Le maire : "…"» and «Réponse du maire : "…"»: whom the words before the colon credit. */
export function colonSource(reader: Reader, index: number): Range | null {
  let i = index - 1
  while (i >= 0 && ['-', '–', '—'].includes(keyAt(reader, i))) i--
  if (keyAt(reader, i) !== ':') return null
  const viewer = viewerBefore(reader, i)
  if (viewer !== null) return viewer
  const closing = closingName(reader, i)
  if (closing !== null) return closing
  const before = phraseEndingAt(reader, i - 1)
  // «Réponse du maire : "…"» is all phrase; «Jean Dupont ne mâche pas ses mots : "…"» has a subject.
  if (before !== null && before.from === 0) return speakerIn(reader, before)
  return mainSubject(reader) ?? phraseStartingAt(reader, 0) ?? before
}

/** «Une idée partagée par le député du Nord, Jean Morel : "…"»: the name that ends a sentence without verb. */
function closingName(reader: Reader, colon: number): Range | null {
  if (reader.data.grammar.bareClauses || hasFinite(reader, 0, colon - 1)) return null
  let from = colon
  while (isWord(reader, from - 1) && reader.pieces[from - 1]!.capital) from--
  const named = colon - from >= 2 && from > 1 && keyAt(reader, from - 1) === ','
  return named ? { from, to: colon - 1 } : null
}

/** «La mesure ne trouve pas grâce aux yeux de Jean Dupont : "…"»: not the mesure speaks, but who looks at it. */
function viewerBefore(reader: Reader, colon: number): Range | null {
  const { clausePrepositions, colonPrepositions, prepositions } = reader.data
  // «pour X» alone tells for whom something is, not whose view it is.
  const views = clausePrepositions.filter(one => one.includes(' '))
  for (let i = colon - 2; i >= 0; i--) {
    if (isQuotation(reader, i) || [';', ':'].includes(keyAt(reader, i))) return null
    const length =
      matchAt(reader, i, views) || matchAt(reader, i, prepositions) || matchAt(reader, i, colonPrepositions)
    if (length === 0) continue
    const phrase = phraseStartingAt(reader, i + length)
    return phrase !== null && phrase.to === colon - 1 ? phrase : null
  }
  return null
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
