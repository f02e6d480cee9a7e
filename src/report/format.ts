import type { Translate } from '../language/strings/registry.js'

/** Numbers, dates and quotation marks of the report's language, independent of the machine's locale. */
export interface Format {
  /** `12 345,6`; `digits` decimals, none by default. */
  number(value: number, digits?: number): string
  /** A share 0..1 as a whole percentage. */
  percent(share: number): string
  /** ISO 8601 date or date-time, as precise as given; anything else unchanged. */
  date(iso: string): string
  quote(text: string): string
  /** `A, B et C` */
  list(items: string[]): string
  /** Opening and closing mark with their inner spaces. */
  marks: readonly [string, string]
  /** Marks around a text that begins or ends with such a mark itself: « « Je suis» would be read as one. */
  marksAround(text: string): readonly [string, string]
}

interface Conventions {
  group: string
  decimal: string
  percent: string
  marks: readonly [string, string]
  innerMarks: readonly [string, string]
  firstOfMonth: string
  time(hours: string, minutes: string): string
}

// French groups digits and sets off % and guillemets with the narrow no-break space U+202F.
const conventions: Record<string, Conventions> = {
  fr: {
    group: '\u202f',
    decimal: ',',
    percent: '\u202f%',
    marks: ['«\u202f', '\u202f»'],
    innerMarks: ['“', '”'],
    firstOfMonth: '1er',
    time: (hours, minutes) => `${Number(hours)}\u202fh\u202f${minutes}`,
  },
  en: {
    group: ',',
    decimal: '.',
    percent: '%',
    marks: ['“', '”'],
    innerMarks: ['‘', '’'],
    firstOfMonth: '1',
    time: (hours, minutes) => `${hours}:${minutes}`,
  },
}

export function formatter(language: string, translate: Translate): Format {
  const rules = Object.hasOwn(conventions, language) ? conventions[language]! : conventions.en!
  const months = translate('report.months').split(',')
  const number = (value: number, digits = 0) => groupDigits(value, digits, rules)
  return {
    number,
    percent: share => `${number(share * 100)}${rules.percent}`,
    date: iso => writeDate(iso, months, rules),
    quote: text => marksAround(text, rules).join(text),
    list: items =>
      [items.slice(0, -1).join(', '), items.at(-1) ?? ''].filter(Boolean).join(translate('report.and')),
    marks: rules.marks,
    marksAround: text => marksAround(text, rules),
  }
}

function marksAround(text: string, { marks, innerMarks }: Conventions): readonly [string, string] {
  const [open, close] = marks.map(mark => mark.trim()) as [string, string]
  return text.startsWith(open) || text.endsWith(close) ? innerMarks : marks
}

/** `toFixed` rounds the same on every machine; grouping starts at four digits. */
function groupDigits(value: number, digits: number, rules: Conventions): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, rules.group)
  const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? '\u2212' : ''
  return sign + grouped + (fraction ? rules.decimal + fraction : '')
}

/** The clock time stays in the zone it was published in: converting it would need the machine's zone data. */
function writeDate(iso: string, months: string[], rules: Conventions): string {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:[T ](\d\d):(\d\d)[\d:.]*(Z|[+-]\d\d:?\d\d)?)?$/.exec(iso)
  if (!match) return iso
  const [, year, month, day, hours, minutes, zone] = match
  const name = month ? months[Number(month) - 1] : undefined
  if (month && !name) return iso
  const dayName = day === '01' ? rules.firstOfMonth : day && String(Number(day))
  const date = [dayName, name, year].filter(Boolean).join('\u00a0')
  if (!hours || !minutes) return date
  const shown = zone === 'Z' ? ' UTC' : zone ? ` (UTC${zone.replace('-', '\u2212')})` : ''
  return `${date}, ${rules.time(hours, minutes)}${shown}`
}
