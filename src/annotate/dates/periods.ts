import type { CalendarUnit } from '../../language/pack/dates.js'
import {
  addMonths,
  dayNumber,
  type Interval,
  isoDay,
  monthInterval,
  weekInterval,
  yearInterval,
} from './calendar.js'
import { amountAt, foldAt, isOne, monthAt, type Reader, type Rule, yearAt } from './reader.js'

/** «en septembre dernier», «mars 2023», «mi-octobre», «late June». A bare month needs a lead: «en mars», not «mars» the planet. */
export const monthOnly: Rule = (reader, at) => {
  const lead = leadPart(reader, at)
  const month = monthAt(reader, lead.at)
  if (!month) return null
  const before = isOne(reader, lead.at - 1, 'last')
    ? 'last'
    : isOne(reader, lead.at - 1, 'next')
      ? 'next'
      : null
  const after = isOne(reader, month.last, 'last') ? 'last' : isOne(reader, month.last, 'next') ? 'next' : null
  const year = yearAt(reader, month.last)
  const led = isOne(reader, at - 1, 'leads') || lead.part !== undefined
  if (year === null && !after && !led) return null
  const last = month.last + (year !== null || after ? 1 : 0)
  const found = year ?? yearOfMonth(reader, month.month, after ?? before)
  return { last, interval: found === null ? null : monthInterval(found, month.month, lead.part) }
}

/** «début», «mi-» glued by a hyphen, «fin». */
function leadPart(reader: Reader, at: number): { at: number; part?: 'start' | 'middle' | 'end' } {
  const part = reader.vocabulary.parts.get(foldAt(reader, at))
  if (part === undefined) return { at }
  return { at: foldAt(reader, at + 1) === '-' ? at + 2 : at + 1, part }
}

/** The year of a month: the last or next such month, else the nearest one to the publication. */
function yearOfMonth({ anchor }: Reader, month: number, side: 'last' | 'next' | null): number | null {
  if (anchor === null) return null
  const year = +anchor.slice(0, 4)
  const now = +anchor.slice(5, 7)
  if (side === 'last') return month < now ? year : year - 1
  if (side === 'next') return month > now ? year : year + 1
  return month - now > 6 ? year - 1 : now - month > 6 ? year + 1 : year
}

/** «en 2006», «depuis 2006», «(1950-1953)», «entre 1990 et 1995», «années 1990», «the 1990s». */
export const yearOnly: Rule = (reader, at) => {
  const decade = decadeAt(reader, at)
  if (decade) return decade
  const part = reader.vocabulary.parts.get(foldAt(reader, at))
  const place = part === undefined ? at : at + 1
  const year = yearAt(reader, place)
  if (year === null) return null
  const second = isOne(reader, place + 1, 'rangeLinks') ? yearAt(reader, place + 2) : null
  const range = second !== null && second > year
  const bare = /^[-–—]$/u.test(foldAt(reader, place + 1)) && range
  if (!bare && part === undefined && !isOne(reader, at - 1, 'leads')) return null
  if (!range && reader.vocabulary.units.has(foldAt(reader, place + 1))) return null
  return { last: range ? place + 3 : place + 1, interval: yearInterval(year, range ? second : year, part) }
}

function decadeAt(reader: Reader, at: number) {
  const english = /^(1\d|20)(\d)0s$/u.exec(reader.words[at]?.text ?? '')
  if (english) return tenYears(+english[1]! * 100 + +english[2]! * 10, at + 1)
  if (!isOne(reader, at, 'decades')) return null
  const text = reader.words[at + 1]?.text ?? ''
  if (/^[3-9]0$/u.test(text)) return tenYears(1900 + +text, at + 2)
  return /^(?:1\d|20)\d0$/u.test(text) ? tenYears(+text, at + 2) : null
}

function tenYears(first: number, last: number) {
  return { last, interval: yearInterval(first, first + 9) }
}

/** «la semaine passée», «cette année», «le mois prochain», «last week». */
export const namedPeriod: Rule = (reader, at) => {
  const side = isOne(reader, at, 'current')
    ? 0
    : isOne(reader, at, 'last')
      ? -1
      : isOne(reader, at, 'next')
        ? 1
        : null
  const place = side === null ? at : at + 1
  const unit = reader.vocabulary.units.get(foldAt(reader, place))
  if (unit === undefined || unit === 'day') return null
  if (side !== null) return { last: place + 1, interval: shifted(reader, unit, side) }
  const after = isOne(reader, place + 1, 'last') ? -1 : isOne(reader, place + 1, 'next') ? 1 : null
  if (after === null || amountAt(reader, at - 1) !== null) return null
  return { last: place + 2, interval: shifted(reader, unit, after) }
}

function shifted({ today, anchor }: Reader, unit: CalendarUnit, offset: number): Interval | null {
  if (today === null || anchor === null) return null
  if (unit === 'week') return weekInterval(today, offset)
  if (unit === 'year') return yearInterval(+anchor.slice(0, 4) + offset)
  const month = addMonths(anchor.slice(0, 10), offset)
  return monthInterval(+month.slice(0, 4), +month.slice(5, 7))
}

/** «il y a deux ans», «depuis deux ans», «dans dix jours», «two years ago», «remonte à près de 25 ans», «neuf mois après». */
export const amountOfTime: Rule = (reader, at) => {
  const { words, vocabulary } = reader
  const lead = vocabulary.before.match(words, at)
  const direction = lead && lead.value !== 'about' ? lead.value : null
  let place = direction ? lead!.last : at
  const about = vocabulary.before.match(words, place)
  const approximate = about?.value === 'about'
  if (approximate) place = about!.last
  const amount = amountAt(reader, place)
  const unit = vocabulary.units.get(foldAt(reader, place + 1))
  if (amount === null || unit === undefined) return null
  const after = vocabulary.after.match(words, place + 2)
  if (!direction && !after) return null
  const last = direction ? place + 2 : after!.last
  const way = direction ?? after!.value
  if (way === 'anchored' || reader.today === null) return { last, interval: null, approximate }
  const sign = way === 'ahead' ? 1 : -1
  return { last, interval: around(reader, unit, sign * amount, approximate), approximate }
}

/** The interval that an amount allows: days are exact, «deux ans» leaves half a unit on both sides, «près de» an eighth. */
function around(
  { today, anchor }: Reader,
  unit: CalendarUnit,
  amount: number,
  approximate: boolean,
): Interval {
  const days = { day: 1, week: 7, month: 30, year: 365 }[unit]
  const center =
    unit === 'month' || unit === 'year'
      ? dayNumber(addMonths(anchor!.slice(0, 10), amount * (unit === 'year' ? 12 : 1)))
      : today! + amount * days
  const slack =
    (unit === 'day' ? 0 : Math.ceil(days / 2)) + (approximate ? Math.ceil((Math.abs(amount) * days) / 8) : 0)
  return { from: isoDay(center - slack), to: isoDay(center + slack) }
}
