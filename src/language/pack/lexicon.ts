export interface LexiconData {
  /** Name of the Snowball algorithm, or null where there is none. */
  stemmer: string | null
  /** Words without content, as token keys (elided forms keep the apostrophe: `l'`); never negations or number words. */
  stopWords: string[]
  negations: string[]
  /** Modal verbs in all forms, hedges: pourrait, peut-être, sans doute. */
  modality: string[]
  /** Words that a vowel shortens, with the apostrophe: `l'`, `qu'`. The rest of the printed word is a token of its own. */
  elisions: string[]
  /** What follows a verb after a hyphen, with the hyphen: `-t-il`, `-elle`. A token of its own. */
  enclitics: string[]
  /** Words that start a clause of their own: `qui`, `because`. Labels do not run across them. */
  clauseStarters: string[]
  /** Spellings that houses choose between: clé / clef, colour / color. Never two words. */
  spellings: {
    /** Whole words, both spellings. */
    pairs: [string, string][]
    /** Letters within a word, `from` a regular expression over the lower-case word; at least `least` letters. */
    rules: { from: string; to: string; least: number }[]
    /** Words that a rule would make another word: jeûne / jeune. */
    exceptions: string[]
  }
  /** Groups of words that outlets put for one another when they retell the same fact: `visite`, `voyage`, `déplacement`. */
  equivalents: string[][]
}
