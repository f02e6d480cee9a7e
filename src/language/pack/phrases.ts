/** How noun phrases open and go on, so that a topic is labelled «explosion de mines» and not «mines qu'ils». Words in lower case. */
export interface PhraseData {
  /** A content word after one of these opens a noun phrase: `le`, `du`, `the`. Elided forms with `'`. */
  openers: string[]
  /** May stand between two content words of one phrase: `de`, `du`, `of`. */
  linkers: string[]
  /** Of the linkers: the phrase before one of these never ends there (`surveillance | des violations`). */
  genitives: string[]
  /** Endings of verb forms after which more must follow: `visant`. */
  openEndings: string[]
  /** May follow a linker inside a phrase: `de la`, `of the`. */
  articles: string[]
  /** Before `articles` these show a pronoun: `comme le rapporte`, `il la voit`. */
  subjects: string[]
  /** What leans on a verb before it, so that no label starts between the two: `n'`, `se`, `y`. */
  clitics: string[]
  /** Endings of the words that may follow a noun directly (adjectives); null where any content word may. */
  followers: string[] | null
  /** Words with such an ending, or plain content words, that are verbs or too vague to be in a label. */
  breakers: string[]
  /** Endings of adverbs, which do not follow a noun within its phrase: `également`. */
  breakerEndings: string[]
  /** Linkers after which a verb may come: `de livrer`, never `du livrer`. */
  bareLinkers: string[]
  /** Nouns of any news text that alone say nothing: `jour`, `fois`, `people`. */
  vague: string[]
  /** After one of these a clause states nothing: `si`, `whether`. */
  conditions: string[]
  /** No stop words, yet no label starts or ends with one: `malgré`, `despite`. */
  dangling: string[]
  /** Phrases whose words never stand apart, so that no label starts or ends inside one: `à l'égard de`, `in any way`. */
  fixed: string[]
  /** What takes up somebody or something named before, so that a sentence that opens with it does not stand alone. */
  referring: {
    /** Unless the sentence names somebody first: `elle`, `she`. */
    subjects: string[]
    /** Of the subjects: may stand for nobody, as `impersonal` of the names tells: `il`. */
    nobody: string
    /** Whatever it names: `ceux-ci`. */
    always: string[]
    /** Only as first words of the sentence: `un autre`, `cette`, `sa`. */
    openings: string[]
    /** Of the openings: only with a verb after it, as «le premier» is the start of any noun: `le premier`. */
    beforeVerb: string[]
    /** First words that name what the pronoun after them means: `quant à`, `as for`. */
    topics: string[]
    /** With a noun and a relative clause alone they go on with the sentence before: «Une décision qui avait …». */
    articles: string[]
  }
}
