import type { ArticleSpan, Pair, Relation } from '../model/index.js'
import { calibrate } from './calibrate.js'
import { type Collection, compare, type Item } from './collection.js'
import type { Link } from './links.js'

/** From this share of common words on, a pair is a reworded copy rather than the same content told anew. */
const rewrittenShare = 0.5

/** Accepted links as pairs of the result, `a.article < b.article`, in the order of articles and places. */
export function toPairs(collection: Collection, links: Link[]): Pair[] {
  const ranks = articleRanks(collection)
  const sides = links.map(({ a, b, score }) => {
    const [x, y] = [collection.items[a]!, collection.items[b]!]
    const [from, to] = [ranks[x.document]!, ranks[y.document]!]
    return from < to
      ? { a: x, b: y, articles: from * ranks.length + to, score }
      : { a: y, b: x, articles: to * ranks.length + from, score }
  })
  sides.sort(
    (p, q) => p.articles - q.articles || p.a.unit.start - q.a.unit.start || p.b.unit.start - q.b.unit.start,
  )
  return sides.map(({ a, b, score }) => ({
    a: spanOf(a),
    b: spanOf(b),
    relation: relationOf(a, b),
    score: calibrate(score),
  }))
}

/** By document, the place of its article id among all: numbers are compared faster than ids. */
function articleRanks({ documents }: Collection): Int32Array {
  const order = documents.map((_, index) => index)
  order.sort((x, y) => compare(documents[x]!.article.id, documents[y]!.article.id))
  const ranks = new Int32Array(documents.length)
  order.forEach((document, rank) => {
    ranks[document] = rank
  })
  return ranks
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
