import type { Annotations } from '../model/index.js'
import { findCandidates } from './candidates.js'
import { type CharacterVector, characterVectors } from './characters.js'
import type { Collection } from './collection.js'
import { type Features, wordFeatures } from './features.js'
import type { Scorer } from './scorer.js'

const unmatchedShare = 0.35
/** In words of full weight: keeps two shared rare words in short sentences from winning over everything. */
const prior = 2.5
const wordShare = 0.7

/**
 * Matched weight against unmatched weight of both sentences, mixed with the cosine of character n-grams:
 * `.7·M/(M + .35(Ta−M) + .35(Tb−M) + κ) + .3·C`.
 */
export function lexicalScorer(collection: Collection, annotations: Annotations): Scorer {
  const table = wordFeatures(collection, annotations)
  const { vectors, grams } = characterVectors(collection)
  const opened = new Opened(table.features, vectors, { features: table.frequencies.length, grams })
  return {
    candidates: () => findCandidates(collection, table),
    score(a, b) {
      if (collection.items[a]!.wording === collection.items[b]!.wording) return 1
      const [x, y] = [table.features[a]!, table.features[b]!]
      opened.open(a)
      const matched = opened.matchedWeight(y)
      const unmatched = unmatchedShare * (x.total + y.total - 2 * matched)
      const words = matched / (matched + unmatched + prior)
      return wordShare * words + (1 - wordShare) * opened.cosine(vectors[b]!)
    },
  }
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
