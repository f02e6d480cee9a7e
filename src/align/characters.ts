import { memo } from '../text/memo.js'
import { stripAccents } from '../text/stem.js'
import type { Collection } from './collection.js'

/** Sorted ids of the character 3–5-grams of an item with their tf·idf, scaled to length 1. */
export interface CharacterVector {
  ids: Int32Array
  values: Float64Array
}

/** Character n-grams within words: near spellings and derived words meet («signature» / «signé»). */
export function characterVectors(collection: Collection): CharacterVector[] {
  const gramsOfWord = new Map<string, string[]>()
  const counts = collection.items.map(item => {
    const count = new Map<string, number>()
    for (const word of item.wording.split(' ')) {
      for (const gram of memo(gramsOfWord, word, gramsOf)) count.set(gram, (count.get(gram) ?? 0) + 1)
    }
    return count
  })
  const frequency = new Map<string, number>()
  for (const count of counts)
    for (const gram of count.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1)
  // A gram of one sentence only can match nothing but still counts for the length.
  const ids = new Map([...frequency.keys()].sort().map((gram, id) => [gram, id]))
  return counts.map(count => vector(count, frequency, ids, counts.length))
}

function vector(
  count: Map<string, number>,
  frequency: Map<string, number>,
  ids: Map<string, number>,
  sentences: number,
): CharacterVector {
  const entries = [...count].map(([gram, n]) => ({
    id: ids.get(gram)!,
    value: (1 + Math.log(n)) * Math.log((sentences + 1) / (frequency.get(gram)! + 0.5)),
  }))
  entries.sort((x, y) => x.id - y.id)
  const norm = Math.sqrt(entries.reduce((sum, { value }) => sum + value * value, 0)) || 1
  return {
    ids: Int32Array.from(entries, entry => entry.id),
    values: Float64Array.from(entries, entry => entry.value / norm),
  }
}

function gramsOf(word: string): string[] {
  const text = ` ${stripAccents(word)} `
  const grams: string[] = []
  for (let size = 3; size <= 5; size++)
    for (let i = 0; i + size <= text.length; i++) grams.push(text.slice(i, i + size))
  return grams
}

/** Cosine of two vectors of length 1. */
export function cosine(a: CharacterVector, b: CharacterVector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const [x, y] = [a.ids[i]!, b.ids[j]!]
    if (x === y) sum += a.values[i++]! * b.values[j++]!
    else if (x < y) i++
    else j++
  }
  return sum
}
