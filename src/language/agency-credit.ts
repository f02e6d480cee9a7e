import type { Span } from '../model/index.js'
import { languagePack } from './registry.js'

const cache = new Map<string, RegExp | null>()

/**
 * Where a byline or the name of an author credits an agency: «avec AFP» of «Rédaction avec AFP», “and agencies” of
 * “By Dan Wexley and agencies”. Null without an agency, or a pack for the language.
 */
export function agencyCredit(signature: string, language: string): Span | null {
  const match = patternOf(language)?.exec(signature)
  return match ? { start: match.index, end: match.index + match[0].trimEnd().length } : null
}

function patternOf(language: string): RegExp | null {
  if (!cache.has(language)) cache.set(language, compile(language))
  return cache.get(language)!
}

function compile(language: string): RegExp | null {
  const parts = languagePack(language)?.parts
  if (!parts) return null
  const agency = `(?:${[...parts.agencies, ...parts.anyAgency].join('|')})(?![\\p{L}\\p{N}])`
  const more = `(?:(?: ?[,/-] ?| (?:et|and) )${agency}){0,4}`
  const opening = "(?:(?:avec|et|with|and|from) (?:l[’']|les |the )?)?"
  return new RegExp(`(?<![\\p{L}\\p{N}])${opening}${agency}${more}`, 'u')
}
