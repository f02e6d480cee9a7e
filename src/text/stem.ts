import stemmers from 'snowball-stemmers'
import { isAscii } from './ascii.js'
import { memo } from './memo.js'

const memory = new Map<string, Map<string, string>>()
const algorithms = new Map<string, { stem(word: string): string }>()

/** Stems remembered per algorithm, more than one event has: a process that reads event after event must not grow. */
const mostStems = 100_000

/** Stems a token key with the named Snowball algorithm and drops accents; a stem costs 30 µs, so each is kept. */
export function stem(key: string, algorithm: string | null): string {
  const known = memo(memory, algorithm ?? '', () => new Map<string, string>())
  if (known.size >= mostStems) known.clear()
  return memo(known, key, () =>
    stripAccents(algorithm ? memo(algorithms, algorithm, name => stemmers.newStemmer(name)).stem(key) : key),
  )
}

/** `évènement` → `evenement`, `cœur` → `coeur`. */
export function stripAccents(text: string): string {
  if (isAscii(text)) return text
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gu, 'oe').replace(/æ/gu, 'ae')
}
