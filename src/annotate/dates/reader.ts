import type { Sentence, Word } from '../reading.js'
import { dayNumber, type Interval } from './calendar.js'
import type { DateWords } from './words.js'

/** What a rule reads from a place on: `last` is exclusive; a null interval is a date that nothing resolves. */
export interface Reading {
  last: number
  interval: Interval | null
  approximate?: boolean
}

/** Where a rule reads: the words, the vocabulary and the day of publication. */
export interface Reader {
  words: Word[]
  vocabulary: DateWords
  /** Day number of publication, or null. */
  today: number | null
  anchor: string | null
  future: boolean
}

/** A rule tries to read a date that starts at `at`. */
export type Rule = (reader: Reader, at: number) => Reading | null

export function reader({ words }: Sentence, vocabulary: DateWords, anchor: string | null): Reader {
  const future = words.some(word => vocabulary.sets.futureCues.has(word.fold))
  return { words, vocabulary, anchor, today: anchor === null ? null : dayNumber(anchor), future }
}

export function foldAt({ words }: Reader, at: number): string {
  return words[at]?.fold ?? ''
}

export function isOne(reader: Reader, at: number, set: keyof DateWords['sets']): boolean {
  return reader.vocabulary.sets[set].has(foldAt(reader, at))
}

/** 1 to 31, from `18`, `1er`, `18th`; null for anything else. */
export function dayAt(reader: Reader, at: number): number | null {
  const word = reader.words[at]
  if (!word) return null
  if (isOne(reader, at, 'firstDay')) return 1
  const suffix = /^(\d{1,2})(\p{L}{2})$/u.exec(word.text)
  if (suffix && !reader.vocabulary.data.daySuffixes.includes(suffix[2]!.toLowerCase())) return null
  const digits = suffix ? suffix[1]! : /^\d{1,2}$/u.test(word.text) ? word.text : null
  const day = digits === null ? 0 : +digits
  return day >= 1 && day <= 31 ? day : null
}

/** 1 to 12 where a month is named. With capitals in the language «may» and «march» are verbs. */
export function monthAt(reader: Reader, at: number): { month: number; last: number } | null {
  const month = reader.vocabulary.months.get(foldAt(reader, at))
  if (month === undefined || (reader.vocabulary.data.capitals && !reader.words[at]!.capital)) return null
  const short =
    foldAt(reader, at).length <= 4 &&
    reader.words[at + 1]?.text === '.' &&
    reader.words[at + 1]!.start === reader.words[at]!.end
  return { month, last: short && at + 2 < reader.words.length ? at + 2 : at + 1 }
}

/** A year of four digits between 1000 and 2199. */
export function yearAt(reader: Reader, at: number): number | null {
  const text = reader.words[at]?.text ?? ''
  return /^(?:1\d|20|21)\d\d$/u.test(text) ? +text : null
}

/** A small amount in digits or words. */
export function amountAt(reader: Reader, at: number): number | null {
  const text = reader.words[at]?.text ?? ''
  if (/^\d{1,3}$/u.test(text)) return +text
  return reader.vocabulary.numbers.get(foldAt(reader, at)) ?? null
}
