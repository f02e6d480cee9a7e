import { languagePack } from '../language/registry.js'
import { memo } from '../text/memo.js'

const stopWordSets = new Map<string, Set<string>>()

/** The stop words of a language as a set; empty for an unknown language. */
export function stopWordSet(language: string): ReadonlySet<string> {
  return memo(stopWordSets, language, code => new Set(languagePack(code)?.lexicon.stopWords))
}
