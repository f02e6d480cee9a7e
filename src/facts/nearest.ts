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
/** What a short statement has in common with a long sentence: «un léger handicap mental» within a longer «léger retard mental». */
const containment = 0.55

/**
 * The sentence of each wanted article that is most like one of the statements: matched weight M against the unmatched
 * weight of both sides, M / (M + 0.35(Ta − M) + 0.35(Tb − M) + 4), or 0.55 M / Ta where two words or more are shared.
 * Containment is too generous to align by; to say that a thing is absent it is the safer side. Postings keep it linear in
 * the number of sentences that share a word.
 */
export function nearestIn(corpus: Corpus, statements: FactUnit[], wanted: Set<string>): Map<string, Nearest> {
  const best = new Map<string, Nearest>()
  if (wanted.size === 0) return best
  for (const statement of statements.slice(0, probes)) {
    const { total } = statement
    for (const [id, { matched, count }] of matches(corpus, statement.stems)) {
      const unit = corpus.units[id]!
      if (!wanted.has(unit.article)) continue
      const alike = matched / (matched + unmatched * (total - matched + unit.total - matched) + prior)
      const contained = count > 1 ? (containment * matched) / Math.max(total, prior) : 0
      const score = Math.max(alike, contained)
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

function matches(corpus: Corpus, stems: string[]): Map<number, { matched: number; count: number }> {
  const found = new Map<number, { matched: number; count: number }>()
  for (const stem of stems) {
    const weight = corpus.weight(stem)
    for (const id of corpus.postings.get(stem) ?? []) {
      const known = found.get(id)
      if (known) {
        known.matched += weight
        known.count++
      } else found.set(id, { matched: weight, count: 1 })
    }
  }
  return found
}
