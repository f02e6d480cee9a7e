import { anyVerbAfter } from './any-verb.js'
import type { Carried } from './carry.js'
import type { Draft } from './draft.js'
import { blank, holds, spanOf } from './draft-parts.js'
import type { Frame } from './frames.js'
import type { VerbGroup } from './groups.js'
import { insideIncise } from './inside-incise.js'
import { colonSource, isLone, isQuotationList, listed } from './loose-quotations.js'
import type { Quotation } from './marks.js'
import { phraseEndingAt, phraseStartingAt } from './phrases.js'
import { canSpeak } from './preposition-cues.js'
import { isQuotation, keyAt, type Range, type Reader } from './reader.js'
import type { Settled } from './settle.js'
import { isCharge, isInscription, isNaming, readsAsSpeech, wordCount } from './speech.js'
import { mainSubject, subjectBefore } from './subjects.js'

/** Which cue a quotation belongs to: the innermost one whose region holds it. */
function governing(reader: Reader, cues: Settled[], index: number): Settled | null {
  let best: Settled | null = null
  for (const cue of cues) {
    if (!holds(cue.region, index) && !holds(cue.rest, index)) continue
    if (best === null || rank(reader, cue, index) > rank(reader, best, index)) best = cue
  }
  return best
}

function rank(reader: Reader, cue: Settled, index: number): number {
  // The cue nearest before the quotation is the innermost; an incise or «selon X» at the end comes after those.
  const before = cue.words.to < index
  // «Selon X, Y a accepté "avec gratitude"»: to accept is no saying when somebody else is credited.
  const weak = cue.kind === 'quote' && !says(reader, cue)
  return (cue.who !== null ? 1000 : 0) + (weak ? -500 : 0) + (before ? cue.words.from + 1 : 0.5)
}

/** A cue with a speaker, by a preposition or a verb of saying. */
function says(reader: Reader, { kind, lemma, who }: Settled): boolean {
  const { clause, noun } = reader.data.verbs
  return (
    who !== null && (kind === 'preposition' || clause.includes(lemma ?? '') || noun.includes(lemma ?? ''))
  )
}

/** A quotation with what stands around it. */
export interface Place {
  text: string
  reader: Reader
  frame: Frame
  /** Place of the quotation among the pieces of the frame. */
  index: number
  quotation: Quotation
  /** The words between the marks. */
  inner: string
  cues: Settled[]
  carried: Carried | null
  /** The last draft of the frames before. */
  lastDraft: Draft | null
  /** Drafts of this frame so far. */
  here: Draft[]
}

type Rule = (place: Place) => Partial<Draft> | null

/** What tells that marked words are speech, and whose; the first rule that fits decides. */
const rules: Rule[] = [
  place => insideIncise(place.text, place.reader, place.frame, place.quotation),
  afterPendingColon,
  afterColon,
  besideVerb,
  inList,
  ownedAfter,
  goingOn,
  ({ reader }) => (isQuotationList(reader) ? {} : null),
  verbInside,
  predicateInside,
  byItsWords,
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
  const names = isNaming(reader, index, inner) && !(cue?.kind === 'colon' && cue.who !== null)
  const charge = isCharge(reader, index) && !(cue?.reports && says(reader, cue))
  if (!quotation.dialogue && (names || charge || isInscription(reader, index))) return draft
  const relative = afterRelative(place)
  if (relative !== null) return { ...draft, ...relative, speech: true }
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

/** «Jean Morel "demande qu'on arrête"», «le pape "s'associe à la douleur"»: the marks open before the verb of the sentence. */
function predicateInside({ index, inner, reader }: Place): Partial<Draft> | null {
  const [, clitic = '', verb = ''] =
    /^(ne[ \u00a0]|se[ \u00a0]|[ns]['’])?(\p{L}+)/u.exec(inner.toLowerCase()) ?? []
  const finite =
    // «s'associe», «ne veut»: only a verb follows.
    clitic !== '' ||
    reader.forms.finite.has(verb) ||
    (reader.forms.reporting.get(verb) ?? []).some(one => ['finite', 'conditional'].includes(one.shape))
  // «Jean Morel "demande"» after a name is no noun.
  const noun = reader.classes.nounForms.has(verb) && reader.pieces[index - 1]?.capital !== true
  if (!finite || noun) return null
  const phrase = phraseEndingAt(reader, index - 1)
  if (phrase === null || !canSpeak(reader, phrase)) return null
  const opens = phrase.from === 0 || [',', ';'].includes(keyAt(reader, phrase.from - 1))
  return opens ? { source: spanOf(reader, phrase) } : null
}

/** «contre leur direction qui, "pour répondre à la loi", …»: right after «qui» the words are of whom it stands for. */
function afterRelative({ index, reader }: Place): Partial<Draft> | null {
  if (reader.data.grammar.bareClauses || keyAt(reader, index - 1) !== ',') return null
  if (!reader.classes.relatives.has(keyAt(reader, index - 2))) return null
  const end = keyAt(reader, index - 3) === ',' ? index - 4 : index - 3
  const phrase = phraseEndingAt(reader, end, true)
  return phrase !== null && canSpeak(reader, phrase) ? { source: spanOf(reader, phrase) } : null
}

/** «Le parquet a ouvert une enquête afin de "déterminer le mécanisme"»: words of the clause whose subject can speak. */
function ofItsSubject({ frame, index, inner, reader }: Place): Partial<Draft> | null {
  if (isTitle(frame.partKind) || !readsAsSpeech(reader, inner, index)) return null
  const subject = mainSubject(reader)
  if (subject === null || subject.to >= index || !canSpeak(reader, subject)) return null
  const [opening = ''] = inner.toLowerCase().split(/[\s\u00a0]/u)
  const { documentNouns } = reader.data
  // «Il est mort "comme il le souhaitait"» and «le rapport prévoit "une hausse"» say what was done or is written.
  if (reader.classes.subordinators.has(opening)) return null
  if (documentNouns.includes(keyAt(reader, subject.from + 1))) return null
  if (reader.classes.subjectPronouns.has(keyAt(reader, subject.from))) return null
  for (let i = subject.to + 1; i < index; i++) {
    const key = keyAt(reader, i)
    const { complementizers, relatives, subordinators } = reader.classes
    if (complementizers.has(key) || relatives.has(key) || subordinators.has(key)) return null
    if ([':', ';', 'selon'].includes(key) || isQuotation(reader, i)) return null
  }
  return { source: spanOf(reader, subject) }
}

/** «Le conseil a "enjoint au ministre d'agir"», «il s'"indigne du projet"»: the verb that reports stands inside the marks. */
function verbInside({ index, inner, reader }: Place): Partial<Draft> | null {
  const first = /^(?:\[[^\]]*\]\s*)?(\p{L}+)/u.exec(inner)?.[1]?.toLowerCase() ?? ''
  const readings = reader.forms.reporting.get(first) ?? []
  const before = keyAt(reader, index - 1)
  const fits = reader.forms.have.has(before)
    ? readings.some(one => one.shape === 'participle')
    : reader.classes.reflexives.has(before) && readings.some(one => one.shape === 'finite')
  if (!fits) return null
  const subject = subjectBefore(reader, { from: index - 1, to: index - 1, head: index - 1 } as VerbGroup)
  return subject === null || subject === 'same' ? null : { source: spanOf(reader, subject) }
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
  if (near && isLone(reader, index)) return { speakerOf: lastDraft }
  return ofItsSubject(place) ?? { speakerOf: null }
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
