import type { Carried } from './carry.js'
import type { Draft } from './draft.js'
import { blank, holds, spanOf } from './draft-parts.js'
import type { Frame } from './frames.js'
import { insideIncise } from './inside-incise.js'
import { colonSource, isLone, isQuotationList, listed } from './loose-quotations.js'
import type { Quotation } from './marks.js'
import { phraseStartingAt } from './phrases.js'
import { isQuotation, keyAt, type Range, type Reader } from './reader.js'
import type { Settled } from './settle.js'
import { isInscription, isNaming, readsAsSpeech, wordCount } from './speech.js'

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

export function readQuotation(
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

/** «La "priorité numéro un" de Kim Jong-un»: whose words they are stands after them. */
function ownerAfter(reader: Reader, index: number): Range | null {
  const key = keyAt(reader, index + 1)
  if (!['de', "d'", 'du', 'des', 'of'].includes(key)) return null
  const phrase = phraseStartingAt(reader, index + 2)
  if (phrase === null || !reader.pieces[phrase.from]!.capital) return null
  return phrase
}
