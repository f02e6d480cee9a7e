import stemmers from 'snowball-stemmers'
import { isAscii } from './ascii.js'
import { memo } from './memo.js'

const memory = new Map<string, Map<string, string>>()
const algorithms = new Map<string, { stem(word: string): string }>()

/** Stems remembered per algorithm, more than one event has: a process that reads event after event must not grow. */
const mostStems = 100_000

/** Stems a token key with the named Snowball algorithm and drops accents; a stem costs 30 µs, so each is kept. */
export function stem(key: string, algorithm: string | null): string {
  const stems = memo(memory, algorithm ?? '', newMap)
  const known = stems.get(key)
  if (known !== undefined) return known
  if (stems.size >= mostStems) stems.clear()
  const made = stripAccents(algorithm ? memo(algorithms, algorithm, newStemmer).stem(key) : key)
  stems.set(key, made)
  return made
}

const newStemmer = (name: string) => stemmers.newStemmer(name)
const newMap = () => new Map<string, string>()

/** `évènement` → `evenement`, `cœur` → `coeur`. */
export function stripAccents(text: string): string {
  if (isAscii(text)) return text
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gu, 'oe').replace(/æ/gu, 'ae')
}
