import { anyVerbAfter } from './any-verb.js'
import {
  afterColonClause,
  afterRelative,
  feeling,
  laidDown,
  ofItsSubject,
  predicateInside,
  reflexiveInside,
  verbInside,
} from './clause-words.js'
import type { Draft } from './draft.js'
import { blank, holds, spanOf } from './draft-parts.js'
import type { Frame } from './frames.js'
import { insideIncise } from './inside-incise.js'
import { colonSource, isLone, isQuotationList, listed } from './loose-quotations.js'
import { phraseEndingAt, phraseStartingAt } from './phrases.js'
import type { Place, Rule } from './place.js'
import { canSpeak } from './preposition-cues.js'
import { hasFinite, isQuotation, keyAt, type Range, type Reader } from './reader.js'
import { matchAt } from './sequences.js'
import type { Settled } from './settle.js'
import { isCharge, isGlossed, isInscription, isNaming, readsAsSpeech, wordCount } from './speech.js'
import { mainSubject } from './subjects.js'

/** Which cue a quotation belongs to: the innermost one whose region holds it. */
function governing(reader: Reader, cues: Settled[], index: number): Settled | null {
  let best: Settled | null = null
  for (const cue of cues) {
    if (!holds(cue.region, index) && !holds(cue.rest, index)) continue
    if (best === null || rank(reader, cue, index) > rank(reader, best, index)) best = cue
  }
  return best === null ? null : (sayerOf(reader, cues, best, index) ?? best)
}

/** «Le porte-parole a déclaré que le pays espérait "…"»: hopes that somebody tells of are in the words of who tells them. */
function sayerOf(reader: Reader, cues: Settled[], hope: Settled, index: number): Settled | null {
  const { attitude } = reader.data.verbs
  if (reader.data.grammar.bareClauses || !attitude.includes(hope.lemma ?? '')) return null
  const told = cues.find(
    ({ kind, lemma, region, reports, who }) =>
      kind === 'clause' &&
      reports &&
      who !== null &&
      !attitude.includes(lemma ?? '') &&
      holds(region, hope.words.from) &&
      holds(region, index),
  )
  return told ?? null
}

function rank(reader: Reader, cue: Settled, index: number): number {
  // The cue nearest before the quotation is the innermost; an incise or «selon X» at the end comes after those.
  const before = cue.words.to < index
  // «Selon X, Y a accepté "avec gratitude"»: to accept is no saying when somebody else is credited.
  const weak = (cue.kind === 'quote' && !says(reader, cue)) || supposes(reader, cue)
  // «86 % des lecteurs réclament une loi : "…", a dit le maire»: beside the marks stands who speaks.
  const closes = cue.kind === 'incise' && cue.who !== null && closesQuotation(reader, cue, index)
  return (
    (cue.who !== null ? 1000 : 0) +
    (closes ? 500 : 0) +
    (weak ? -500 : 0) +
    (before ? cue.words.from + 1 : 0.5)
  )
}

/** «Il proposerait "un congrès", selon un proche», «tous ces éléments confirment»: no saying of their own. */
function supposes(reader: Reader, { conditional, kind, who }: Settled): boolean {
  if (reader.data.grammar.bareClauses || kind === 'preposition' || kind === 'incise') return false
  return conditional || (who !== null && pointsAtThings(reader, who))
}

/** «tous ces éléments», «ces faits»: what was just told, in the plural, with a noun that nobody bears. */
function pointsAtThings(reader: Reader, who: Range): boolean {
  const at = ['tous', 'toutes'].includes(keyAt(reader, who.from)) ? who.from + 1 : who.from
  return keyAt(reader, at) === 'ces' && !canSpeak(reader, who)
}

function closesQuotation(reader: Reader, { words }: Settled, index: number): boolean {
  const next = [',', '!', '?', '–', '—', '-'].includes(keyAt(reader, index + 1)) ? index + 2 : index + 1
  return words.from === next
}

/** A cue with a speaker, by a preposition or a verb of saying. */
function says(reader: Reader, { kind, lemma, who }: Settled): boolean {
  const { clause, noun } = reader.data.verbs
  return (
    who !== null && (kind === 'preposition' || clause.includes(lemma ?? '') || noun.includes(lemma ?? ''))
  )
}

/** What tells that marked words are speech, and whose; the first rule that fits decides. */
const rules: Rule[] = [
  place => insideIncise(place.text, place.reader, place.frame, place.quotation),
  afterPendingColon,
  creditedMarks,
  afterColon,
  besideVerb,
  inList,
  ownedAfter,
  goingOn,
  ({ reader }) => (isQuotationList(reader) ? {} : null),
  verbInside,
  predicateInside,
  feeling,
  afterColonClause,
  laidDown,
  byItsWords,
  besideSaying,
]

/** A talk changes its speaker line by line: without a cue only a colon before the first line tells who speaks. */
const dialogueRules: Rule[] = [afterPendingColon, continued, () => ({})]

/** Words set in a title are nobody's who spoke before; `titleSpeakers` looks for them in the text. */
const titleRules: Rule[] = rules.filter(
  rule => rule !== goingOn && rule !== byItsWords && rule !== predicateInside,
)
titleRules.push(place => (readsAsSpeech(place.reader, place.inner) ? {} : null))

function isTitle(kind: Frame['partKind']): boolean {
  return kind === 'heading' || kind === 'headline'
}

/** Whether marked words are speech, and by which cue; a cue that is taken is added to `used`. */
export function readQuotation(place: Place, used: Set<Settled>): Draft {
  const { cues, frame, index, inner, quotation, reader } = place
  const draft: Draft = { ...blank(frame), content: quotation.content, marked: true }
  draft.type = quotation.dialogue || isWholeSentence(inner) ? 'direct' : 'mixed'
  const cue = governing(reader, cues, index)
  // «ont crié : "Menteur", "Voleur"»: what stands after a colon is said, whatever its capitals.
  const named = isNaming(reader, index, inner) || isGlossed(reader, index, inner) || glossesName(place)
  const names = named && !(cue?.kind === 'colon' && cue.who !== null)
  const charge = isCharge(reader, index) && !(cue?.reports && says(reader, cue))
  if (!quotation.dialogue && (names || charge || isInscription(reader, index))) return draft
  const inside = afterRelative(place) ?? reflexiveInside(place)
  if (inside !== null) return { ...draft, ...inside, speech: true }
  if (cue !== null) {
    used.add(cue)
    return { ...draft, speech: true, ...governed(place, cue, draft.type) }
  }
  const ruleset = quotation.dialogue ? dialogueRules : isTitle(frame.partKind) ? titleRules : rules
  for (const rule of ruleset) {
    const found = rule(place)
    if (found !== null) return { ...draft, ...found, speech: true }
  }
  return draft
}

/** «le portail "Arbeit macht frei" ("Le travail rend libre")»: marked words in brackets mean what the ones before name. */
function glossesName({ here, index, reader }: Place): boolean {
  const bracketed = keyAt(reader, index - 1) === '(' && keyAt(reader, index + 1) === ')'
  return bracketed && isQuotation(reader, index - 2) && here.at(-1)?.speech === false
}

function governed(place: Place, cue: Settled, type: Draft['type']): Partial<Draft> {
  const { index, reader } = place
  const region = holds(cue.region, index) ? cue.region! : cue.rest!
  return {
    ...(cue.who === null && resumes(reader, cue) ? { speakerOf: lastSpeech(place) } : {}),
    ...clauseAround(reader, region, index, type),
    cue: spanOf(reader, cue.words),
    source: cue.who === null ? null : spanOf(reader, cue.who),
    lemma: cue.lemma,
    kind: cue.kind,
  }
}

/** «Et d'ajouter : "…"», «Avant de conclure : "…"»: whoever spoke before goes on. */
function resumes(reader: Reader, { words }: Settled): boolean {
  const opening = keyAt(reader, words.from - 2)
  return ['de', "d'"].includes(keyAt(reader, words.from - 1)) && ['et', 'puis', 'avant'].includes(opening)
}

function lastSpeech({ carried, frame, here, lastDraft }: Place): Draft | null {
  const own = here.findLast(one => one.speech && one.marked)
  if (own !== undefined) return own
  if (carried?.draft) return carried.draft
  return lastDraft !== null && frame.paragraph - lastDraft.frame.paragraph <= 1 ? lastDraft : null
}

/** «Selon "Le Journal", "…"»: the name between the first marks is the source of the second. */
function creditedMarks({ here, index, reader }: Place): Partial<Draft> | null {
  const name = here.at(-1)
  if (name === undefined || name.speech || !name.marked) return null
  if (keyAt(reader, index - 1) !== ',' || !isQuotation(reader, index - 2)) return null
  const cue = index - 3
  if (matchAt(reader, cue, reader.data.prepositions) !== 1) return null
  return { cue: spanOf(reader, { from: cue, to: cue }), source: name.content, kind: 'preposition' }
}

/** The sentence before ended with a colon: «Il a ajouté :». */
function afterPendingColon({ carried, index }: Place): Partial<Draft> | null {
  const pending = index === 0 ? carried?.pending : null
  if (pending == null) return null
  const { cue, lemma, source } = pending
  return { cue: cue.end > cue.start ? cue : null, source, lemma, kind: 'colon' }
}

function besideVerb({ index, reader }: Place): Partial<Draft> | null {
  const found = anyVerbAfter(reader, index)
  if (found === null) return null
  return { cue: spanOf(reader, found.cue), source: spanOf(reader, found.who), kind: 'incise' }
}

function afterColon({ index, reader }: Place): Partial<Draft> | null {
  const colon = colonSource(reader, index)
  return colon === null ? null : { source: spanOf(reader, colon), kind: 'colon' }
}

function inList({ here, index, reader }: Place): Partial<Draft> | null {
  const previous = here.findLast(one => one.speech && one.marked) ?? null
  if (previous === null || !listed(reader, index)) return null
  const { cue, kind, source, speakerOf } = previous
  return { cue, source, speakerOf, kind }
}

function ownedAfter({ index, inner, reader }: Place): Partial<Draft> | null {
  const owner = ownerAfter(reader, index)
  return owner !== null && wordCount(inner) > 1 ? { source: spanOf(reader, owner) } : null
}

function continued({ carried, quotation }: Place): Partial<Draft> | null {
  return quotation.continues && carried?.draft ? { speakerOf: carried.draft } : null
}

function goingOn(place: Place): Partial<Draft> | null {
  const { carried, index, inner, reader } = place
  const draft = carried?.draft ?? null
  if (draft !== null && isLone(reader, index) && readsAsSpeech(reader, inner)) return { speakerOf: draft }
  return continued(place)
}

function byItsWords(place: Place): Partial<Draft> | null {
  const { frame, here, index, inner, lastDraft, reader } = place
  if (!readsAsSpeech(reader, inner, index)) return null
  // «Le témoin dit avoir vu "une voiture", avant d'apercevoir "une fumée noire"»: the words of a sentence have one speaker.
  const own = here.findLast(
    one => one.speech && one.marked && (one.source !== null || one.speakerOf !== null),
  )
  if (own !== undefined && !isTitle(frame.partKind)) return { speakerOf: own }
  const near = lastDraft?.marked && lastDraft.speech && frame.paragraph - lastDraft.frame.paragraph <= 1
  if (near && isLone(reader, index)) return { speakerOf: place.carried?.draft ?? lastDraft }
  return ofItsSubject(place) ?? { speakerOf: speaksOn(place) }
}

/** «Vu la "situation préoccupante", la mairie a expliqué …»: words set off before the clause that reports are of its subject. */
function besideSaying({ cues, index, inner, reader }: Place): Partial<Draft> | null {
  if (reader.data.grammar.bareClauses || wordCount(inner) < 2 || !/^\p{Ll}/u.test(inner)) return null
  if (keyAt(reader, index + 1) !== ',' || hasFinite(reader, 0, index) || isTold(reader, index)) return null
  const saying = cues.find(one => one.words.from > index && one.reports && says(reader, one))
  if (saying === undefined || saying.kind === 'incise' || saying.who!.from <= index) return null
  return { source: spanOf(reader, saying.who!) }
}

/** «si Jean Morel "regarde tendrement les arbres"»: told of who stands before the marks. */
function isTold(reader: Reader, index: number): boolean {
  const beside = phraseEndingAt(reader, index - 1)
  return beside !== null && canSpeak(reader, beside)
}

/** «…, selon la procureure. Les "mauvaises relations qu'il avait" …»: who spoke goes on, unless somebody else does something. */
function speaksOn({ carried, index, reader }: Place): Draft | null {
  const subject = mainSubject(reader)
  const other =
    subject !== null &&
    !reader.classes.subjectPronouns.has(keyAt(reader, subject.from)) &&
    canSpeak(reader, subject)
  return other || isTold(reader, index) ? null : (carried?.draft ?? null)
}

/** A sentence of its own: a capital first and no words of the outlet around it. */
function isWholeSentence(inner: string): boolean {
  return /^[\p{Lu}[(«"“]/u.test(inner) && wordCount(inner) >= 3
}

function clauseAround(reader: Reader, region: Range, index: number, type: Draft['type']): Partial<Draft> {
  let from = region.from
  let to = region.to
  if (from === index && to === index) return type === 'mixed' ? { type: 'direct' } : {}
  if (type === 'direct') return {}
  while (from < index && isQuotation(reader, from)) from++
  to = Math.max(index, to)
  return { clause: spanOf(reader, { from: region.from, to }) }
}

/** «La "priorité numéro un" de Kim Jong-un»: whose words they are stands after them. */
function ownerAfter(reader: Reader, index: number): Range | null {
  const key = keyAt(reader, index + 1)
  if (!['de', "d'", 'du', 'des', 'of'].includes(key)) return null
  const phrase = phraseStartingAt(reader, index + 2)
  if (phrase === null || !reader.pieces[phrase.from]!.capital) return null
  return phrase
}
