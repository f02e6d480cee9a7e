import { en } from './en.js'
import { fr } from './fr.js'
import type { LanguagePack } from './pack.js'

/** One pack per language; adding a language is one folder and one line here. */
export const languages = { fr, en } satisfies Record<string, LanguagePack>
export type LanguageCode = keyof typeof languages

/** The pack of a language, or null: language rules are then unavailable, alignment and diff still work. */
export function languagePack(code: string): LanguagePack | null {
  return Object.hasOwn(languages, code) ? languages[code as LanguageCode] : null
}
