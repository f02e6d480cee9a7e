/** Nouns (or adjectives) that can name or judge one referent, so that choosing one is a choice. */
export interface LabelFamily {
  /** Stable over languages. */
  code: string
  /** Singular forms; plurals in -s count too. */
  words: string[]
  /** One thing under several names whenever it is about the same entity; in wider families it may be two things. */
  tight?: boolean
}

export interface LabelData {
  /** Nouns of acts, groups and states of affairs: offensive / guerre / assaut / invasion. */
  nouns: LabelFamily[]
  /** Adjectives that judge, all forms: historique, controversé, amicale. Stems would take «décision» for «décisif». */
  judging: string[]
  /** Links between a label and what it is about: `en`, `contre`, `de`, `in`, `against`. */
  links: string[]
  /** Articles between link and entity: `l'`, `the`. */
  articles: string[]
  /** Adjectives that may stand between the noun and the link: two in French, none in English. */
  adjectivesAfter: number
}
