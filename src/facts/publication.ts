import { languagePack } from '../language/registry.js'

/**
 * Days from one publication date to another (ISO 8601, from `2024` to a date-time); negative where the second is
 * earlier. A month or a year counts as its middle: «2024-05» and «2024-06» lie some thirty days apart.
 */
export function daysApart(from: string, to: string): number {
  return middle(to) - middle(from)
}

const msOfDay = 86_400_000

function middle(date: string): number {
  const [year = 0, month, day] = date.slice(0, 10).split('-').map(Number)
  if (month === undefined) return dayNumber(year, 7, 1)
  if (day !== undefined) return dayNumber(year, month, day)
  return (dayNumber(year, month, 1) + dayNumber(year, month + 1, 1) - 1) / 2
}

/** Pure arithmetic of the calendar: no clock, no time zone. */
const dayNumber = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / msOfDay

/**
 * A publication date as the language of the report prints it: «2024-05-31» is «31 mai 2024», «2024-05» is «mai 2024».
 * Without a pack the ISO date stays.
 */
export function printDate(date: string, language: string): string {
  const [year, month, day] = date.slice(0, 10).split('-')
  const dates = languagePack(language)?.dates
  const name = month === undefined ? undefined : dates?.months[Number(month) - 1]?.[0]
  if (!dates || (month !== undefined && !name)) return date.slice(0, 10)
  const first = day === '01' ? dates.firstDay[0] : undefined
  const words = [day === undefined ? undefined : (first ?? `${Number(day)}`), name, year]
  return words.filter(word => word !== undefined).join(' ')
}
