export interface LexiconData {
  /** Name of the Snowball algorithm, or null where there is none. */
  stemmer: string | null
  /** Words without content; never negations or number words. */
  stopWords: string[]
  negations: string[]
  /** Modal verbs in all forms, hedges: pourrait, peut-être, sans doute. */
  modality: string[]
}
