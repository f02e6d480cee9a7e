import { languagePack } from '../../language/registry.js'
import type { DateValue, Pair } from '../../model/index.js'
import type { FindingInput } from '../finder.js'
import { contextComparer } from './context.js'
import { indexByPlace, type PlaceIndex } from './index-by-place.js'

export interface DateConflict {
  a: DateValue
  b: DateValue
  sure: boolean
}

/** Words in common around two weekdays of articles without a date of publication. */
const enough = 4

/**
 * Dates of aligned sentences that cannot both hold: one on each side without a partner, no such date anywhere in the
 * other article, and the same words around. «mardi» and «mercredi» count only where both days of publication are known:
 * else they may be one day seen from two.
 */
export function dateConflicts({ documents, annotations, alignment }: FindingInput): DateConflict[] {
  const texts = new Map(documents.map(({ article }) => [article.id, article.text]))
  const languages = new Map(documents.map(({ article }) => [article.id, article.language]))
  const anchored = new Set(
    documents
      .filter(({ article }) => /^\d{4}-\d\d-\d\d/u.test(article.publishedAt ?? ''))
      .map(({ article }) => article.id),
  )
  const printed = ({ article, start, end }: DateValue) => texts.get(article)!.slice(start, end)
  const explicit = (value: DateValue) => isExplicit(printed(value), languages.get(value.article)!)
  const weekday = (value: DateValue) => isWeekday(printed(value), languages.get(value.article)!)
  const usable = annotations.dates.filter(
    value => value.from !== null && value.to !== null && (explicit(value) || anchored.has(value.article)),
  )
  const index = indexByPlace(usable)
  const compare = contextComparer(documents)
  const named = indexByPlace(annotations.dates.filter(weekday))
  const sameWord = (a: DateValue, b: DateValue) => printed(a).toLowerCase() === printed(b).toLowerCase()
  const byWeekday = alignment.pairs.flatMap((pair): DateConflict[] => {
    const [a, ...as] = named.within(pair.a.article, pair.a)
    const [b, ...bs] = named.within(pair.b.article, pair.b)
    if (!a || !b || as.length > 0 || bs.length > 0 || anchored.has(a.article) || anchored.has(b.article))
      return []
    const prints = (article: string, value: DateValue) =>
      named.inArticle(article).some(other => sameWord(other, value))
    if (prints(b.article, a) || prints(a.article, b)) return []
    const context = compare(a, pair.a, b, pair.b)
    // «diffusé mardi soir» and «diffusées lundi soir»: without a date of publication, a week may lie between: to review.
    if (context.shared < enough || !context.enclosing) return []
    return [{ a, b, sure: false }]
  })
  const byDate = alignment.pairs.flatMap((pair): DateConflict[] =>
    unmatched(pair, index).flatMap(([a, b]) => {
      // «Thursday» twice is one day, whatever the dates of publication make of it.
      if (sameWord(a, b)) return []
      const context = compare(a, pair.a, b, pair.b)
      if (context.shared < 3) return []
      const both = explicit(a) && explicit(b)
      // A free retelling may date another act («divorced in 1947 when she met», «began modeling in 1950 when she met»): only
      // the same word right before both dates, and one precision, will do.
      if (pair.relation === 'same-content' && !(both && context.before && samePrecision(a, b))) return []
      // «today» and «Monday» are one day seen from two; «mardi» and «mercredi» are not, where both days are known.
      if (!both && (!context.touching || !weekday(a) || !weekday(b))) return []
      return [
        {
          a,
          b,
          sure: both && context.touching && samePrecision(a, b) && pair.relation !== 'same-content',
        },
      ]
    }),
  )
  return [...byDate, ...byWeekday]
}

/** Two days, two months, two years; none approximate. */
function samePrecision(a: DateValue, b: DateValue): boolean {
  const days = ({ from, to }: DateValue) => Math.round((Date.parse(to!) - Date.parse(from!)) / 86_400_000)
  const [x, y] = [days(a), days(b)]
  return (
    !a.approximate &&
    !b.approximate &&
    (x === y || (Math.min(x, y) >= 27 && Math.max(x, y) / Math.min(x, y) < 1.2))
  )
}

/** Names a month or a year: `18 juin`, `2006`, `18/06/2024`; unlike `mardi`. */
function isExplicit(printed: string, language: string): boolean {
  const months = languagePack(language)?.dates.months.flat() ?? []
  const lower = printed.toLowerCase()
  return (
    /\d{4}|\d[./-]\d/u.test(printed) ||
    (/\d/u.test(printed) && months.some(month => lower.includes(month.toLowerCase())))
  )
}

function isWeekday(printed: string, language: string): boolean {
  const days = languagePack(language)?.dates.weekdays.flat() ?? []
  return days.some(day => day.toLowerCase() === printed.toLowerCase())
}

function unmatched(pair: Pair, index: PlaceIndex<DateValue>): [DateValue, DateValue][] {
  const as = index.within(pair.a.article, pair.a)
  const bs = index.within(pair.b.article, pair.b)
  if (as.length !== bs.length) return []
  const onlyA = as.filter(value => !index.inArticle(pair.b.article).some(other => overlaps(value, other)))
  const onlyB = bs.filter(value => !index.inArticle(pair.a.article).some(other => overlaps(value, other)))
  return onlyA.length === 1 && onlyB.length === 1 ? [[onlyA[0]!, onlyB[0]!]] : []
}

/** Days in common, so that «2000» and «il y a près de 25 ans» agree. */
export function overlaps(a: DateValue, b: DateValue): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return true
  return a.from <= b.to && b.from <= a.to
}
