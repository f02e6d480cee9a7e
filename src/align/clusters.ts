import type { Collection } from './collection.js'
import type { Link } from './links.js'
import type { Scorer } from './scorer.js'

/** Mean score that the items of two clusters must reach to be joined. */
const leastMean = 0.17
/** Score from which two items count as related, and the share of item pairs that must be: more than half. */
const leastRelated = 0.12
const relatedShare = 0.5
/** Members that stand for a large cluster. */
const sampleSize = 8

/**
 * Groups items that make one statement. Links are taken from the strongest down; two clusters are joined only if the
 * mean over their cross-article item pairs is high enough and most of these pairs are related, so that A~B and B~C do
 * not join unrelated A and C: a long sentence B may say what A says and what C says.
 * Returns every item once, singletons included; members ascending.
 */
export function clusterItems(collection: Collection, links: Link[], scorer: Scorer): number[][] {
  const known = new Map(links.map(({ a, b, score }) => [a * collection.items.length + b, score]))
  const scoreOf = (x: number, y: number) => {
    const [a, b] = x < y ? [x, y] : [y, x]
    return known.get(a * collection.items.length + b) ?? scorer.score(a, b)
  }
  const { cluster, members } = sameWording(collection)
  const samples = members.map(sample)
  /** Two clusters → their sizes when they were last refused: they only grow. */
  const refused = new Map<number, number>()
  for (const { a, b } of links) {
    const x = Math.min(cluster[a]!, cluster[b]!)
    const y = Math.max(cluster[a]!, cluster[b]!)
    if (x === y) continue
    const attempt = x * collection.items.length + y
    const sizes = members[x]!.length * collection.items.length + members[y]!.length
    if (refused.get(attempt) === sizes) continue
    if (!sayTheSame(collection, samples[x]!, samples[y]!, scoreOf)) {
      refused.set(attempt, sizes)
      continue
    }
    for (const item of members[y]!) cluster[item] = x
    members[x] = members[x]!.concat(members[y]!)
    members[y] = []
    samples[x] = sample(members[x]!)
  }
  return members.filter(list => list.length > 0).map(list => list.sort((p, q) => p - q))
}

function sayTheSame(
  collection: Collection,
  a: number[],
  b: number[],
  scoreOf: (x: number, y: number) => number,
): boolean {
  let sum = 0
  let count = 0
  let related = 0
  for (const x of a)
    for (const y of b) {
      if (collection.items[x]!.document === collection.items[y]!.document) continue
      count++
      const score = scoreOf(x, y)
      sum += score
      if (score >= leastRelated) related++
    }
  return count > 0 && sum / count >= leastMean && related > relatedShare * count
}

/** Sentences of the same words belong together from the start. Items are sorted by wording. */
function sameWording({ items }: Collection): { cluster: number[]; members: number[][] } {
  const cluster: number[] = []
  const members: number[][] = items.map(() => [])
  items.forEach((item, index) => {
    const isSame = index > 0 && item.wording !== '' && items[index - 1]!.wording === item.wording
    cluster.push(isSame ? cluster[index - 1]! : index)
    members[cluster[index]!]!.push(index)
  })
  return { cluster, members }
}

/** Evenly spread members; a mean over all pairs of two large clusters would cost the square of the event. */
function sample(members: number[]): number[] {
  if (members.length <= sampleSize) return members
  const sorted = [...members].sort((x, y) => x - y)
  return Array.from(
    { length: sampleSize },
    (_, i) => sorted[Math.floor(((i + 0.5) * sorted.length) / sampleSize)]!,
  )
}
