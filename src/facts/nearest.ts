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
  const matches = new Matches(corpus)
  for (const statement of statements.slice(0, probes)) {
    const { total } = statement
    for (const id of matches.read(statement.stems)) {
      const unit = corpus.units[id]!
      if (!wanted.has(unit.article)) continue
      const [matched, count] = [matches.weights[id]!, matches.counts[id]!]
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

/** Weight and number of the stems that each sentence shares with a statement, by unit id. */
class Matches {
  readonly weights: Float64Array
  readonly counts: Int32Array
  private found: number[] = []

  constructor(private readonly corpus: Corpus) {
    this.weights = new Float64Array(corpus.units.length)
    this.counts = new Int32Array(corpus.units.length)
  }

  /** Ids of the sentences that share a stem, in the order of the first one shared. */
  read(stems: string[]): number[] {
    for (const id of this.found) {
      this.weights[id] = 0
      this.counts[id] = 0
    }
    this.found = []
    for (const stem of stems) {
      const weight = this.corpus.weight(stem)
      for (const id of this.corpus.postings.get(stem) ?? []) {
        if (this.counts[id] === 0) this.found.push(id)
        this.weights[id]! += weight
        this.counts[id]!++
      }
    }
    return this.found
  }
}
