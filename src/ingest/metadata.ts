import { wellFormed } from './well-formed.js'

/** What a file says of its article. */
export interface Metadata {
  title?: string
  outlet?: string
  author?: string
  publishedAt?: string
  url?: string
  language?: string
}

/** A plain string of reasonable length on one line, or undefined. */
export function plain(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = wellFormed(
    String(value)
      .slice(0, 2000)
      .replace(/[\s\u0000-\u001f]+/g, ' ')
      .trim(),
  )
  return text && text.length <= 500 ? text : undefined
}

/** `"Jane"`, `{"name": "Jane"}`, `[{"name": "Jane"}, "Joe"]` → `Jane, Joe`. Addresses of profiles are no names. */
export function nameOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .slice(0, 20)
    .map(item => plain(typeof item === 'object' && item !== null ? (item as { name?: unknown }).name : item))
    .filter(name => name !== undefined && !/^https?:/i.test(name))
  return names.length ? [...new Set(names)].join(', ') : undefined
}

/** Only web addresses: `javascript:` and the like never get into a result. */
export function webAddress(value: unknown): string | undefined {
  const text = plain(value)
  return text && /^https?:\/\/[^\s"'<>\\]+$/i.test(text) ? text : undefined
}

const iso = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?)?/
const rfc822 =
  /^(?:\p{L}{3,9},? )?(\d{1,2}) (\p{L}{3})\p{L}* (\d{4})(?: (\d{2}:\d{2}(?::\d{2})?)(?: ?(Z|UTC|GMT|[+-]\d{4}))?)?/u
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** ISO 8601 as printed, or from an e-mail or RSS date; never through Date.parse, which depends on the machine. */
export function isoDate(value: unknown): string | undefined {
  const text = plain(value)
  if (!text) return undefined
  const found = iso.exec(text)
  if (found) return isCalendar(found) ? found[0].replace(' ', 'T').replace(/\.0+(?=Z|[+-]|$)/, '') : undefined
  const mail = rfc822.exec(text)
  const month = mail ? months.indexOf(mail[2]!.toLowerCase()) + 1 : 0
  if (!mail || month === 0) return undefined
  const day = `${mail[3]}-${String(month).padStart(2, '0')}-${mail[1]!.padStart(2, '0')}`
  return mail[4] ? `${day}T${mail[4]}${zone(mail[5])}` : day
}

function isCalendar([, , month, day]: RegExpExecArray): boolean {
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    (day === undefined || (Number(day) >= 1 && Number(day) <= 31))
  )
}

function zone(printed: string | undefined): string {
  if (!printed) return ''
  return /^[+-]/.test(printed) ? `${printed.slice(0, 3)}:${printed.slice(3)}` : 'Z'
}

/** Drops the fields that are missing, as exact optional types ask. */
export function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
