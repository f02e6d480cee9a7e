import type { CalendarUnit, DateData } from '../../language/pack/dates.js'
import type { LanguagePack } from '../../language/pack.js'
import { tokenizer } from '../../text/index.js'
import { fold } from '../fold.js'
import { PhraseTrie } from '../trie.js'

/** The words of a date grammar, ready for matching. */
export interface DateWords {
  data: DateData
  /** 1 to 12. */
  months: Map<string, number>
  /** Monday is 0. */
  weekdays: Map<string, number>
  relativeDays: Map<string, number>
  units: Map<string, CalendarUnit>
  parts: Map<string, 'start' | 'middle' | 'end'>
  numbers: Map<string, number>
  sets: Record<
    'firstDay' | 'rangeLinks' | 'last' | 'next' | 'current' | 'since' | 'decades' | 'futureCues' | 'leads',
    ReadonlySet<string>
  >
  /** Phrases before an amount (`ago`, `ahead`) and after it. */
  before: PhraseTrie<'ago' | 'ahead' | 'since' | 'about'>
  after: PhraseTrie<'ago' | 'ahead' | 'anchored'>
}

export function dateWords(pack: LanguagePack): DateWords {
  const { dates } = pack
  const cut = tokenizer(pack.lexicon)
  const folds = (phrase: string) =>
    cut(phrase, { start: 0, end: phrase.length }).map(token => fold(phrase.slice(token.start, token.end)))
  const record = <T>(values: Record<string, T>) =>
    new Map(Object.entries(values).map(([key, value]) => [fold(key), value]))
  const lists = (values: string[][], base: number) =>
    new Map(values.flatMap((spellings, index) => spellings.map(word => [fold(word), index + base] as const)))
  const set = (values: string[]) => new Set(values.map(fold))
  const before: DateWords['before'] = new PhraseTrie()
  const after: DateWords['after'] = new PhraseTrie()
  for (const phrase of dates.ago.before) before.add(folds(phrase), 'ago')
  for (const phrase of dates.ahead.before) before.add(folds(phrase), 'ahead')
  for (const phrase of dates.since) before.add(folds(phrase), 'since')
  for (const phrase of dates.about) before.add(folds(phrase), 'about')
  for (const phrase of dates.ago.after) after.add(folds(phrase), 'ago')
  for (const phrase of dates.ahead.after) after.add(folds(phrase), 'ahead')
  for (const phrase of dates.anchored) after.add(folds(phrase), 'anchored')
  return {
    data: dates,
    months: lists(dates.months, 1),
    weekdays: lists(dates.weekdays, 0),
    relativeDays: record(dates.relativeDays),
    units: record(dates.units),
    parts: record(dates.parts),
    numbers: record(pack.figures.numberWords),
    sets: {
      firstDay: set(dates.firstDay),
      rangeLinks: set(dates.rangeLinks),
      last: set(dates.last),
      next: set(dates.next),
      current: set(dates.current),
      since: set(dates.since),
      decades: set(dates.decades),
      futureCues: set(dates.futureCues),
      leads: new Set(dates.leads.map(phrase => folds(phrase).at(-1)!)),
    },
    before,
    after,
  }
}
