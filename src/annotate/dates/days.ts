import { date, dayNumber, isoDay, weekday } from './calendar.js'
import { dayAt, foldAt, isOne, monthAt, type Reader, type Reading, type Rule, yearAt } from './reader.js'

/** «18 juin 2024», «mardi 18 et mercredi 19 juin», «du 18 au 19 juin», «18-19 June», «1er mars». */
export const dayMonth: Rule = (reader, at) => {
  let place = skipWeekday(reader, at)
  const days: number[] = []
  for (;;) {
    const day = dayAt(reader, place)
    if (day === null) return null
    days.push(day)
    const month = monthAt(reader, place + 1)
    if (month) return finish(reader, days, month.month, month.last)
    if (!isOne(reader, place + 1, 'rangeLinks') || days.length > 2) return null
    place = skipWeekday(reader, place + 2)
  }
}

/** «June 18», «Tuesday, June 18th, 2024», «June 18-19». */
export const monthDay: Rule = (reader, at) => {
  const month = monthAt(reader, skipWeekday(reader, at))
  if (!month) return null
  const day = dayAt(reader, month.last)
  if (day === null || foldAt(reader, month.last + 1) === '%') return null
  const days = [day]
  let last = month.last + 1
  const second = isOne(reader, last, 'rangeLinks') ? dayAt(reader, last + 1) : null
  if (second !== null && second > day) {
    days.push(second)
    last += 2
  }
  const comma = foldAt(reader, last) === ',' && yearAt(reader, last + 1) !== null
  return finish(reader, days, month.month, comma ? last + 1 : last)
}

/** «18/06/2024», «2024-06-18», «18.06.2024», and «(18.06)» where the year is understood. */
export const numeric: Rule = (reader, at) => {
  const { words, vocabulary } = reader
  const open = foldAt(reader, at) === '(' ? at + 1 : at
  const end = Math.min(words.length, open + 5)
  const glued = words.slice(open, end)
  const text = words[open]?.kind === 'number' ? join(glued) : ''
  const match = /^(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})([/.])(\d{1,2})(?:\5(\d{4}|\d\d))?)(?![\d/.,%])/u.exec(
    text,
  )
  if (!match) return null
  const last = placeAfter(glued, open, match[0].length)
  if (match[1]) return whole(date(+match[1], +match[2]!, +match[3]!), last)
  const alone = foldAt(reader, open - 1) === '(' && foldAt(reader, last) === ')'
  if (!match[7] && !alone) return null
  const [day, month] = vocabulary.data.dayFirst ? [+match[4]!, +match[6]!] : [+match[6]!, +match[4]!]
  if (month > 12) return null
  const stop = open > at ? (alone ? last + 1 : last) : last
  if (!match[7]) return finish(reader, [day], month, stop)
  return whole(date(match[7].length === 2 ? 2000 + +match[7] : +match[7], month, day), stop)
}

function join(words: Reader['words']): string {
  let text = ''
  words.forEach((word, index) => {
    if (index === 0 || words[index - 1]!.end === word.start) text += word.text
    else text += ' '.repeat(9)
  })
  return text.split(' ')[0]!
}

function placeAfter(words: Reader['words'], first: number, length: number): number {
  let seen = 0
  for (let i = 0; i < words.length; i++) {
    seen += words[i]!.text.length
    if (seen >= length) return first + i + 1
  }
  return first + words.length
}

function whole(iso: string | null, last: number): Reading | null {
  return iso === null ? null : { last, interval: { from: iso, to: iso } }
}

/** Over «mardi», «Tuesday,» and the article «le». */
function skipWeekday(reader: Reader, at: number): number {
  let place = at
  if (reader.vocabulary.weekdays.has(foldAt(reader, place))) place++
  if (place > at && foldAt(reader, place) === ',') place++
  return place
}

/** Adds the year: printed, or the one that brings the day nearest to the publication. */
function finish(reader: Reader, days: number[], month: number, at: number): Reading | null {
  const printed = yearAt(reader, at)
  const last = printed === null ? at : at + 1
  const year = printed ?? nearestYear(reader, month, days[0]!)
  if (year === null) return date(2024, month, days[0]!) === null ? null : { last, interval: null }
  const from = date(year, month, days[0]!)
  const to = date(year, month, days.at(-1)!)
  return from === null || to === null || to < from ? null : { last, interval: { from, to } }
}

function nearestYear({ today, anchor }: Reader, month: number, day: number): number | null {
  if (today === null || anchor === null) return null
  const year = +anchor.slice(0, 4)
  const distance = (candidate: number) => {
    const iso = date(candidate, month, day)
    return iso === null ? Number.POSITIVE_INFINITY : Math.abs(dayNumber(iso) - today)
  }
  return [year, year - 1, year + 1].sort((a, b) => distance(a) - distance(b) || b - a)[0]!
}

/** «mardi», «ce mardi (18.06)», «mardi dernier», «next Tuesday». A bare weekday is the last one, or the next one in a sentence of the future. */
export const namedDay: Rule = (reader, at) => {
  const current = isOne(reader, at, 'current')
  const ahead = isOne(reader, at, 'next')
  const behind = isOne(reader, at, 'last')
  const place = current || ahead || behind ? at + 1 : at
  const wanted = reader.vocabulary.weekdays.get(foldAt(reader, place))
  if (wanted === undefined || (reader.vocabulary.data.capitals && !reader.words[place]!.capital)) return null
  const day = foldAt(reader, place + 1) === '(' ? numeric(reader, place + 1) : null
  if (day) return day
  const next = ahead || isOne(reader, place + 1, 'next')
  const last = behind || isOne(reader, place + 1, 'last')
  const end = isOne(reader, place + 1, 'next') || isOne(reader, place + 1, 'last') ? place + 2 : place + 1
  return { last: end, interval: resolveWeekday(reader, wanted, { current, next, last }) }
}

function resolveWeekday(
  { today, future }: Reader,
  wanted: number,
  { current, next, last }: { current: boolean; next: boolean; last: boolean },
): Reading['interval'] {
  if (today === null) return null
  const back = (weekday(today) - wanted + 7) % 7
  const past = today - (back === 0 && last ? 7 : back)
  const coming = today + (back === 0 ? (next ? 7 : 0) : 7 - back)
  const nearest = back <= 3 ? today - back : coming
  const day = next ? coming : last ? past : current ? nearest : future ? coming : past
  return { from: isoDay(day), to: isoDay(day) }
}

/** «hier», «aujourd'hui», «tomorrow». */
export const relativeDay: Rule = (reader, at) => {
  const offset = reader.vocabulary.relativeDays.get(foldAt(reader, at))
  if (offset === undefined) return null
  // «demain mercredi» is one date.
  const last = reader.vocabulary.weekdays.has(foldAt(reader, at + 1)) ? at + 2 : at + 1
  if (reader.today === null) return { last, interval: null }
  const iso = isoDay(reader.today + offset)
  return { last, interval: { from: iso, to: iso } }
}
