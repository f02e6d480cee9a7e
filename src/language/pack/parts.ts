/** Data to tell the blocks of an article apart. Patterns are sources of linear regular expressions, flag `iu`. */
export interface PartData {
  /** Whole line or sentence is boilerplate: «À lire aussi : …», «Bonjour à tous.» */
  boilerplate: string[]
  /** Agency or media credit: «avec AFP», «© 2019 AFP». */
  credit: string[]
  /** Byline: «Par Jeanne Dupont». */
  byline: string[]
  /** Dateline: «PARIS (Reuters) –». */
  dateline: string[]
}
