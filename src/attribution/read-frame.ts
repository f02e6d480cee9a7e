import { type Carried, carry } from './carry.js'
import type { Draft } from './draft.js'
import { blank, holds, spanOf } from './draft-parts.js'
import type { Frame } from './frames.js'
import { findGroups } from './groups.js'
import { type Hearsay, hearsay } from './hearsay.js'
import { prepositionCues } from './preposition-cues.js'
import { readQuotation } from './read-quotation.js'
import { keyAt, type Range, type Reader } from './reader.js'
import { type Settled, settle } from './settle.js'
import { verbCues } from './verb-cues.js'

export function readFrame(
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
