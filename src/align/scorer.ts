import type { Annotations } from '../model/index.js'
import type { Collection } from './collection.js'
import { lexicalScorer } from './lexical-scorer.js'

/**
 * Tells how alike two items are: 0 nothing in common, 1 the same words. Symmetric to the last bit. A scorer over
 * sentence embeddings would implement this and be chosen in `makeScorer`; nothing else would change.
 */
export interface Scorer {
  /** Partners worth scoring: for each item, ascending indices above its own. */
  candidates(): Int32Array[]
  score(a: number, b: number): number
}

/** Makes the scorer of an event. */
export function makeScorer(collection: Collection, annotations: Annotations): Scorer {
  return lexicalScorer(collection, annotations)
}
