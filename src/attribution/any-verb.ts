import { phraseStartingAt } from './phrases.js'
import { canSpeak } from './preposition-cues.js'
import { isAdverb, isQuotation, isWord, keyAt, type Range, type Reader, skipAdverbs } from './reader.js'

/** A verb beside marked words and who speaks. */
export interface Beside {
  cue: Range
  who: Range
}

/** Most words of a verb: «n'a jamais cessé de le marteler». */
const verbReach = 9

/**
 * «"La rue est fermée", illustre le maire», «"…", n'a cessé de marteler Jean Morel», «"…", se souvient-elle»: after marked words
 * French sets the verb before its subject only to say who speaks, whatever the verb.
 *
 * @param index place of the quotation among the pieces
 */
export function anyVerbAfter(reader: Reader, index: number): Beside | null {
  if (reader.data.grammar.bareClauses || !opensClause(reader, index)) return null
  const comma = [',', '–', '—'].includes(keyAt(reader, index + 1))
  return inverted(reader, index + (comma ? 2 : 1))
}

/** Marked words that begin their clause: «une lettre à "la France", soutient Jean Morel» is about somebody who has written. */
function opensClause(reader: Reader, index: number): boolean {
  return (
    index === 0 || !isWord(reader, index - 1) || reader.classes.coordinators.has(keyAt(reader, index - 1))
  )
}

/** A verb that starts at a place, and the subject after it. */
export function inverted(reader: Reader, from: number): Beside | null {
  const verb = verbEnd(reader, from)
  if (verb === null) return null
  if (verb.pronoun >= 0) return { cue: { from, to: verb.end }, who: { from: verb.pronoun, to: verb.pronoun } }
  const who = phraseStartingAt(reader, skipAdverbs(reader, verb.end + 1))
  if (who === null || !canSpeak(reader, who) || reader.classes.subjectPronouns.has(keyAt(reader, who.from)))
    return null
  return { cue: { from, to: verb.end }, who }
}

/** The last piece of a finite verb with its auxiliaries and infinitives, and the place of «-t-il» in it, else -1. */
function verbEnd(reader: Reader, from: number): { end: number; pronoun: number } | null {
  const { classes, forms } = reader
  let i = from
  while (classes.clitics.has(keyAt(reader, i)) || ["s'", 'se'].includes(keyAt(reader, i))) i++
  if (!isVerb(reader, i)) return null
  const pronoun = reader.pieces[i + 1]?.inverted === true ? i + 1 : -1
  if (pronoun >= 0 && !thirdPerson.has(keyAt(reader, pronoun))) return null
  let end = pronoun >= 0 ? pronoun : i
  for (i = end + 1; i < from + verbReach; i++) {
    const key = keyAt(reader, i)
    const completes = forms.participles.has(key) || forms.infinitives.has(key)
    if (completes && !classes.determiners.has(key)) end = i
    else if (!between.has(key) && !isAdverb(reader, i) && !classes.reflexives.has(key)) break
  }
  return { end, pronoun }
}

function isVerb(reader: Reader, index: number): boolean {
  const { forms, pieces } = reader
  const key = keyAt(reader, index)
  if (!isWord(reader, index) || pieces[index]!.capital || isQuotation(reader, index)) return false
  const reports = forms.reporting.get(key)?.some(one => one.shape === 'finite' || one.shape === 'conditional')
  return (
    reports === true ||
    [forms.finite, forms.present].some(one => one.has(key)) ||
    forms.have.get(key) === 'finite'
  )
}

const thirdPerson = new Set(['il', 'elle', 'ils', 'elles'])

/** What may stand between the words of a verb: «n'a pas cessé de le dire», «a tenu à préciser». */
const between = new Set(['pas', 'jamais', 'plus', 'de', "d'", 'à', 'le', "l'", 'cesse'])
