import type { Range } from './reader.js'
import type { Subject } from './subjects.js'

export const cueKinds = [
  'clause',
  'infinitive',
  'noun',
  'accuse',
  'colon',
  'quote',
  'incise',
  'passive',
  'preposition',
  'comparative',
  'relative',
  'rumour',
  'hearsay',
] as const

/** One signal that somebody says something, and the pieces of the frame that it reports. */
export interface Cue {
  kind: (typeof cueKinds)[number]
  /** Pieces of the cue itself. */
  words: Range
  lemma: string | null
  /** `main`: the subject of the sentence, or of the cue before. */
  source: Subject | 'main'
  /** What is reported; null when only marked words of the next frame can be («Il a ajouté :»). */
  region: Range | null
  /** The rest of a content that an incise splits: «Le plan, a dit le ministre, sera voté». */
  rest: Range | null
  /** Reports without marks too; else it only carries marked words. */
  reports: boolean
  conditional: boolean
}
