import type { LanguagePack } from '../../language/pack.js'
import type { PartRule } from './piece.js'

/** Words and month names of one language, without case and accents. */
export interface DateWords {
  months: Map<string, number>
  /** All that a line about a page's date may hold besides figures. */
  allowed: ReadonlySet<string>
  /** Words that make it the date of a change, not of publication. */
  updates: string[]
  dayFirst: boolean
}

/** Zones and halves of the day, the same in every language. */
const clock = 'am pm a p m h hrs gmt utc cet cest est edt cst cdt pst pdt bst ist jst et ct mt pt z t'.split(
  ' ',
)
const maxLine = 90
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export function dateWords(packs: LanguagePack[]): DateWords {
  const months = new Map<string, number>()
  const allowed = new Set(clock)
  for (const { dates, parts } of packs) {
    dates.months.forEach((names, month) => {
      for (const name of names) months.set(fold(name), month + 1)
      for (const name of names) months.set(fold(name).slice(0, 3), month + 1)
    })
    const words = [...dates.weekdays.flat(), ...dates.firstDay, ...dates.daySuffixes, ...parts.dateLineWords]
    for (const word of words) for (const piece of fold(word).split(/[^\p{L}]+/u)) allowed.add(piece)
    for (const day of dates.weekdays.flat()) allowed.add(fold(day).slice(0, 3))
  }
  // «juin» and «juillet» share three letters, as «mars» and «mar(di)»: the full names decide.
  for (const { dates } of packs)
    dates.months.forEach((names, month) => {
      for (const name of names) months.set(fold(name), month + 1)
    })
  for (const name of months.keys()) allowed.add(name)
  return {
    months,
    allowed,
    updates: packs.flatMap(pack => pack.parts.updateWords.map(fold)),
    dayFirst: packs.every(pack => pack.dates.dayFirst),
  }
}

/** «Publié le 12 juin 2024 à 10h00», «MAR. 14, 2013, 8: 12 PM»: figures and date words, and nothing else. */
export function isDateLine(line: string, words: DateWords): boolean {
  if (line.length > maxLine) return false
  const folded = fold(line)
  const letters = folded.match(/\p{L}+/gu) ?? []
  if (!letters.every(word => words.allowed.has(word))) return false
  const dated = letters.some(word => words.months.has(word)) && /\d/.test(line)
  return dated || /\d{1,4} ?[/.-] ?\d{1,2} ?[/.-] ?\d{2,4}/.test(line) || /\d{1,2} ?[h:] ?\d{2}/.test(folded)
}

/** The line's date of publication as ISO, or null: no date, a change, or figures that read two ways (05/03/2013). */
export function publicationDate(line: string, words: DateWords): string | null {
  const folded = fold(line)
  if (words.updates.some(word => folded.includes(word))) return null
  const iso = (year: string, month: number, day: string) =>
    Number(day) >= 1 && Number(day) <= 31 && month >= 1 && month <= 12
      ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
      : null
  const month = (name: string) => words.months.get(name) ?? 0
  const named = /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?\.? (\p{L}{3,9})\.?,? ((?:19|20)\d{2})(?!\d)/u.exec(
    folded,
  )
  if (named && month(named[2]!)) return iso(named[3]!, month(named[2]!), named[1]!)
  const american = /(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})(?!\d)/u.exec(
    folded,
  )
  if (american && month(american[1]!)) return iso(american[3]!, month(american[1]!), american[2]!)
  const figures = /(?<!\d)(\d{1,2}) ?[/.] ?(\d{1,2}) ?[/.] ?((?:19|20)\d{2})(?!\d)/.exec(folded)
  if (figures && words.dayFirst) return iso(figures[3]!, Number(figures[2]), figures[1]!)
  return null
}

/** Marks a line that only dates the page. */
export const markDateLine: PartRule = (text, piece, { patterns }) =>
  isDateLine(text.slice(piece.start, piece.end), patterns.dateWords)
    ? [{ ...piece, kind: 'metadata', reason: 'date line' }]
    : [piece]
