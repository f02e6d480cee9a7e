import { memo } from '../text/memo.js'
import { stripAccents } from '../text/stem.js'
import type { Collection } from './collection.js'

/** Sorted ids of the character 3–5-grams of an item with their tf·idf, scaled to length 1. */
export interface CharacterVector {
  ids: Int32Array
  values: Float64Array
}

/**
 * The vector of every item, and the number of distinct n-grams. They lie within words: near spellings and derived words
 * meet («signature» / «signé»).
 */
export function characterVectors(collection: Collection): { vectors: CharacterVector[]; grams: number } {
  const ids = new Map<string, number>()
  const gramsOfWord = new Map<string, number[]>()
  const gramsOf = (word: string) =>
    memo(gramsOfWord, word, key => gramsIn(key).map(gram => memo(ids, gram, () => ids.size)))
  const lists = collection.items.map(({ wording }) => gramList(wording.split(' ').map(gramsOf)))
  const distinct = lists.map(distinctOf)
  const frequencies = new Int32Array(ids.size)
  for (const list of distinct) for (const id of list) frequencies[id]!++
  const vectors = lists.map((list, item) => toVector(list, distinct[item]!, frequencies, lists.length))
  return { vectors, grams: ids.size }
}

/** Counts the runs of a sorted list of gram ids. */
function toVector(
  list: Int32Array,
  distinct: Int32Array,
  frequencies: Int32Array,
  sentences: number,
): CharacterVector {
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

/** The gram ids of the words of a sentence, ascending, repetitions kept. */
function gramList(words: number[][]): Int32Array {
  const list = new Int32Array(words.reduce((sum, grams) => sum + grams.length, 0))
  let count = 0
  for (const grams of words) for (const gram of grams) list[count++] = gram
  return list.sort()
}

function distinctOf(sorted: Int32Array): Int32Array {
  const distinct = new Int32Array(sorted.length)
  let count = 0
  for (let i = 0; i < sorted.length; i++) if (sorted[i] !== sorted[i - 1]) distinct[count++] = sorted[i]!
  return distinct.slice(0, count)
}

function gramsIn(word: string): string[] {
  const text = ` ${stripAccents(word)} `
  const grams: string[] = []
  for (let size = 3; size <= 5; size++)
    for (let i = 0; i + size <= text.length; i++) grams.push(text.slice(i, i + size))
  return grams
}
