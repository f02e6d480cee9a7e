/**
 * Data to tell the blocks of an article apart. Every entry is the source of a linear regular expression, without `^`
 * and `$` (the rules anchor it). Flags `iu`, but only `u` for bylines and datelines: there capitals tell a name from
 * prose («Par Jeanne Dupont» / «Par hasard»). `{agency}` stands for any of `agencies`. No `\b`: it splits at accents.
 */
export interface PartData {
  /** News agencies as printed in credits and datelines: `AFP`, `Reuters`. */
  agencies: string[]
  /** Agencies that a byline does not name: «Jeanne Martin avec agences». */
  anyAgency: string[]
  /** The whole line is boilerplate: «À lire aussi : …», «Newsletter». */
  boilerplate: string[]
  /** A whole sentence at the start or end of a paragraph is filler of the page: «Bonjour à tous.» */
  filler: string[]
  /** A whole line, or the parenthesis that ends a paragraph, credits an agency: «avec AFP», «© 2019 AFP». */
  credit: string[]
  /** Opens the credit of a photograph, with a name behind it: «Photo Jeanne Martin / Le Courrier», “Picture: Jane Doe”. */
  photoCredit: string[]
  /** Words, not patterns, that a newspaper or station calls itself by: «le Courrier», “the Gazette”. Lower case. */
  outletNouns: string[]
  /** The whole line names who wrote: «Par Jeanne Dupont». */
  byline: string[]
  /** Opens a paragraph: «PARIS (Reuters) –». */
  dateline: string[]
  /** The whole line tells about the page: «Temps de lecture : 3 min». */
  metadata: string[]
  /** Words, not patterns, that a line about dates holds besides months and weekdays: «Publié le … à …». */
  dateLineWords: string[]
  /** Words, not patterns, that make it the date of a change: «mis à jour». */
  updateWords: string[]
  /** Sentences that only a cut article shows: «Cet article est réservé aux abonnés». */
  paywall: string[]
  /** Words of a page that is updated as events go on: «Suivez notre direct». */
  liveBlog: string[]
}
