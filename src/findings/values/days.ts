import { dayNumber, weekday as weekdayNumber } from '../../annotate/dates/calendar.js'
import { languagePack } from '../../language/registry.js'
import type { DateValue, Document } from '../../model/index.js'
import { memo } from '../../text/memo.js'

/** A day as printed: null where the words do not say it. */
export interface Day {
  /** Monday is 0. */
  weekday: number | null
  /** Day and month: `26/1`. */
  date: string | null
  /** ISO day, where the day of publication of the article is known. */
  iso: string | null
}

/** Reads dates that name one weekday or one day of a month; «hier» and periods are none. */
export function dayReader(documents: Document[]): (value: DateValue) => Day | null {
  const articles = new Map(documents.map(({ article }) => [article.id, article]))
  const vocabularies = new Map<string, Vocabulary | null>()
  return value => {
    const { text, language, publishedAt } = articles.get(value.article)!
    const vocabulary = memo(vocabularies, language, vocabularyOf)
    if (!vocabulary) return null
    const words = text
      .slice(value.start, value.end)
      .toLowerCase()
      .split(/[^\p{L}\p{M}\d]+/u)
    const days = words.flatMap(word => vocabulary.weekdays.get(word) ?? [])
    const months = words.flatMap(word => vocabulary.months.get(word) ?? [])
    const numbers = words.filter(word => /^\d{1,2}(?!\d)/u.test(word)).map(word => Number.parseInt(word, 10))
    if (days.length > 1 || months.length > 1 || numbers.length > 1) return null
    const date = months.length === 1 && numbers.length === 1 ? `${numbers[0]}/${months[0]}` : null
    const weekday = days[0] ?? null
    if (weekday === null && date === null) return null
    const known = /^\d{4}-\d\d-\d\d/u.test(publishedAt ?? '') && value.from === value.to
    return { weekday, date, iso: known ? value.from : null }
  }
}

/** Null where the two are not said in one way, so that nothing can be told. */
export function isSameDay(a: Day, b: Day): boolean | null {
  if (a.date !== null && b.date !== null) return a.date === b.date
  if (a.weekday !== null && b.weekday !== null && a.weekday === b.weekday) return true
  // A Friday of the year before is Friday too: the day of publication may be wrong.
  const [x, y] = [weekdayOf(a), weekdayOf(b)]
  if (a.iso !== null && b.iso !== null) return a.iso === b.iso ? true : x === y ? null : false
  return a.weekday !== null && b.weekday !== null ? false : null
}

/** Days between two days of one act, at most: «on January 30» and «on March 11» are two acts. */
const mostApart = 6

/** Not known to be far apart. */
export function areNear(a: Day, b: Day): boolean {
  if (a.date === null || b.date === null) return true
  const [x, y] = [a.date, b.date].map(date => {
    const [day, month] = date.split('/').map(Number) as [number, number]
    return dayNumber(`2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  }) as [number, number]
  return Math.abs(x - y) <= mostApart
}

function weekdayOf({ weekday, iso }: Day): number | null {
  return weekday ?? (iso === null ? null : weekdayNumber(dayNumber(iso)))
}

interface Vocabulary {
  weekdays: Map<string, number>
  months: Map<string, number>
}

function vocabularyOf(language: string): Vocabulary | null {
  const dates = languagePack(language)?.dates
  if (!dates) return null
  const index = (lists: string[][]) =>
    new Map(lists.flatMap((spellings, at) => spellings.map(word => [word.toLowerCase(), at] as const)))
  return { weekdays: index(dates.weekdays), months: index(dates.months) }
}
