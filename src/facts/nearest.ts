import type { ArticleSpan } from '../model/index.js'
import type { Corpus, FactUnit } from './corpus.js'

export interface Nearest {
  span: ArticleSpan
  /** 0..1 */
  score: number
}

/** More sentences of one facet are not compared: they say the same again. */
const probes = 8
/** Two rare words in common are not yet a likeness (as in the alignment score, where it is 8 to 32). */
const prior = 4
const unmatched = 0.35

/**
 * The sentence of each wanted article that is most like one of the statements: matched weight M against the unmatched
 * weight of both sides, M / (M + 0.35(Ta − M) + 0.35(Tb − M) + 4), over rare stems. Postings keep it linear in
 * the number of sentences that share a word.
 */
export function nearestIn(corpus: Corpus, statements: FactUnit[], wanted: Set<string>): Map<string, Nearest> {
  const best = new Map<string, Nearest>()
  if (wanted.size === 0) return best
  for (const statement of statements.slice(0, probes)) {
    const { total } = statement
    for (const [id, matched] of matches(corpus, statement.stems)) {
      const unit = corpus.units[id]!
      if (!wanted.has(unit.article)) continue
      const score = matched / (matched + unmatched * (total - matched + unit.total - matched) + prior)
      const known = best.get(unit.article)
      if (known && known.score >= score) continue
      const { start, end } = unit.unit
      best.set(unit.article, {
        span: { article: unit.article, start, end },
        score: Math.round(score * 1000) / 1000,
      })
    }
  }
  return best
}

function matches(corpus: Corpus, stems: string[]): Map<number, number> {
  const matched = new Map<number, number>()
  for (const stem of stems) {
    const weight = corpus.weight(stem)
    for (const id of corpus.postings.get(stem) ?? []) matched.set(id, (matched.get(id) ?? 0) + weight)
  }
  return matched
}
