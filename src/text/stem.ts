import stemmers from 'snowball-stemmers'
import { memo } from './memo.js'

const memory = new Map<string, Map<string, string>>()
const algorithms = new Map<string, { stem(word: string): string }>()

/** Stems a token key with the named Snowball algorithm and drops accents; a stem costs 30 µs, so each is kept. */
export function stem(key: string, algorithm: string | null): string {
  const known = memo(memory, algorithm ?? '', () => new Map<string, string>())
  return memo(known, key, () =>
    stripAccents(algorithm ? memo(algorithms, algorithm, name => stemmers.newStemmer(name)).stem(key) : key),
  )
}

/** `évènement` → `evenement`, `cœur` → `coeur`. */
export function stripAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gu, 'oe').replace(/æ/gu, 'ae')
}
