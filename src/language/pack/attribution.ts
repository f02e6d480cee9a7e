import type { Certainty, SourceKind } from '../../model/attribution.js'

/** How verbs of one language get their forms: a table of an installed package, or suffix rules of the pack. */
export type Conjugation =
  | { by: 'lefff' }
  | { by: 'suffixes'; irregular: Record<string, { past: string; participle: string; third?: string }> }

/**
 * Infinitives by what they take. All forms are generated. A verb may stand in several groups:
 * «annoncer» takes a clause (annonce que…) and a noun (annonce la signature de…).
 */
export interface ReportingVerbs {
  /** Followed by «que» and usable as an incise: dire, affirmer. */
  clause: string[]
  /** Reporting only beside marked words or a colon: lancer, ironiser. */
  quote: string[]
  /** Of those, verbs of saying that make an incise without marks too: «…, poursuit le journal». */
  comment: string[]
  /** The noun phrase after it is what was said: dénoncer, évoquer, annoncer. */
  noun: string[]
  /** An infinitive after it is what was said: assure connaître, promet de rester. */
  infinitive: string[]
  /** Of those, verbs that name the person asked before the infinitive: demander à X de partir. */
  request: string[]
  /** Of those, verbs with the person as their object: inviter les élus à venir, but proposer aux élus de venir. */
  requestDirect: string[]
  /** X presents Y as Z: the object and what it is called are the content. */
  portray: string[]
  /** The noun phrase after «de» is what was said: témoigner de, faire état de. */
  about: string[]
  /** The same of reflexive verbs: s'inquiéter de. */
  aboutReflexive: string[]
  /** What the subject does to somebody who can speak is what he thinks of it: «ce rapprochement inquiète Séoul». */
  affect: string[]
  /** X accuses Y of Z: accuser, soupçonner. The content is Z. */
  accuse: string[]
  /** A question may follow: demander si. */
  ask: string[]
  /** Of itself: «se dit favorable à la grève». */
  selfDescribe: string[]
  /** Reported where they are denied: «n'exclut pas de partir». */
  denied: string[]
  /** Verbs whose object is said only when it is one of these nouns: «reconnaît une erreur», never «reconnaît le suspect». */
  objects: Record<string, string[]>
  /** Verbs with a preposition before what is said: «appelle à la grève», «warned of a storm». */
  topics: Record<string, string[]>
  /** Verbs of clauses that mean a deed with an agent: «la collecte est assurée par la ville». */
  deeds: string[]
  /** Verbs of the group `noun` whose object is a feeling, said when it has a complement: «exprime son indignation contre». */
  express: string[]
  /** What opens such a complement: contre, que. */
  feltLinks: string[]
  /** Verbs of the group `noun` that greet when a name follows: saluer. */
  greeting: string[]
  /** Verbs of the group `noun` that are a deed when a court is the subject: condamner. */
  ruling: string[]
  /** A value follows: «estime la facture à trois millions», «puts the toll at 12». */
  measure: string[]
  /** Attitudes: craindre, souhaiter. Reported with a clause, and with what other groups say. */
  attitude: string[]
}

/** Small closed classes that noun phrases and verb groups are read with; lower case, `'` as apostrophe. */
export interface GrammarData {
  determiners: string[]
  /** Of those, the ones that point back: ce, this. */
  demonstratives: string[]
  subjectPronouns: string[]
  /** Pronouns and particles between subject and verb: ne, n', se, lui, y. */
  clitics: string[]
  reflexives: string[]
  complementizers: string[]
  relatives: string[]
  /** Words that open a reported question and belong to it: comment, pourquoi. */
  questionWords: string[]
  /** The same after verbs of asking only: si, whether. */
  askedWords: string[]
  coordinators: string[]
  /** Words that open another clause, so that no noun phrase runs across them: si, lorsque, where. */
  subordinators: string[]
  /** Words that make another conjunction of «que» after them: alors que, parce que. */
  compoundConjunctions: string[]
  /** Phrases that stand like adverbs within a verb group: par conséquent, en outre. */
  adverbPhrases: string[]
  /** Prepositions within a noun phrase: de, du. */
  nounPrepositions: string[]
  /** Prepositions that end a noun phrase and open an adjunct: à, dans, lors. */
  adjunctPrepositions: string[]
  /** Adverbs that may stand within a verb group or before a subject: également, ainsi. */
  adverbs: string[]
  /** How adverbs end that are hardly ever nouns: apparemment, officiellement, reportedly. */
  adverbEndings: string[]
  /** Weekdays, «hier», «juin»: adverbials of time. */
  timeWords: string[]
  /** Letters before an apostrophe that are words of their own: l, d, qu. Empty where the apostrophe splits nothing. */
  elisions: string[]
  /** Pronouns that follow their verb after a hyphen: dit-il. */
  invertedPronouns: string[]
  /** Infinitives of the auxiliaries: to have and to be. */
  have: string
  be: string
  /** Verbs that form a group with an infinitive: vouloir, tenir (à), faire (savoir). */
  catenatives: string[]
  /** Infinitives that report only within such a group: fait savoir, laisse entendre. */
  completions: string[]
  /** Frequent finite forms that are no nouns; further ones are generated. */
  finiteForms: string[]
  /** Forms of reporting verbs that are mostly nouns after a determiner: l'annonce, la demande. */
  nounForms: string[]
  /** «said he would go»: a clause may follow without a complementizer. */
  bareClauses: boolean
  /** Which countries «il» and «ils» may stand for, the rest ends in -e and is «elle»; null: no pronoun of persons may. */
  countryGenders: { masculine: string[]; plural: string[] } | null
  /** The conditional alone can say that something is reported: «auraient disparu». */
  hearsayConditional: boolean
}

export interface AttributionData {
  /** Pairs of opening and closing marks, outermost first. Equal marks («"») are told apart by their surroundings. */
  quotationMarks: { open: string; close: string }[]
  /** Signs that open a line of dialogue. */
  dialogueDashes: string[]
  grammar: GrammarData
  verbs: ReportingVerbs
  conjugation: Conjugation
  /** What reporting verbs say of certainty; `stated` for the others. */
  certainty: Partial<Record<Certainty, string[]>>
  /** Prepositional cues: `selon`, `d'après`. */
  prepositions: string[]
  /** «a-t-on appris auprès de la mairie»: forms of learning, and what stands before who tells. */
  learning: { forms: string[]; prepositions: string[] }
  /** Cues only at the start of a clause and before a comma: «Pour Washington, …». */
  clausePrepositions: string[]
  /** Before the speaker of what a colon brings in: «Même avis chez X : "…"». */
  colonPrepositions: string[]
  /** «Comme le rapporte X»: the conjunctions of such a clause. */
  comparatives: string[]
  /** Nouns of persons, groups, bodies, documents that can be a source: porte-parole, communiqué, experts. */
  sourceNouns: string[]
  /** Adjectives before the noun of a person: `ancien`, `jeune`. */
  qualifiers: string[]
  /** Of those, documents: communiqué, rapport. */
  documentNouns: string[]
  /** Nouns of texts that lay down or ask for something, whose marked words are their own: loi, décret, pétition. */
  rulingTexts: string[]
  /** Nouns that stand for a source already named, by its kind: «le journal», «l'association». */
  genericSources: Partial<Record<SourceKind, string[]>>
  /** Nouns of persons, bodies and documents that can be credited, beside `sourceNouns`. Empty: anything may be. */
  speakerNouns: string[]
  /** Endings of nouns of persons, without accents: `eur`, `trice`. */
  agentEndings: string[]
  /** Words with such an ending that are things: `couleur`. */
  notAgents: string[]
  /** Nouns that count people, who follow them: `poignée`, `dizaine`. */
  measureNouns: string[]
  /** What somebody says or writes through, whose complement speaks: «les informations de la chaîne». */
  carrierNouns: string[]
  /** Adjectives and participles that open a clause after a noun, beside the past participles: `présent` (sur place). */
  clauseAdjectives: string[]
  /** Verbs by which the same person goes on speaking: ajouter, poursuivre. */
  continuing: string[]
  /** Papers and agencies to whom people speak, the last word of the name, lower case: `afp`, `monde`. */
  wires: string[]
  /** Nouns of saying: `annonce`, `déclaration`. */
  nounsOfSaying: string[]
  /** What is told by nobody known: rumeur, allégation. */
  rumourNouns: string[]
  /** Nouns after which marked words name something: mouvement, loi, film. */
  namingNouns: string[]
  /** Words before «pour» that make a charge of the marked words after it: condamné, plainte. */
  chargeWords: string[]
  /** Bodies that rule: tribunal, cour. */
  courts: string[]
  /** Words that open the title of a law or report: sur, relatif, portant. */
  titlePrepositions: string[]
  /** Verbs and participles after which marked words name something: intitulé, baptisé. */
  namingVerbs: string[]
  /** Things that carry an inscription, which nobody says: banderole, pancarte. */
  inscriptionNouns: string[]
  /** Words that open a limit or a counterweight; cutting them off changes what was said: mais, sauf, si. */
  limits: string[]
}
