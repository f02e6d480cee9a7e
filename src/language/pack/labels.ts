/** Nouns (or adjectives) that can name or judge one referent, so that choosing one is a choice. */
export interface LabelFamily {
  /** Stable over languages. */
  code: string
  /** Lemmas; all inflections count, compared by stem. */
  words: string[]
}

export interface LabelData {
  /** Nouns of acts, groups and states of affairs: offensive / guerre / assaut / invasion. */
  nouns: LabelFamily[]
  /** Adjectives that judge, all forms: historique, controversé, amicale. Stems would take «décision» for «décisif». */
  judging: string[]
  /** Links between a label and what it is about: `en`, `contre`, `de`, `in`, `against`. */
  links: string[]
}
