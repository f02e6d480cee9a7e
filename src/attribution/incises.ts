import { base } from './base-cue.js'
import type { Cue } from './cue.js'
import { phraseStartingAt } from './phrases.js'
import { canSpeak } from './preposition-cues.js'
import {
  hasFinite,
  isFiniteVerb,
  isQuotation,
  isWord,
  keyAt,
  type Range,
  type Reader,
  skipAdverbs,
} from './reader.js'
import { clauseBefore, clauseFrom, type KnownGroup, states } from './regions.js'
import { type Subject, subjectAfter } from './subjects.js'
import type { VerbGroup } from './verb-group.js'

const inciseMarks = new Set([',', '?', '!', '–', '—', '-', '(', '…', '.'])

/** «"…", a-t-il dit», «…, ajoute le ministre, …»; in English «…, she said». */
export function incise(reader: Reader, one: KnownGroup, floor: number, known: KnownGroup[]): Cue | null {
  const { group } = one
  if (group.shape !== 'finite' && group.shape !== 'conditional') return null
  if (group.passive || !canIncise(reader, group.lemma)) return null
  const next = skipAdverbs(reader, group.to + 1)
  if (reader.classes.complementizers.has(keyAt(reader, next))) return null
  const placed = reader.data.grammar.bareClauses
    ? (englishIncise(reader, one) ?? invertedIncise(reader, one, floor))
    : invertedIncise(reader, one, floor)
  if (placed === null) return null
  const before = clauseBefore(reader, placed.at - 1, floor)
  const end = Math.max(group.to, placed.source.to)
  const rest = restAfter(reader, end + 1, known)
  if (before === null && rest === null && placed.at > 0) return null
  const colon = keyAt(reader, end + 1) === ':' && rest === null
  if (before === null && !colon && rest === null) return null
  return {
    ...base(one, 'incise'),
    source: placed.source,
    region: before ?? rest,
    rest: before === null ? null : rest,
    reports:
      saysAlone(reader, group, placed) &&
      (states(reader, before) ||
        states(reader, rest) ||
        isToldBy(reader, group, before, placed.source) ||
        (reader.data.grammar.bareClauses && before !== null && before.to - before.from >= sentenceLength)),
  }
}

/** Verbs that mostly go with marks report without them too where a speaker follows: «…, poursuit le journal». */
function saysAlone(reader: Reader, { inverted, lemma }: VerbGroup, { at, source }: Incise): boolean {
  const { clause, comment } = reader.data.verbs
  if (clause.includes(lemma)) return true
  return (
    comment.includes(lemma) && keyAt(reader, at - 1) === ',' && (inverted >= 0 || canSpeak(reader, source))
  )
}

function canIncise(reader: Reader, lemma: string): boolean {
  const { clause, quote, noun } = reader.data.verbs
  return clause.includes(lemma) || quote.includes(lemma) || noun.includes(lemma) || lemma.includes(' ')
}

/** Where the incise starts and who speaks in it. */
interface Incise {
  at: number
  source: Range
}

function invertedIncise(reader: Reader, { group, subject }: KnownGroup, floor: number): Incise | null {
  const before = beforeClitics(reader, group.from - 1)
  const afterMark = before < 0 || isQuotation(reader, before) || inciseMarks.has(keyAt(reader, before))
  if (group.inverted >= 0) return { at: group.from, source: whoIsOn(reader, group) ?? (subject as Range) }
  if (!afterMark || before < 0) return null
  const afterQuotation = isQuotation(reader, before) || isQuotation(reader, before - 1)
  // English turns the order round beside marked words: «"…," said Smith», never «Smith, who is 45, said he».
  if (reader.data.grammar.bareClauses && !afterQuotation) return closingIncise(reader, group, before)
  const source = subjectAfter(reader, group) ?? subjectAfterInsertion(reader, group)
  if (source === null) return null
  if (reader.data.grammar.bareClauses && reader.classes.subjectPronouns.has(keyAt(reader, source.from)))
    return null
  if (afterQuotation && isQuotation(reader, before)) return { at: before + 1, source }
  const stated = clauseBefore(reader, before - 1, floor)
  // «X, chef de Y, dénonce la loi» is no incise: nothing is stated before the verb, and no clause goes on after it.
  if (!states(reader, stated) && !isToldBy(reader, group, stated, source) && !goesOn(reader, stated, source))
    return null
  return isObject(reader, group, source, subject) ? null : { at: before + 1, source }
}

/** «"…", assure-t-on | dans l'entourage du maire», «a-t-on indiqué au sein | du conseil»: who «on» is stands after it. */
function whoIsOn(reader: Reader, group: VerbGroup): Range | null {
  if (keyAt(reader, group.inverted) !== 'on') return null
  const link = Math.max(group.to, group.inverted) + 1
  if (!['dans', 'au', 'aux', 'chez', 'à'].includes(keyAt(reader, link))) return null
  const phrase = phraseStartingAt(reader, link + (keyAt(reader, link + 1) === 'sein' ? 3 : 1))
  return phrase !== null && canSpeak(reader, phrase) ? phrase : null
}

/** «The man was caught in Houston, said Paul Durand, a spokesman»: a name, and the sentence or an apposition ends. */
function closingIncise(reader: Reader, group: VerbGroup, before: number): Incise | null {
  const source =
    keyAt(reader, before) === ',' && group.lemma === 'say' ? phraseStartingAt(reader, group.to + 1) : null
  if (source === null || !canSpeak(reader, source)) return null
  const key = keyAt(reader, source.from)
  if (reader.classes.timeWords.has(key) || reader.classes.subjectPronouns.has(key)) return null
  const stated = clauseBefore(reader, before - 1, 0)
  const closes = ['', '.', ','].includes(keyAt(reader, source.to + 1))
  return closes && stated !== null && hasFinite(reader, stated.from, stated.to)
    ? { at: before + 1, source }
    : null
}

/** «"…", | lui a dit le maire»: pronouns of the person addressed stand between the marks and the verb. */
function beforeClitics(reader: Reader, index: number): number {
  let i = index
  while (i > 0 && addressees.has(keyAt(reader, i))) i--
  return isQuotation(reader, i) || isQuotation(reader, i - 1) ? i : index
}

const addressees = new Set(['lui', 'leur', 'nous', 'vous', 'me', "m'", 'te', "t'"])

/** Most pieces between a verb and its subject in «a lancé, hilare, Paul Durand», «pointait, d'ailleurs, hier soir, Jeanne Morel». */
const insertionReach = 12

function subjectAfterInsertion(reader: Reader, group: VerbGroup): Range | null {
  if (keyAt(reader, group.to + 1) !== ',') return null
  for (let i = group.to + 2; i <= group.to + insertionReach; i++) {
    if (isQuotation(reader, i) || isFiniteVerb(reader, i)) return null
    if (keyAt(reader, i) !== ',') continue
    const phrase = phraseStartingAt(reader, i + 1)
    const named = phrase !== null && (reader.pieces[phrase.to]!.capital || canSpeak(reader, phrase))
    if (named) return phrase
  }
  return null
}

/** Fewest pieces that a sentence has whose verb no list holds. */
const sentenceLength = 6

/** «La banque conserve à ce stade la direction, a indiqué une porte-parole»: who can speak stands after a verb of saying. */
function isToldBy(reader: Reader, group: VerbGroup, before: Range | null, source: Range): boolean {
  if (before === null || before.to - before.from < sentenceLength || group.from === group.to) return false
  return reader.data.verbs.clause.includes(group.lemma) && canSpeak(reader, source) && !runsOn(reader, source)
}

/** «Jean Morel, élu du Nord, a annoncé hier | l'organisation lundi d'une réunion»: the noun goes on, so it is what he announced. */
function runsOn(reader: Reader, { from, to }: Range): boolean {
  if (reader.data.grammar.bareClauses || reader.pieces[to]!.capital || from === to) return false
  let i = to + 1
  while (reader.classes.timeWords.has(keyAt(reader, i)) || /^\d/.test(keyAt(reader, i))) i++
  return i > to + 1 && ['de', "d'", 'du', 'des'].includes(keyAt(reader, i))
}

/** «Le suspect, a précisé le procureur, sera présenté»: the incise parts the subject from its verb. */
function goesOn(reader: Reader, before: Range | null, source: Range): boolean {
  if (before === null || keyAt(reader, source.to + 1) !== ',') return false
  return isFiniteVerb(reader, skipAdverbs(reader, source.to + 2))
}

/** «Le maire, qui est absent, dénonce la loi»: a common noun after a verb that takes one, with a subject before it. */
function isObject(reader: Reader, group: VerbGroup, after: Range, subject: Subject): boolean {
  if (subject === null || subject === 'same') return false
  for (let i = after.from; i <= after.to; i++) {
    if (reader.pieces[i]!.capital || reader.classes.sourceNouns.has(keyAt(reader, i))) return false
  }
  return reader.data.verbs.noun.includes(group.lemma)
}

/** English keeps the order: «"…", the actress's rep told People». */
function englishIncise(reader: Reader, { group, subject }: KnownGroup): Incise | null {
  if (subject === null || subject === 'same') return null
  const before = nameStart(reader, subject.from) - 1
  if (before < 0) return null
  const afterQuotation = isQuotation(reader, before)
  if (!afterQuotation && !inciseMarks.has(keyAt(reader, before))) return null
  if (!afterQuotation && isQuotation(reader, before - 1)) return { at: subject.from, source: subject }
  if (afterQuotation) return { at: subject.from, source: subject }
  if (keyAt(reader, before) !== ',') return null
  // «Police searched the house, officials said Monday.»: what follows the verb states nothing.
  const stop = nextStop(reader, group.to + 1)
  const stated = clauseBefore(reader, before - 1, 0)
  if (stated === null) return null
  // «Kirkpatrick faces one count of murder, police said.»: no list holds the verb, but nothing follows.
  const closes =
    stop - group.to <= 2 && stated.to - stated.from >= sentenceLength && canSpeak(reader, subject)
  if (!hasFinite(reader, stated.from, stated.to) && !closes) return null
  return stop - group.to <= 9 && !states(reader, { from: group.to + 1, to: stop - 1 })
    ? { at: subject.from, source: subject }
    : null
}

/** «"…" | Department of Alcohol and Drug Program director Ann Bell told»: a body of several words comes before its officer. */
function nameStart(reader: Reader, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    if (isQuotation(reader, i)) return i + 1
    if (!isWord(reader, i) || isFiniteVerb(reader, i)) return from
    if (!reader.pieces[i]!.capital && !['of', 'and', 'the', 'for'].includes(keyAt(reader, i))) return from
  }
  return from
}

function nextStop(reader: Reader, from: number): number {
  for (let i = from; i < reader.pieces.length; i++) {
    if ([',', '.', ';', ':', '!', '?'].includes(keyAt(reader, i))) return i
  }
  return reader.pieces.length
}

/** What the sentence goes on with after an incise: after its comma or colon, or marked words directly. */
function restAfter(reader: Reader, from: number, known: KnownGroup[]): Range | null {
  for (let i = from; i < reader.pieces.length; i++) {
    const key = keyAt(reader, i)
    if (key === '.' || key === ';') return null
    if (isQuotation(reader, i)) return clauseFrom(reader, i, known)
    if (key !== ',' && key !== ':') continue
    const next = skipAdverbs(reader, i + 1)
    if (known.some(({ group }) => isParticiple(group) && (group.from === next || group.from === next + 1)))
      return null
    const rest = clauseFrom(reader, i + 1, known)
    if (rest === null) return null
    // «, qui est arrivé hier» says more of the speaker.
    if (reader.classes.relatives.has(keyAt(reader, rest.from)) || !states(reader, rest)) return null
    return rest
  }
  return null
}

function isParticiple({ shape }: VerbGroup): boolean {
  return shape === 'gerund' || shape === 'participle'
}
