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
  const ids = new Map<string, number>()
  const gramsOfWord = new Map<string, number[]>()
  const gramsOf = (word: string) =>
    memo(gramsOfWord, word, key => gramsIn(key).map(gram => memo(ids, gram, () => ids.size)))
  const lists = collection.items.map(item => Int32Array.from(item.wording.split(' ').flatMap(gramsOf)).sort())
  const frequencies = new Int32Array(ids.size)
  for (const list of lists) for (const id of distinctOf(list)) frequencies[id]!++
  return lists.map(list => toVector(list, frequencies, lists.length))
}

/** Counts the runs of a sorted list of gram ids. */
function toVector(list: Int32Array, frequencies: Int32Array, sentences: number): CharacterVector {
  const distinct = distinctOf(list)
  const values = new Float64Array(distinct.length)
  let norm = 0
  for (let i = 0, j = 0; i < distinct.length; i++) {
    const from = j
    while (list[j] === distinct[i]) j++
    values[i] = (1 + Math.log(j - from)) * Math.log((sentences + 1) / (frequencies[distinct[i]!]! + 0.5))
    norm += values[i]! ** 2
  }
  const length = Math.sqrt(norm) || 1
  return { ids: distinct, values: values.map(value => value / length) }
}

function distinctOf(sorted: Int32Array): Int32Array {
  return sorted.filter((id, i) => id !== sorted[i - 1])
}

function gramsIn(word: string): string[] {
  const text = ` ${stripAccents(word)} `
  const grams: string[] = []
  for (let size = 3; size <= 5; size++)
    for (let i = 0; i + size <= text.length; i++) grams.push(text.slice(i, i + size))
  return grams
}

/** Cosine of two vectors of length 1. */
export function cosine(a: CharacterVector, b: CharacterVector): number {
  const [x, y] = [a.ids, b.ids]
  let sum = 0
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const order = x[i]! - y[j]!
    if (order === 0) sum += a.values[i]! * b.values[j]!
    if (order <= 0) i++
    if (order >= 0) j++
  }
  return sum
}
