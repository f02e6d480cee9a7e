export interface AttributionData {
  /** Pairs of opening and closing marks, outermost first. */
  quotationMarks: { open: string; close: string }[]
  /** Infinitives; all forms are generated from a conjugation package. */
  reportingVerbs: string[]
  /** Prepositional cues: `selon`, `d'après`. */
  prepositions: string[]
  /** Nouns of saying: `annonce`, `déclaration`. */
  nounsOfSaying: string[]
}
