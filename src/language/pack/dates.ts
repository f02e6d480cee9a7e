export type CalendarUnit = 'day' | 'week' | 'month' | 'year'

/** Words of the date grammar; all matched without case and accents. */
export interface DateData {
  /** Twelve lists of spellings, January first. */
  months: string[][]
  /** Seven lists of spellings, Monday first. */
  weekdays: string[][]
  /** Months and weekdays have a capital, so that «may» and «march» are verbs. */
  capitals: boolean
  /** `hier` → −1 day. */
  relativeDays: Record<string, number>
  /** Spellings of the first day: `1er`. */
  firstDay: string[]
  /** Endings of day numbers: `th` in `18th`. */
  daySuffixes: string[]
  /** Between two days, months or years: `et`, `au`, `-`. */
  rangeLinks: string[]
  units: Record<string, CalendarUnit>
  /** `dernier` (after the noun), `last` (before it). */
  last: string[]
  next: string[]
  /** `ce`, `this`. */
  current: string[]
  /** Before an amount: `il y a deux ans`; after it: `two years ago`. */
  ago: { before: string[]; after: string[] }
  /** `dans dix jours`, `ten days from now`. */
  ahead: { before: string[]; after: string[] }
  /** `depuis 2006`, `depuis deux ans`. */
  since: string[]
  /** After an amount, counted from something that the text does not date: `neuf mois après`. */
  anchored: string[]
  /** `début mars`, `mi-octobre`, `late June`. */
  parts: Record<string, 'start' | 'middle' | 'end'>
  /** Before a bare year or month: `en 2006`, `en mars`, `depuis juin`. */
  leads: string[]
  /** Before a decade: `années 1990`. English writes `1990s`. */
  decades: string[]
  /** Approximate: `vers 2000`, `près de 25 ans`. */
  about: string[]
  /** Words that put a bare weekday into the future: `doit`, `sera`, `prévu`. */
  futureCues: string[]
  /** Before a time of day that is then not to the minute: `après 20h30`. */
  clockAround: string[]
  /** Words beside a time of day that say whose time it is: `heure locale`, `GMT`. */
  zoneWords: string[]
  /** Day before month (`18/06`) or month before day (`06/18`). */
  dayFirst: boolean
}
