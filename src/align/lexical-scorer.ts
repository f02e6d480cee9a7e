import type { Annotations } from '../model/index.js'
import { findCandidates } from './candidates.js'
import { type CharacterVector, characterVectors } from './characters.js'
import type { Collection } from './collection.js'
import { Echoes } from './echoes.js'
import { type Features, type FeatureTable, wordFeatures } from './features.js'
import type { Scorer } from './scorer.js'

const unmatchedShare = 0.35
/** In words of full weight: keeps two shared rare words in short sentences from winning over everything. */
const prior = 2.5
const wordShare = 0.7
/** How much of the common frame is taken off; all of it would cost statements that articles make more than once. */
const echoShare = 0.7
/** Sentences with fewer content words than this pair only word for word: a dateline «Marseille.» says nothing. */
const leastContent = 2
/**
 * Scores between which a pair is doubtful and the best pair of clauses may answer for the sentences. It counts a little
 * less and needs more common words, since among many pairs of clauses one is alike by chance.
 */
const clauses = { from: 0.1, to: 0.3, share: 0.95, prior: 3.5 }

/**
 * Matched weight against unmatched weight of both sentences, mixed with the cosine of character n-grams:
 * `.7·M/(M + .35(Ta−M) + .35(Tb−M) + κ) + .3·C`, without most of what an article says again elsewhere; in doubt,
 * that of the best pair of clauses of long sentences.
 */
export function lexicalScorer(collection: Collection, annotations: Annotations): Scorer {
  const table = wordFeatures(collection, annotations)
  const { vectors, grams } = characterVectors(collection)
  const opened = new Opened(table.features, vectors, { features: table.frequencies.length, grams })
  const echoes = new Echoes(collection, table.features)
  return {
    candidates: () => findCandidates(collection, table),
    score(a, b) {
      if (collection.items[a]!.wording === collection.items[b]!.wording) return 1
      if (table.contentWords[a]! < leastContent || table.contentWords[b]! < leastContent) return 0
      // The same to the last bit either way, so the item that is open stays so.
      if (opened.holds(b)) [a, b] = [b, a]
      const x = table.features[a]!
      const y = table.features[b]!
      opened.open(a)
      const spelling = (1 - wordShare) * opened.cosine(vectors[b]!)
      const [matched, total] = [opened.matchedWeight(y), x.total + y.total]
      const whole = wordShare * likeness(matched, total, prior) + spelling
      if (whole <= clauses.from) return whole
      const echo = echoShare * echoes.common(a, b)
      const score = wordShare * likeness(matched - echo, total - 2 * echo, prior) + spelling
      if (score <= clauses.from || score >= clauses.to) return score
      const needed = (score / clauses.share - spelling) / wordShare
      const best = clauseLikeness(table, { a, b, opened }, needed)
      return best > needed ? clauses.share * (wordShare * best + spelling) : score
    },
  }
}

/** `M/(M + .35(Ta−M) + .35(Tb−M) + κ)`. */
function likeness(matched: number, total: number, prior: number): number {
  return matched / (matched + unmatchedShare * (total - 2 * matched) + prior)
}

/**
 * The best likeness of a clause of one sentence with the other sentence or with a clause of it, if above `needed`. Two
 * clauses have no more in common than each has with the other sentence, so most pairs need not be read.
 */
function clauseLikeness(
  { features, clauses: known }: FeatureTable,
  { a, b, opened }: { a: number; b: number; opened: Opened },
  needed: number,
): number {
  let best = needed
  const like = (x: Features, y: Features, matched: number) =>
    likeness(matched, x.total + y.total, clauses.prior)
  const [xs, ys] = [known[a]!, known[b]!]
  const matchedByA = ys.map(y => opened.matchedWeight(y))
  ys.forEach((y, j) => {
    best = Math.max(best, like(features[a]!, y, matchedByA[j]!))
  })
  for (const x of xs) {
    const matchedByB = commonWeight(x, features[b]!)
    best = Math.max(best, like(x, features[b]!, matchedByB))
    ys.forEach((y, j) => {
      const most = Math.min(matchedByA[j]!, matchedByB)
      if (like(x, y, most) > best) best = Math.max(best, like(x, y, commonWeight(x, y)))
    })
  }
  return best
}

/** Weight of the features in common, the mean of both sides. */
function commonWeight(a: Features, b: Features): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const order = a.ids[i]! - b.ids[j]!
    if (order === 0) sum += a.values[i]! + b.values[j]!
    if (order <= 0) i++
    if (order >= 0) j++
  }
  return sum / 2
}

/** An item's features and n-grams spread over arrays by id, so that partner after partner is read against them. */
class Opened {
  private item = -1
  private readonly weights: Float64Array
  private readonly grams: Float64Array

  constructor(
    private readonly features: Features[],
    private readonly characters: CharacterVector[],
    ids: { features: number; grams: number },
  ) {
    this.weights = new Float64Array(ids.features)
    this.grams = new Float64Array(ids.grams)
  }

  holds(item: number): boolean {
    return item === this.item
  }

  open(item: number): void {
    if (item === this.item) return
    if (this.item >= 0) this.spread(this.item, false)
    this.spread(item, true)
    this.item = item
  }

  private spread(item: number, on: boolean): void {
    const [x, y] = [this.features[item]!, this.characters[item]!]
    for (let i = 0; i < x.ids.length; i++) this.weights[x.ids[i]!] = on ? x.values[i]! : 0
    for (let i = 0; i < y.ids.length; i++) this.grams[y.ids[i]!] = on ? y.values[i]! : 0
  }

  /** Weight of the features in common, the mean of both sides. A weight is never 0. */
  matchedWeight({ ids, values }: Features): number {
    const { weights } = this
    let sum = 0
    for (let j = 0; j < ids.length; j++) {
      const own = weights[ids[j]!]!
      if (own !== 0) sum += own + values[j]!
    }
    return sum / 2
  }

  /** Cosine of two vectors of length 1. */
  cosine({ ids, values }: CharacterVector): number {
    const { grams } = this
    let sum = 0
    for (let j = 0; j < ids.length; j++) sum += grams[ids[j]!]! * values[j]!
    return sum
  }
}
