import type { AttributionType, Span } from '../model/index.js'
import type { Cue } from './cue.js'
import type { Frame } from './frames.js'

/** An attribution found in one article, before its source is resolved. Spans lie in the article's text. */
export interface Draft {
  type: AttributionType
  speech: boolean
  content: Span
  clause?: Span
  cue: Span | null
  source: Span | null
  /** Set when the speaker is the one of an earlier draft: «Puis, "…"», «il a dit A et B». */
  speakerOf: Draft | null
  /** Marked with quotation marks. */
  marked: boolean
  lemma: string | null
  conditional: boolean
  /** Subjects that a pronoun source may stand for, nearest first: of its sentence, of the one before. */
  antecedents: Span[]
  /** «S'il a dit …, le maire a préféré»: the subject of the main clause, ahead of a pronoun in the clause that opens the sentence. */
  ahead: Span | null
  /** Subjects of the sentences further back, nearest first: for a pronoun that nothing else explains. */
  farther: Span[]
  kind: Cue['kind'] | 'none'
  frame: Frame
}
