import type { Certainty } from '../../model/attribution.js'

/** Words that say how sure a sentence is of the act it names. Lower case, accents kept. */
export interface CertaintyData {
  /** Word or phrase → how sure it sounds: `pourrait` → conditional, `est attendu` → planned. */
  markers: Partial<Record<Exclude<Certainty, 'stated'>, string[]>>
  /** Endings that make a verb form conditional: `-erait`. */
  conditionalEndings: string[]
  /** Words with such an ending that are not conditional: `ferait` is, `montrait` is not. */
  notConditional: string[]
  /** Endings of a future form: «seront signés» is planned. */
  futureEndings: string[]
  notFuture: string[]
  /** Endings that make nouns of acts from verbs: `signature` – signer, `livraison` – livrer. */
  actEndings: string[]
}
