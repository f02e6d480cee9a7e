import type { Span } from '../model/index.js'
import type { Draft } from './draft.js'
import { spanOf } from './draft-parts.js'
import type { Frame } from './frames.js'
import { keyAt, type Reader } from './reader.js'
import type { Settled } from './settle.js'
import { mainSubject } from './subjects.js'

/** A speaker that the next frame may go on with: «Il a ajouté :» or a quotation that ended the paragraph. */
export interface Carried {
  draft: Draft | null
  /** Cue and source of a frame that ends with a colon. */
  pending: { cue: Span; source: Span | null; lemma: string | null } | null
  paragraph: number
}

export function keep(carried: Carried | null, frame: Frame): Carried | null {
  return carried !== null && frame.paragraph - carried.paragraph <= 1 ? { ...carried, pending: null } : null
}

export function carry(reader: Reader, frame: Frame, cues: Settled[], drafts: Draft[]): Carried | null {
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
