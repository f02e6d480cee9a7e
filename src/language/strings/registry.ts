import { en } from './en.js'
import { fr } from './fr.js'

export type StringKey = keyof typeof fr
export type StringTable = Record<StringKey, string>

/** Languages a report can be written in; a missing key fails type-checking. */
export const strings = { fr, en } satisfies Record<string, StringTable>
export type ReportLanguage = keyof typeof strings

export const reportLanguages = Object.keys(strings) as ReportLanguage[]

/** Looks a string up and fills in `{name}` places. Values are inserted as they are. */
export type Translate = (key: StringKey, values?: Record<string, string | number>) => string

/** The lookup for one language; English for a language without a table. */
export function translator(language: string): Translate {
  const table: StringTable = Object.hasOwn(strings, language)
    ? strings[language as ReportLanguage]
    : strings.en
  return (key, values = {}) =>
    table[key].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
