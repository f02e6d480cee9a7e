import snowball from 'snowball-stemmers'
import { languagePack } from '../language/registry.js'
import { isAscii } from '../text/ascii.js'
import { memo } from '../text/memo.js'

export type Stem = (word: string) => string

/** Lower case, no accents, one apostrophe: «État», «Etat» and «etat» are one word for matching. Never shown. */
export function fold(word: string): string {
  if (isAscii(word)) return word.toLowerCase()
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
}

/**
 * Comparison stem of a word: folded, elision cut, Snowball. Folding comes first, so that a topic typed without
 * accents finds the word with them; Snowball then sees the same letters on both sides.
 */
export function stemmer(language: string): Stem {
  return memo(stemmers, language, makeStemmer)
}

const stemmers = new Map<string, Stem>()

/** Stems remembered per language, more than one event has: a process that reads event after event must not grow. */
const mostStems = 100_000

function makeStemmer(language: string): Stem {
  const algorithm = languagePack(language)?.lexicon.stemmer
  const snow = algorithm ? snowball.newStemmer(algorithm) : null
  const cache = new Map<string, string>()
  return word => {
    const known = cache.get(word)
    if (known !== undefined) return known
    if (cache.size >= mostStems) cache.clear()
    const bare = fold(word).replace(/^(?:[a-z]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/, '')
    const stem = snow ? snow.stem(bare) : bare
    cache.set(word, stem)
    return stem
  }
}
