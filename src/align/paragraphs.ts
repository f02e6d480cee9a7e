import type { Document, Pair, ParagraphPair, Relation } from '../model/index.js'
import { compare } from './collection.js'
import { markMoved } from './transpositions.js'

/** Share of the shorter paragraph's words that must lie in sentences paired with the other paragraph. */
const leastShare = 0.5
/** More parts than an article has. */
const partLimit = 2 ** 20

interface Joint {
  a: { document: Document; part: number }
  b: { document: Document; part: number }
  pairs: Pair[]
}

/** Corresponding paragraphs, derived from the sentence pairs between them. */
export function pairParagraphs(documents: Document[], pairs: Pair[]): ParagraphPair[] {
  const byArticle = new Map(documents.map(document => [document.article.id, document]))
  const places = new Map(documents.map(document => [document.article.id, placeTable(document)]))
  const joints: Joint[] = []
  let known = new Map<number, Joint>()
  pairs.forEach((pair, index) => {
    // Pairs of the same two articles follow one another.
    const before = pairs[index - 1]
    if (before?.a.article !== pair.a.article || before.b.article !== pair.b.article) known = new Map()
    const [a, b] = [
      places.get(pair.a.article)!.get(pair.a.start)!,
      places.get(pair.b.article)!.get(pair.b.start)!,
    ]
    const joint = known.get(a * partLimit + b)
    if (joint) {
      joint.pairs.push(pair)
      return
    }
    const made = {
      a: { document: byArticle.get(pair.a.article)!, part: a },
      b: { document: byArticle.get(pair.b.article)!, part: b },
      pairs: [pair],
    }
    known.set(a * partLimit + b, made)
    joints.push(made)
  })
  const found = joints.flatMap(toParagraphPair)
  found.sort(
    (x, y) =>
      compare(x.a.article, y.a.article) ||
      compare(x.b.article, y.b.article) ||
      x.a.start - y.a.start ||
      x.b.start - y.b.start,
  )
  return markMoved(found)
}

/** Sentence start → index of its part. */
function placeTable(document: Document): Map<number, number> {
  return new Map(document.units.map(unit => [unit.start, unit.part]))
}

function toParagraphPair({ a, b, pairs }: Joint): Omit<ParagraphPair, 'moved'>[] {
  const [partA, partB] = [a.document.article.parts[a.part]!, b.document.article.parts[b.part]!]
  const sideA = covered(pairs.map(pair => pair.a))
  const sideB = covered(pairs.map(pair => pair.b))
  const share = Math.max(sideA / (partA.end - partA.start), sideB / (partB.end - partB.start))
  if (share < leastShare) return []
  const score = pairs.reduce((sum, pair) => sum + pair.score, 0) / pairs.length
  return [
    {
      a: { article: a.document.article.id, start: partA.start, end: partA.end },
      b: { article: b.document.article.id, start: partB.start, end: partB.end },
      relation: weakest(pairs),
      score: Math.round(score * 1000) / 1000,
    },
  ]
}

function covered(spans: { start: number; end: number }[]): number {
  const distinct = new Map(spans.map(span => [span.start, span.end - span.start]))
  return [...distinct.values()].reduce((sum, length) => sum + length, 0)
}

/** A paragraph is verbatim only if all its pairs are, and reworded only if none is merely the same content. */
function weakest(pairs: Pair[]): Relation {
  if (pairs.some(pair => pair.relation === 'same-content')) return 'same-content'
  return pairs.some(pair => pair.relation === 'rewritten') ? 'rewritten' : 'verbatim'
}
