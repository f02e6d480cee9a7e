import type { Collection } from './collection.js'
import type { FeatureTable } from './features.js'

/** Postings read and partners kept per item: they bound time and memory by the number of sentences. */
const postingBudget = 20_000
const partnerLimit = 80

/**
 * Partners worth scoring for every item, from an inverted index read from the rarest feature up. Whole posting lists
 * only, so that the result does not depend on their order. Returns for each item the indices of partners of other
 * articles with a higher index, ascending.
 */
export function findCandidates(collection: Collection, { vocabulary, features }: FeatureTable): Int32Array[] {
  const postings = invert(collection, vocabulary.frequencies, features)
  const found = collection.items.map(() => new Set<number>())
  const sums = new Float64Array(collection.items.length)
  for (const item of collection.items) {
    const ids = [...features[item.index]!.ids].sort(
      (x, y) => vocabulary.frequencies[x]! - vocabulary.frequencies[y]! || x - y,
    )
    const touched: number[] = []
    let read = 0
    for (const id of ids) {
      const list = postings[id]
      if (!list) continue
      read += list.length
      if (read > postingBudget) break
      for (const other of list) {
        if (collection.items[other]!.document === item.document) continue
        if (sums[other] === 0) touched.push(other)
        sums[other]! += vocabulary.weights[id]!
      }
    }
    touched.sort((x, y) => sums[y]! - sums[x]! || x - y)
    for (const other of touched.slice(0, partnerLimit))
      found[Math.min(item.index, other)]!.add(Math.max(item.index, other))
    for (const other of touched) sums[other] = 0
  }
  return found.map(set => Int32Array.from(set).sort())
}

/** Item indices by feature id; none for features of one item, which join nothing. */
function invert(
  collection: Collection,
  frequencies: Int32Array,
  features: FeatureTable['features'],
): (Int32Array | null)[] {
  const lists = Array.from(frequencies, n => (n > 1 ? new Int32Array(n) : null))
  const filled = new Int32Array(frequencies.length)
  for (const { index } of collection.items)
    for (const id of features[index]!.ids) {
      const list = lists[id]
      if (list) list[filled[id]!++] = index
    }
  return lists
}
