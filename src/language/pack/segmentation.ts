export interface SegmentationData {
  /** Without the final point, lower case: `m`, `dr`, `st`. A capital or a digit after them continues the sentence. */
  abbreviations: string[]
  /**
   * Abbreviations that only a number continues, since they are words as well: «vol. 3» against «durant le vol. La
   * plupart», "no. 3" against "He said no. The mayor".
   */
  numberedAbbreviations: string[]
  /**
   * Nouns that a single capital completes, so that the letter may end a sentence: «le plan B. Le maire» against
   * «le rapport de J. Dupont».
   */
  letteredNouns: string[]
}
