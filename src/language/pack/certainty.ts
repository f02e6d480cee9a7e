import type { Certainty } from '../../model/attribution.js'

/** Words that say how sure a sentence is of the act it names. Lower case, accents kept. */
export interface CertaintyData {
  /** Where verb forms come from: a conjugation table, or endings alone. */
  verbs: 'lefff' | 'endings'
  /** Where endings decide: participles without one and the verb they are of: `seen` → `see`. */
  participles?: Record<string, string>
  /** Before a verb: `pourrait` signer, `is expected to` sign. Conditional and future forms of French are read off the verb. */
  modals: Partial<Record<Exclude<Certainty, 'stated'>, string[]>>
  /** Beside a noun of an act: `possible` signature, `alleged` attack. */
  adjectives: Partial<Record<Exclude<Certainty, 'stated'>, string[]>>
  /** Verbs whose object is the act: `annonce` la signature, `accuse` de livrer, `dément` avoir livré. */
  governors: Partial<Record<Exclude<Certainty, 'stated'>, string[]>>
  /** Forms of to be and to have: «pourrait être signé», «a signé». */
  auxiliaries: string[]
  /** Where endings decide: those that state nothing before a participle: `to be` seen, `would have` seen. */
  infinite?: string[]
  /** Where a governing verb's reach ends: `qui`, `mais`, `which`. */
  breaks: string[]
  /** After a past verb of saying and one of these a conditional is a future seen from then: «a déclaré qu'il arriverait». */
  complementizers: string[]
  /** Endings that make nouns of acts from verbs: `signature` – signer, `livraison` – livrer. */
  actEndings: string[]
}
