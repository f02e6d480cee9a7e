import type { Alignment, Annotations, AttributionResult, Correction, Document } from '../model/index.js'

/** Who says what, and the quotation ledger over all articles. */
export function attribute(
  _documents: Document[],
  _annotations: Annotations,
  _alignment: Alignment,
  _corrections: Correction[],
): AttributionResult {
  return { sources: [], attributions: [], ledger: [], voices: [], quotationProblems: [] }
}
