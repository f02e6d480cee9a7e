/** An interval of days, ISO dates, both ends included. */
export interface Interval {
  from: string
  to: string
}

const dayMs = 86_400_000

/** Days since 1970 of an ISO date; pure arithmetic in UTC, no local time. */
export function dayNumber(iso: string): number {
  return Math.floor(Date.UTC(+iso.slice(0, 4), +iso.slice(5, 7) - 1, +iso.slice(8, 10)) / dayMs)
}

export function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** ISO date of a day, or null when there is no such day (31 June). `month` counts from 1. */
export function date(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

export function monthLength(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Whole month, or its first, middle or last third. */
export function monthInterval(year: number, month: number, part?: 'start' | 'middle' | 'end'): Interval {
  const length = monthLength(year, month)
  const [first, last] =
    part === 'start' ? [1, 10] : part === 'middle' ? [10, 20] : part === 'end' ? [20, length] : [1, length]
  return { from: date(year, month, first)!, to: date(year, month, last)! }
}

export function yearInterval(first: number, last = first, part?: 'start' | 'middle' | 'end'): Interval {
  const [start, end] =
    part === 'start'
      ? ['01-01', '04-30']
      : part === 'middle'
        ? ['05-01', '08-31']
        : part === 'end'
          ? ['09-01', '12-31']
          : ['01-01', '12-31']
  return { from: `${pad(first, 4)}-${start}`, to: `${pad(last, 4)}-${end}` }
}

/** Monday is 0. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The Monday to Sunday week that is `offset` weeks from the day's. */
export function weekInterval(day: number, offset: number): Interval {
  const monday = day - weekday(day) + 7 * offset
  return { from: isoDay(monday), to: isoDay(monday + 6) }
}

/** The same day `months` later, cut to the length of the month. */
export function addMonths(iso: string, months: number): string {
  const index = +iso.slice(0, 4) * 12 + (+iso.slice(5, 7) - 1) + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return date(year, month, Math.min(+iso.slice(8, 10), monthLength(year, month)))!
}
