import type { Collection } from './collection.js'
import type { FeatureTable } from './features.js'

/**
 * Postings that may open partners, postings read at all and partners kept per item: they bound time and memory by the number of sentences, not by its
 * square. Forty partners are more than true ones in events of up to forty articles; in larger events the pairs of a
 * sentence that everybody copies are a sample, and rows tell the whole.
 */
const openingBudget = 3_000
const readingBudget = 20_000
const partnerLimit = 40

/**
 * Partners worth scoring for every item, from an inverted index read from the rarest feature up. Whole posting lists
 * only, so that the result does not depend on their order. Returns for each item the indices of partners of other
 * articles with a higher index, ascending.
 */
export function findCandidates(collection: Collection, table: FeatureTable): Int32Array[] {
  const { features } = table
  const postings = invert(table)
  const ranks = rarityRanks(table.frequencies)
  const documents = Int32Array.from(collection.items, item => item.document)
  const sums = new Float64Array(documents.length)
  const touched = new Int32Array(documents.length)
  const found: number[] = []
  for (let item = 0; item < documents.length; item++) {
    const { ids, values } = features[item]!
    const own = documents[item]!
    let read = 0
    let count = 0
    for (const i of fromRarest(ids, ranks)) {
      const list = postings[ids[i]!]
      if (!list) continue
      read += list.length
      if (read > readingBudget) break
      const value = values[i]!
      const opens = read <= openingBudget
      for (let j = 0; j < list.length; j++) {
        const other = list[j]!
        if (sums[other] === 0) {
          if (!opens || documents[other] === own) continue
          touched[count++] = other
        }
        sums[other]! += value
      }
    }
    for (const other of strongest(touched.subarray(0, count), sums))
      found.push(Math.min(item, other) * documents.length + Math.max(item, other))
    for (let i = 0; i < count; i++) sums[touched[i]!] = 0
  }
  return partnersByItem(Float64Array.from(found), documents.length)
}

/** Place of every feature id from the rarest up, ties by id. */
function rarityRanks(frequencies: Int32Array): Int32Array {
  const order = Float64Array.from(frequencies, (frequency, id) => frequency * frequencies.length + id).sort()
  const ranks = new Int32Array(frequencies.length)
  order.forEach((key, rank) => {
    ranks[key % frequencies.length] = rank
  })
  return ranks
}

/** Indices into the feature ids of an item, the rarest feature first. Numbers are sorted: a comparison costs a call. */
function fromRarest(ids: Int32Array, ranks: Int32Array): Float64Array {
  const keys = new Float64Array(ids.length)
  for (let i = 0; i < ids.length; i++) keys[i] = ranks[ids[i]!]! * ids.length + i
  keys.sort()
  for (let i = 0; i < keys.length; i++) keys[i] = keys[i]! % ids.length
  return keys
}

/** Found pairs, as `lower index * items + higher index`, by their lower item, each once. */
function partnersByItem(found: Float64Array, items: number): Int32Array[] {
  found.sort()
  const partners: Int32Array[] = []
  for (let item = 0, from = 0; item < items; item++) {
    const list: number[] = []
    for (; from < found.length && found[from]! < (item + 1) * items; from++)
      if (found[from] !== found[from - 1]) list.push(found[from]! % items)
    partners.push(Int32Array.from(list))
  }
  return partners
}

/** The `partnerLimit` items with the highest sums, ties by index. A binary heap keeps the weakest on top. */
function strongest(items: Int32Array, sums: Float64Array): number[] {
  const weaker = (x: number, y: number) => sums[x]! < sums[y]! || (sums[x]! === sums[y]! && x > y)
  const heap = [...items.subarray(0, partnerLimit)]
  if (items.length <= partnerLimit) return heap
  for (let i = (partnerLimit >> 1) - 1; i >= 0; i--) sink(heap, i, weaker)
  for (const item of items.subarray(partnerLimit)) {
    if (!weaker(heap[0]!, item)) continue
    heap[0] = item
    sink(heap, 0, weaker)
  }
  return heap
}

function sink(heap: number[], from: number, weaker: (x: number, y: number) => boolean): void {
  for (let i = from; ; ) {
    let least = i
    for (const child of [2 * i + 1, 2 * i + 2])
      if (child < heap.length && weaker(heap[child]!, heap[least]!)) least = child
    if (least === i) return
    ;[heap[i], heap[least]] = [heap[least]!, heap[i]!]
    i = least
  }
}

/** Item indices by feature id; none for features of one item, which join nothing. */
function invert({ frequencies, features }: FeatureTable): (Int32Array | null)[] {
  const lists = Array.from(frequencies, n => (n > 1 ? new Int32Array(n) : null))
  const filled = new Int32Array(frequencies.length)
  features.forEach(({ ids }, item) => {
    for (const id of ids) {
      const list = lists[id]
      if (list) list[filled[id]!++] = item
    }
  })
  return lists
}
