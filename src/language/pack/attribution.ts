import type { Certainty } from '../../model/attribution.js'

/** How verbs of one language get their forms: a table of an installed package, or suffix rules of the pack. */
export type Conjugation =
  | { by: 'lefff' }
  | { by: 'suffixes'; irregular: Record<string, { past: string; participle: string }> }

/**
 * Infinitives by what they take. All forms are generated. A verb may stand in several groups:
 * «annoncer» takes a clause (annonce que…) and a noun (annonce la signature de…).
 */
export interface ReportingVerbs {
  /** Followed by «que» and usable as an incise: dire, affirmer. */
  clause: string[]
  /** Reporting only beside marked words or a colon: lancer, ironiser. */
  quote: string[]
  /** The noun phrase after it is what was said: dénoncer, évoquer, annoncer. */
  noun: string[]
  /** An infinitive after it is what was said: assure connaître, promet de rester. */
  infinitive: string[]
  /** X accuses Y of Z: accuser, soupçonner. The content is Z. */
  accuse: string[]
  /** Attitudes: craindre, souhaiter. Reported only with a clause. */
  attitude: string[]
}

export interface AttributionData {
  /** Pairs of opening and closing marks, outermost first. Equal marks («"») are told apart by their surroundings. */
  quotationMarks: { open: string; close: string }[]
  /** Signs that open a line of dialogue. */
  dialogueDashes: string[]
  verbs: ReportingVerbs
  conjugation: Conjugation
  /** What reporting verbs say of certainty; `stated` for the others. */
  certainty: Partial<Record<Certainty, string[]>>
  /** Prepositional cues: `selon`, `d'après`. */
  prepositions: string[]
  /** Cues only at the start of a clause and before a comma: «Pour Washington, …». */
  clausePrepositions: string[]
  /** Nouns of saying: `annonce`, `déclaration`. */
  nounsOfSaying: string[]
  /** Nouns after which marked words name something: mouvement, loi, film. */
  namingNouns: string[]
  /** Verbs and participles after which marked words name something: intitulé, baptisé. */
  namingVerbs: string[]
  /** Things that carry an inscription, which nobody says: banderole, pancarte. */
  inscriptionNouns: string[]
}
