export interface FigureData {
  /** `douze` → 12; parts of compounds (`vingt-cinq`, `quatre-vingt-dix`) are combined by the reader. */
  numberWords: Record<string, number>
  /** Inside spelled-out numbers: `vingt et un`, `one hundred and five`. */
  joints: string[]
  /** `million` → 1e6. */
  multipliers: Record<string, number>
  /** `une trentaine` → about 30; `plusieurs dizaines` → 20..99. */
  collectives: Record<string, { min: number; max: number }>
  /** Words before a figure: `près de` → about, `plus de` → at-least; `pas moins de` only stresses: exact. */
  approximations: Record<string, 'about' | 'at-least' | 'at-most' | 'exact'>
  /** Before a number that counts the noun before it: «les délégations engagées, au nombre de 104». */
  postposed: string[]
  /** Opens the noun phrase that a postposed number counts: `les`, `des`. */
  plurals: string[]
  /** `%`, `pour cent` → `%`; `euros`, `€` → `EUR`. */
  units: Record<string, string>
  /** Units printed before the amount: `$`, `€`. */
  leadingUnits: Record<string, string>
  decimalMark: string
  groupMarks: string[]
  /** `un`, `une`: an article, and a number only before a multiplier (`un million`) or after `pas`. */
  articles: string[]
  /** «14 milliards d'euros», never «14 milliards euros»: without the link no noun is counted. */
  multiplierNeedsOf: boolean
  /** Between a quantity and what is counted: `de`, `of`. */
  ofWords: string[]
  /** Adjectives between a number and the counted noun: `autres`, `nouveaux`. */
  skipped: string[]
  /** «14 autres otages» is no count of all: such a figure stands against none. */
  others: string[]
  /** After an amount: «3 heures par jour» is a rate and no amount. */
  rates: string[]
  /** Words before a number that only labels: `article`, `page`, `n°`. */
  labels: string[]
  /** Openings of a range with their inner link: `de 7 à 25`, `entre 10 et 20`. */
  ranges: { open: string; link: string }[]
  /** Between two numbers without an opening: `10 à 20`, `10-20`. */
  rangeLinks: string[]
  /** Words of a toll by what they count: `tué`, `morts` → `mort`. The key is the unit of the figure. */
  tolls: Record<string, string[]>
  /** Nouns for anybody, so that a word of a toll beside them says what is counted: `personnes`. */
  people: string[]
  /** Nouns for those who take part, which outlets put for one another: «14.000 figurants», «15.000 participants». */
  crowd: string[]
  /** Nouns of a family, counted for one person: «ses cinq enfants», «mère de quatre enfants». */
  kin: string[]
  /** Before a count of kin: `ses`, and with its link `mère de`. */
  possessives: string[]
  parents: string[]
  /** What stands between a name and an age, a comma or parenthesis aside: `âgé de`, `aged`. */
  ageLinks: string[]
  /** «Jane Smith, 34, said»: a number alone after a name is an age. */
  bareAge: boolean
  /** Before an amount of time that lasts: `pendant`, `for`. */
  durationLeads: string[]
  /** Endings of ordinals, digits or Roman before them: `26èmes`, `XXIXe`, `29th`. */
  ordinalEndings: string[]
  /** Nouns for what comes again and is numbered, one group for one thing: `jeux olympiades`. */
  editions: string[][]
  /** `deux ans et demi`, `two and a half`: adds a half. */
  halves: string[]
  /**
   * Where nouns stand in rows («two pirate boats», «seven consecutive life sentences») the first plural is counted: its
   * ending and the plurals without it; null where the noun follows the number.
   */
  plural: { ending: string; irregular: string[] } | null
  /** Words after a number that are no counted noun. */
  notCounted: string[]
}
