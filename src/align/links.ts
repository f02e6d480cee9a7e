import type { Collection } from './collection.js'
import type { Scorer } from './scorer.js'

/** Two items of different articles with their raw score; `a < b`. */
export interface Link {
  a: number
  b: number
  score: number
}

const P = JSON.parse(process.env.P ?? '{}')
const indirectShare = P.i ?? 0.3
/** Below this nothing is a neighbour that could support another pair. */
const least = 0.1

/**
 * Scores all candidates, then raises a pair that a sentence of a third article supports:
 * `s + .3·max_c min(s(a,c), s(c,b))`. A pair without support is never lowered. Sorted by score, then items.
 */
export function scoreLinks(collection: Collection, scorer: Scorer): Link[] {
  const links = scorer
    .candidates()
    .flatMap((partners, a) => Array.from(partners, b => ({ a, b, score: scorer.score(a, b) })))
    .filter(link => link.score >= least)
  const neighbours: Map<number, number>[] = collection.items.map(() => new Map())
  for (const { a, b, score } of links) {
    neighbours[a]!.set(b, score)
    neighbours[b]!.set(a, score)
  }
  const raised = links.map(link => ({
    ...link,
    score: Math.min(1, link.score + indirectShare * support(collection, neighbours, link)),
  }))
  return raised.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

function support(collection: Collection, neighbours: Map<number, number>[], { a, b }: Link): number {
  const documents = [collection.items[a]!.document, collection.items[b]!.document]
  const [few, many] = neighbours[a]!.size < neighbours[b]!.size ? [a, b] : [b, a]
  let best = 0
  for (const [third, score] of neighbours[few]!) {
    const other = neighbours[many]!.get(third)
    if (other === undefined || documents.includes(collection.items[third]!.document)) continue
    best = Math.max(best, Math.min(score, other))
  }
  return best
}
