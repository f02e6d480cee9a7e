import type { Collection } from './collection.js'
import type { Link } from './links.js'

/** Mean score that the items of two clusters must reach to be joined, missing links counting as nothing. */
const leastMean = 0.17

/**
 * Groups items that make one statement. Links are taken from the strongest down; two clusters are joined only if the
 * mean over all their cross-article item pairs is high enough, so that A~B and B~C do not join unrelated A and C.
 * Returns every item once, singletons included; members ascending.
 */
export function clusterItems(collection: Collection, links: Link[]): number[][] {
  const scores = new Map<number, Map<number, number>>()
  const note = (x: number, y: number, score: number) => {
    const row = scores.get(x) ?? new Map<number, number>()
    scores.set(x, row.set(y, score))
  }
  for (const { a, b, score } of links) {
    note(a, b, score)
    note(b, a, score)
  }
  const cluster = collection.items.map((_, index) => index)
  const members = collection.items.map((_, index) => [index])
  for (const { a, b } of links) {
    const [x, y] = [cluster[a]!, cluster[b]!]
    if (x === y || meanScore(collection, members[x]!, members[y]!, scores) < leastMean) continue
    const [keep, drop] = members[x]!.length >= members[y]!.length ? [x, y] : [y, x]
    for (const item of members[drop]!) cluster[item] = keep
    members[keep] = members[keep]!.concat(members[drop]!)
    members[drop] = []
  }
  return members.filter(list => list.length > 0).map(list => list.sort((p, q) => p - q))
}

function meanScore(
  collection: Collection,
  a: number[],
  b: number[],
  scores: Map<number, Map<number, number>>,
): number {
  let sum = 0
  let count = 0
  for (const x of a) {
    const row = scores.get(x)
    for (const y of b) {
      if (collection.items[x]!.document === collection.items[y]!.document) continue
      count++
      sum += row?.get(y) ?? 0
    }
  }
  return count > 0 ? sum / count : 0
}
