export interface SegmentationData {
  /** Without the final point, lower case: `m`, `dr`, `st`, `art`. A capital or a digit after them continues the sentence. */
  abbreviations: string[]
  /**
   * Nouns that a single capital completes, so that the letter may end a sentence: «le plan B. Le maire» against
   * «le rapport de J. Dupont».
   */
  letteredNouns: string[]
}
