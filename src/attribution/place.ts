import type { Carried } from './carry.js'
import type { Draft } from './draft.js'
import type { Frame } from './frames.js'
import type { Quotation } from './marks.js'
import type { Reader } from './reader.js'
import type { Settled } from './settle.js'

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

/** What tells that marked words are speech, and whose; null where it does not fit. */
export type Rule = (place: Place) => Partial<Draft> | null
