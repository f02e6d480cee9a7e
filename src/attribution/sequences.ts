import { keyAt, type Reader } from './reader.js'

/** Prepositions cut into pieces, by their first piece. */
type Sequences = Map<string, string[][]>
const sequences = new WeakMap<string[], Sequences>()

function sequencesOf(prepositions: string[]): Sequences {
  let map = sequences.get(prepositions)
  if (map === undefined) {
    map = new Map()
    for (const preposition of prepositions) {
      const keys = preposition.replace(/['’]/g, "' ").split(' ').filter(Boolean)
      map.set(keys[0]!, [...(map.get(keys[0]!) ?? []), keys])
    }
    sequences.set(prepositions, map)
  }
  return map
}

/** How many pieces the first fitting preposition takes; 0 when none fits. */
export function matchAt(reader: Reader, index: number, prepositions: string[]): number {
  const candidates = sequencesOf(prepositions).get(keyAt(reader, index))
  const found = candidates?.find(keys => keys.every((key, offset) => keyAt(reader, index + offset) === key))
  return found?.length ?? 0
}
