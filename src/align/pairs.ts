import type { ArticleSpan, Pair, Relation } from '../model/index.js'
import { calibrate } from './calibrate.js'
import { type Collection, compare, type Item } from './collection.js'
import type { Link } from './links.js'

/** From this share of common words on, a pair is a reworded copy rather than the same content told anew. */
const rewrittenShare = 0.5

/** Accepted links as pairs of the result, `a.article < b.article`, in the order of articles and places. */
export function toPairs(collection: Collection, links: Link[]): Pair[] {
  const pairs = links.map(link => {
    const [x, y] = [collection.items[link.a]!, collection.items[link.b]!]
    const [a, b] = x.article < y.article ? [x, y] : [y, x]
    return { a: spanOf(a), b: spanOf(b), relation: relationOf(a, b), score: calibrate(link.score) }
  })
  return pairs.sort(
    (p, q) =>
      compare(p.a.article, q.a.article) ||
      compare(p.b.article, q.b.article) ||
      p.a.start - q.a.start ||
      p.b.start - q.b.start,
  )
}

/** The span of an item in its article. */
export function spanOf(item: Item): ArticleSpan {
  return { article: item.article, start: item.unit.start, end: item.unit.end }
}

/** `verbatim` for the same words; `rewritten` where half of the words of both sentences are in common. */
export function relationOf(a: Item, b: Item): Relation {
  if (a.wording === b.wording) return 'verbatim'
  const [x, y] = [a.words, b.words]
  let common = 0
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const order = x[i]! - y[j]!
    if (order === 0) common++
    if (order <= 0) i++
    if (order >= 0) j++
  }
  return (2 * common) / (x.length + y.length) >= rewrittenShare ? 'rewritten' : 'same-content'
}
