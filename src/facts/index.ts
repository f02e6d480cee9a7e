import type {
  Alignment,
  AnalyzeOptions,
  Annotations,
  AttributionResult,
  Coverage,
  Document,
} from '../model/index.js'

export interface FactInput {
  documents: Document[]
  annotations: Annotations
  alignment: Alignment
  attribution: AttributionResult
}

/** Which articles carry which topic, statement, entity and source. */
export function coverFacts(_input: FactInput, _options: AnalyzeOptions): Coverage {
  return { facets: [], shares: [] }
}
