import { languagePack } from '../language/registry.js'
import { memo } from '../text/memo.js'
import { stem } from '../text/stem.js'

const tables = new Map<string, Map<string, number>>()

/** Stem → number of its group of equivalent words in a language, e.g. «visite», «voyage» and «déplacement». */
export function equivalents(language: string): ReadonlyMap<string, number> {
  return memo(tables, language, code => {
    const lexicon = languagePack(code)?.lexicon
    const table = new Map<string, number>()
    lexicon?.equivalents.forEach((group, number) => {
      for (const word of group) {
        const key = stem(word, lexicon.stemmer)
        if (!table.has(key)) table.set(key, number)
      }
    })
    return table
  })
}
