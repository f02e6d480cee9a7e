import { stopWordSet } from '../../src/align/stop-words.js'
import type { Document } from '../../src/model/index.js'
import { stripAccents } from '../../src/text/stem.js'
import type { ScoredPair } from './alignment.js'

/** Plain TF-IDF cosine of words over the same sentences: what the aligner is measured against. */
export function tfIdfPairs(documents: Document[]): ScoredPair[] {
  const rows = documents.flatMap(document =>
    document.units.map(unit => ({
      span: { article: document.article.id, start: unit.start, end: unit.end },
      counts: countWords(document, unit.firstToken, unit.lastToken),
    })),
  )
  const frequency = new Map<string, number>()
  for (const { counts } of rows)
    for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const vectors = rows.map(({ span, counts }) => {
    const weights = new Map(
      [...counts].map(([word, n]) => [
        word,
        n * (Math.log((rows.length + 1) / (frequency.get(word)! + 1)) + 1),
      ]),
    )
    const norm = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1
    return { span, weights, norm }
  })
  const pairs: ScoredPair[] = []
  for (const [i, x] of vectors.entries())
    for (const y of vectors.slice(i + 1)) {
      if (x.span.article === y.span.article) continue
      let dot = 0
      for (const [word, weight] of x.weights) dot += weight * (y.weights.get(word) ?? 0)
      if (dot > 0) pairs.push({ a: x.span, b: y.span, score: dot / (x.norm * y.norm) })
    }
  return pairs
}

function countWords(document: Document, from: number, to: number): Map<string, number> {
  const stopWords = stopWordSet(document.article.language)
  const counts = new Map<string, number>()
  for (const token of document.tokens.slice(from, to)) {
    if (token.kind === 'punctuation' || stopWords.has(token.key)) continue
    const word = stripAccents(token.key)
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
