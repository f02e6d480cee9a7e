import type { Alignment, Annotations, AttributionResult, Document } from '../model/index.js'

/** All that the stages before know of the event. */
export interface FactInput {
  documents: Document[]
  annotations: Annotations
  alignment: Alignment
  attribution: AttributionResult
}
