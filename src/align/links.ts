import type { Collection } from './collection.js'
import type { Scorer } from './scorer.js'

/** Two items of different articles with their raw score; `a < b`. */
export interface Link {
  a: number
  b: number
  score: number
}

const indirectShare = 0.3
/** Below this nothing is a neighbour that could support another pair. */
const least = 0.1

/**
 * Scores all candidates, then raises a pair that a sentence of a third article supports:
 * `s + .3·max_c min(s(a,c), s(c,b))`. A pair without support is never lowered. Sorted by score, then items.
 */
export function scoreLinks(collection: Collection, scorer: Scorer): Link[] {
  const links: Link[] = []
  scorer.candidates().forEach((partners, a) => {
    for (const b of partners) {
      const score = scorer.score(a, b)
      if (score >= least) links.push({ a, b, score })
    }
  })
  const support = supports(collection, links)
  links.forEach((link, index) => {
    link.score = Math.min(1, link.score + indirectShare * support[index]!)
  })
  return links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

/** `max_c min(s(a,c), s(c,b))` over items of third articles, for every link; links grouped by `a`. */
function supports(collection: Collection, links: Link[]): Float64Array {
  const documents = Int32Array.from(collection.items, item => item.document)
  const { starts, others, scores } = adjacency(links, documents.length)
  const support = new Float64Array(links.length)
  const toA = new Float64Array(documents.length)
  for (let index = 0; index < links.length; ) {
    const { a } = links[index]!
    for (let i = starts[a]!; i < starts[a + 1]!; i++) toA[others[i]!] = scores[i]!
    for (; links[index]?.a === a; index++) {
      const { b } = links[index]!
      let best = 0
      for (let i = starts[b]!; i < starts[b + 1]!; i++) {
        const third = documents[others[i]!]
        if (third === documents[a] || third === documents[b]) continue
        const shared = Math.min(scores[i]!, toA[others[i]!]!)
        if (shared > best) best = shared
      }
      support[index] = best
    }
    for (let i = starts[a]!; i < starts[a + 1]!; i++) toA[others[i]!] = 0
  }
  return support
}

/** Neighbours of every item in one flat array; those of item `i` stand from `starts[i]` to `starts[i + 1]`. */
function adjacency(links: Link[], items: number) {
  const starts = new Int32Array(items + 1)
  for (const { a, b } of links) {
    starts[a + 1]!++
    starts[b + 1]!++
  }
  for (let i = 0; i < items; i++) starts[i + 1]! += starts[i]!
  const next = starts.slice()
  const others = new Int32Array(links.length * 2)
  const scores = new Float64Array(links.length * 2)
  const put = (from: number, to: number, score: number) => {
    others[next[from]!] = to
    scores[next[from]!++] = score
  }
  for (const { a, b, score } of links) {
    put(a, b, score)
    put(b, a, score)
  }
  return { starts, others, scores }
}
