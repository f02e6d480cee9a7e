import type { AttributionData } from '../language/pack/attribution.js'
import type { Document, Span } from '../model/index.js'
import type { Cue } from './cue.js'
import type { Draft } from './draft.js'
import { verbForms } from './forms.js'
import { type Frame, readFrames } from './frames.js'
import { findGroups } from './groups.js'
import { type Hearsay, hearsay } from './hearsay.js'
import { type MarkProblem, type Quotation, readMarks } from './marks.js'
import { paragraphsOf } from './paragraphs.js'
import { phraseEndingAt, phraseStartingAt } from './phrases.js'
import { prepositionCues } from './preposition-cues.js'
import { classesOf, isQuotation, keyAt, type Range, type Reader } from './reader.js'
import { isInscription, isNaming, readsAsSpeech, wordCount } from './speech.js'
import { mainSubject } from './subjects.js'
import { cutPieces } from './tokens.js'
import { verbCues } from './verb-cues.js'

export interface ArticleReading {
  drafts: Draft[]
  problems: MarkProblem[]
}

/** Subjects looked back at for a pronoun. */
const subjectsKept = 6

/** Reads every attribution of one article: marks, then cues frame by frame, then what each cue reports. */
export function readArticle(document: Document, data: AttributionData): ArticleReading {
  const { text } = document.article
  const paragraphs = paragraphsOf(document.article)
  const { quotations, problems } = readMarks(text, paragraphs, data)
  const frames = readFrames(document, paragraphs, quotations, data.grammar)
  const drafts: Draft[] = []
  const shared = { data, classes: classesOf(data), forms: verbForms(data) }
  const subjects: Span[] = []
  let carried: Carried | null = null
  let before: { subject: Span | null; paragraph: number } = { subject: null, paragraph: -1 }
  for (const frame of frames) {
    const reader: Reader = { ...shared, pieces: frame.pieces }
    const found = readFrame(text, reader, frame, carried, drafts.at(-1) ?? null)
    const subject = namedSubject(reader)
    for (const draft of found.drafts) {
      draft.antecedents = antecedentsOf(draft, subject, before, frame)
      draft.farther = subjects.slice(0, subjectsKept)
    }
    before = { subject, paragraph: frame.paragraph }
    if (subject !== null) subjects.unshift(subject)
    drafts.push(...found.drafts)
    carried = found.carried ?? keep(carried, frame)
  }
  for (const quotation of quotations) if (quotation.depth > 0) drafts.push(nested(quotation, frames))
  return { drafts, problems }
}

/** The subject of a frame, when it is more than a pronoun. */
function namedSubject(reader: Reader): Span | null {
  const subject = mainSubject(reader)
  if (subject === null || reader.classes.subjectPronouns.has(keyAt(reader, subject.from))) return null
  return spanOf(reader, subject)
}

function antecedentsOf(
  draft: Draft,
  subject: Span | null,
  before: { subject: Span | null; paragraph: number },
  frame: Frame,
): Span[] {
  const spans: Span[] = []
  if (subject !== null && draft.source !== null && subject.end <= draft.source.start) spans.push(subject)
  if (before.subject !== null && before.paragraph === frame.paragraph) spans.push(before.subject)
  return spans
}

/** A speaker that the next frame may go on with: «Il a ajouté :» or a quotation that ended the paragraph. */
interface Carried {
  draft: Draft | null
  /** Cue and source of a frame that ends with a colon. */
  pending: { cue: Span; source: Span | null; lemma: string | null } | null
  paragraph: number
}

function keep(carried: Carried | null, frame: Frame): Carried | null {
  return carried !== null && frame.paragraph - carried.paragraph <= 1 ? { ...carried, pending: null } : null
}

function nested(quotation: Quotation, frames: Frame[]): Draft {
  const frame = frames.find(one => one.start <= quotation.start && one.end >= quotation.end) ?? frames[0]!
  return { ...blank(frame), content: quotation.content, marked: true, type: 'direct' }
}

function blank(frame: Frame): Draft {
  return {
    type: 'direct',
    speech: false,
    content: { start: frame.start, end: frame.end },
    cue: null,
    source: null,
    speakerOf: null,
    antecedents: [],
    farther: [],
    marked: false,
    lemma: null,
    conditional: false,
    kind: 'none',
    frame,
  }
}

function spanOf(reader: Reader, range: Range): Span {
  return { start: reader.pieces[range.from]!.start, end: reader.pieces[range.to]!.end }
}

function holds(range: Range | null, index: number): boolean {
  return range !== null && index >= range.from && index <= range.to
}

/** A cue with its source decided, in text order. */
interface Settled extends Cue {
  who: Range | null
}

/** Resolves «et estime» to the subject before, «, accusant» to the subject of the sentence. */
function settle(reader: Reader, cues: Cue[]): Settled[] {
  const sorted = [...cues].sort((a, b) => a.words.from - b.words.from)
  const settled: Settled[] = []
  let main: Range | null | undefined
  for (const cue of sorted) {
    let who: Range | null
    if (cue.source === 'same' || cue.source === 'main') {
      const before = settled.findLast(
        one => one.who !== null && (cue.source === 'same' || reachesBack(one, cue)),
      )
      if (main === undefined) main = mainSubject(reader)
      who = before?.who ?? main
    } else who = cue.source
    settled.push({ ...cue, who })
  }
  return settled
}

/** A participle takes the source of the cue before it, unless it stands before that cue's own words. */
function reachesBack(one: Settled, cue: Cue): boolean {
  return one.words.from < cue.words.from
}

function readFrame(
  text: string,
  reader: Reader,
  frame: Frame,
  carried: Carried | null,
  lastDraft: Draft | null,
): { drafts: Draft[]; carried: Carried | null } {
  const groups = findGroups(reader)
  const cues = settle(reader, [...verbCues(reader, groups), ...prepositionCues(reader, groups)])
  const drafts: Draft[] = []
  const used = new Set<Settled>()
  for (const [index, piece] of frame.pieces.entries()) {
    if (piece.quotation === null) continue
    const draft = readQuotation(
      text,
      reader,
      frame,
      index,
      piece.quotation,
      cues,
      used,
      carried,
      lastDraft,
      drafts,
    )
    drafts.push(draft)
  }
  for (const cue of cues) {
    if (used.has(cue) || !cue.reports || cue.region === null) continue
    // «X est accusé de Z» says that somebody accuses; every other cue needs its source.
    if (cue.who === null && cue.kind !== 'accuse') continue
    if (cue.who !== null && isImpersonal(reader, cue.who)) continue
    if (insideOther(cue, cues, used)) continue
    const region = cue.rest !== null && cue.region.to - cue.region.from < 4 ? cue.rest : cue.region
    if (region.to - region.from < 1 && cue.kind !== 'infinitive') continue
    drafts.push({
      ...blank(frame),
      type: 'indirect',
      speech: true,
      content: spanOf(reader, region),
      cue: spanOf(reader, cue.words),
      source: cue.who === null ? null : spanOf(reader, cue.who),
      lemma: cue.lemma,
      conditional: cue.conditional || conditionalIn(reader, region),
      kind: cue.kind,
    })
  }
  const heard = drafts.length === 0 ? hearsay(reader) : null
  if (heard !== null) drafts.push(reported(reader, frame, heard))
  drafts.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
  return { drafts, carried: carry(reader, frame, cues, drafts) }
}

function reported(reader: Reader, frame: Frame, { cue, content }: Hearsay): Draft {
  return {
    ...blank(frame),
    type: 'indirect',
    speech: true,
    content: spanOf(reader, content),
    cue: spanOf(reader, cue),
    conditional: true,
    kind: 'hearsay',
  }
}

/** «On note que», «je rappelle que» outside marks: the outlet's or an interview's own voice. */
function isImpersonal(reader: Reader, who: Range): boolean {
  return (
    who.from === who.to &&
    ['on', 'je', "j'", 'nous', 'vous', 'tu', 'i', 'we', 'you', 'it', 'ce', "c'"].includes(
      keyAt(reader, who.from),
    )
  )
}

/** A noun or infinitive inside what another cue already reports is part of that content. */
function insideOther(cue: Settled, cues: Settled[], used: Set<Settled>): boolean {
  if (cue.kind !== 'noun' && cue.kind !== 'infinitive') return false
  return cues.some(
    other =>
      other !== cue &&
      (other.reports || used.has(other)) &&
      other.who !== null &&
      holds(other.region, cue.words.from),
  )
}

function conditionalIn(reader: Reader, range: Range): boolean {
  for (let i = range.from; i <= range.to; i++) if (reader.forms.conditional.has(keyAt(reader, i))) return true
  return false
}

function carry(reader: Reader, frame: Frame, cues: Settled[], drafts: Draft[]): Carried | null {
  const last = reader.pieces.length - 1
  if (keyAt(reader, last) === ':') {
    const cue = cues.findLast(one => one.kind === 'colon' || one.region === null || one.kind === 'quote')
    const who = cue?.who ?? mainSubject(reader)
    const pending = {
      cue: cue ? spanOf(reader, cue.words) : { start: frame.end, end: frame.end },
      source: who ? spanOf(reader, who) : null,
      lemma: cue?.lemma ?? null,
    }
    return { draft: null, pending, paragraph: frame.paragraph }
  }
  const draft = drafts.findLast(
    one => one.speech && one.marked && (one.source !== null || one.speakerOf !== null),
  )
  return draft === undefined ? null : { draft, pending: null, paragraph: frame.paragraph }
}

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
  const weak = cue.kind === 'quote' && !reader.data.verbs.clause.includes(cue.lemma ?? '')
  return (cue.who !== null ? 1000 : 0) + (weak ? -500 : 0) + (before ? cue.words.from + 1 : 0.5)
}

function readQuotation(
  text: string,
  reader: Reader,
  frame: Frame,
  index: number,
  quotation: Quotation,
  cues: Settled[],
  used: Set<Settled>,
  carried: Carried | null,
  lastDraft: Draft | null,
  here: Draft[],
): Draft {
  const inner = text.slice(quotation.content.start, quotation.content.end)
  const draft: Draft = { ...blank(frame), content: quotation.content, marked: true }
  const whole = isWholeSentence(inner)
  draft.type = whole ? 'direct' : 'mixed'
  if (isNaming(reader, index, inner) || isInscription(reader, index)) return draft
  const cue = governing(reader, cues, index)
  if (cue !== null) {
    used.add(cue)
    const region = holds(cue.region, index) ? cue.region! : cue.rest!
    return {
      ...draft,
      speech: true,
      ...clauseAround(reader, region, index, draft.type),
      cue: spanOf(reader, cue.words),
      source: cue.who === null ? null : spanOf(reader, cue.who),
      lemma: cue.lemma,
      kind: cue.kind,
    }
  }
  const inside = insideIncise(text, reader, frame, quotation)
  if (inside !== null) return { ...draft, ...inside, speech: true }
  if (index === 0 && carried?.pending != null)
    return {
      ...draft,
      speech: true,
      cue: carried.pending.cue.end > carried.pending.cue.start ? carried.pending.cue : null,
      source: carried.pending.source,
      lemma: carried.pending.lemma,
      kind: 'colon',
    }
  const colon = colonSource(reader, index)
  if (colon !== null) return { ...draft, speech: true, source: spanOf(reader, colon), kind: 'colon' }
  const previous = here.findLast(one => one.speech && one.marked) ?? null
  if (previous !== null && listed(reader, index))
    return {
      ...draft,
      speech: true,
      cue: previous.cue,
      source: previous.source,
      speakerOf: previous.speakerOf,
      kind: previous.kind,
    }
  const owner = ownerAfter(reader, index)
  if (owner !== null && wordCount(inner) > 1) return { ...draft, speech: true, source: spanOf(reader, owner) }
  const continues = carried?.draft ?? null
  if (continues !== null && (quotation.continues || (isLone(reader, index) && readsAsSpeech(reader, inner))))
    return { ...draft, speech: true, speakerOf: continues }
  if (isQuotationList(reader)) return { ...draft, speech: true }
  if (readsAsSpeech(reader, inner)) {
    const speaker =
      lastDraft?.marked && lastDraft.speech && frame.paragraph - lastDraft.frame.paragraph <= 1
        ? lastDraft
        : null
    return { ...draft, speech: true, speakerOf: isLone(reader, index) ? speaker : null }
  }
  return draft
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

/** «Le maire : "…"» and «Réponse du maire : "…"»: the phrase before the colon. */
function colonSource(reader: Reader, index: number): Range | null {
  let i = index - 1
  while (i >= 0 && ['-', '–', '—'].includes(keyAt(reader, i))) i--
  if (keyAt(reader, i) !== ':') return null
  const before = phraseEndingAt(reader, i - 1)
  // «Réponse du maire : "…"» is all phrase; «Jean Dupont ne mâche pas ses mots : "…"» has a subject.
  if (before !== null && before.from === 0) return before
  return mainSubject(reader) ?? phraseStartingAt(reader, 0) ?? before
}

/** «"A", "B" et "C"»: only commas, conjunctions and articles stand between this quotation and the one before. */
function listed(reader: Reader, index: number): boolean {
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

/** «La "priorité numéro un" de Kim Jong-un»: whose words they are stands after them. */
function ownerAfter(reader: Reader, index: number): Range | null {
  const key = keyAt(reader, index + 1)
  if (!['de', "d'", 'du', 'des', 'of'].includes(key)) return null
  const phrase = phraseStartingAt(reader, index + 2)
  if (phrase === null || !reader.pieces[phrase.from]!.capital) return null
  return phrase
}

/** The quotation is the whole frame, but for punctuation and a conjunction. */
function isLone(reader: Reader, index: number): boolean {
  return reader.pieces.every(
    (piece, i) =>
      i === index ||
      piece.kind !== 'word' ||
      reader.classes.coordinators.has(piece.key) ||
      reader.classes.adverbs.has(piece.key),
  )
}

/** «« Scandaleuse », « honteuse » et « censure ».»: a sentence of nothing but marked words. */
function isQuotationList(reader: Reader): boolean {
  const quotations = reader.pieces.filter(piece => piece.kind === 'quotation').length
  return (
    quotations > 1 &&
    reader.pieces.every(piece => piece.kind !== 'word' || reader.classes.coordinators.has(piece.key))
  )
}

/** An incise inside the marks: «Macron, assène-t-il, doit partir». */
function insideIncise(
  text: string,
  reader: Reader,
  frame: Frame,
  quotation: Quotation,
): Partial<Draft> | null {
  const inner: Reader = { ...reader, pieces: innerPieces(text, quotation, reader) }
  const groups = findGroups(inner)
  for (const cue of settle(inner, verbCues(inner, groups))) {
    if (cue.kind !== 'incise' || cue.who === null || inner.pieces[cue.words.from - 1]?.key !== ',') continue
    if (['je', 'nous', 'vous', 'tu', 'on', "j'", 'i', 'we', 'you'].includes(keyAt(inner, cue.who.from)))
      continue
    return {
      cue: spanOf(inner, cue.words),
      source: spanOf(inner, cue.who),
      lemma: cue.lemma,
      kind: 'incise',
      frame,
    }
  }
  return null
}

function innerPieces(text: string, { content }: Quotation, reader: Reader) {
  return cutPieces(text, content.start, content.end, [], reader.data.grammar)
}
