import type { Span } from '../model/index.js'
import { type Beside, inverted } from './any-verb.js'
import { isRulingText } from './clause-words.js'
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

export function carry(
  reader: Reader,
  frame: Frame,
  cues: Settled[],
  drafts: Draft[],
  before: Carried | null,
): Carried | null {
  const last = reader.pieces.length - 1
  if (keyAt(reader, last) === ':') {
    const cue =
      cues.findLast(one => Math.max(one.words.to, one.who?.to ?? -1) === last - 1 && one.who !== null) ??
      cues.findLast(one => one.kind === 'colon' || one.region === null || one.kind === 'quote')
    const beside = cue === undefined ? besideColon(reader, last) : null
    const who = cue?.who ?? beside?.who ?? mainSubject(reader)
    const words = cue?.words ?? beside?.cue
    const pending = {
      cue: words ? spanOf(reader, words) : { start: frame.end, end: frame.end },
      source: who ? spanOf(reader, who) : null,
      lemma: cue?.lemma ?? null,
    }
    return { draft: null, pending, paragraph: frame.paragraph }
  }
  const draft = drafts.findLast(
    one => one.speech && one.marked && (one.source !== null || one.speakerOf !== null),
  )
  // «Le décret exclut les "comportements". ¶ "Là aussi, on s'est battu"»: a text does not go on speaking, who spoke before does.
  const main = draft === undefined ? null : mainSubject(reader)
  if (main !== null && draft!.source?.start === spanOf(reader, main).start && isRulingText(reader, main))
    return before === null ? null : { ...before, pending: null, paragraph: frame.paragraph }
  return draft === undefined ? null : { draft, pending: null, paragraph: frame.paragraph }
}

/** «Pour la bonne cause, répond une élue :»: a verb before its subject, and the colon after it. */
function besideColon(reader: Reader, colon: number): Beside | null {
  if (reader.data.grammar.bareClauses) return null
  for (let i = 1; i < colon; i++) {
    if (keyAt(reader, i - 1) !== ',') continue
    const found = inverted(reader, i)
    if (found !== null && Math.max(found.cue.to, found.who.to) === colon - 1) return found
  }
  return null
}
