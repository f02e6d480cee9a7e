import type { Annotations } from '../model/index.js'
import { findCandidates } from './candidates.js'
import { characterVectors, cosine } from './characters.js'
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
  const characters = characterVectors(collection)
  return {
    candidates: () => findCandidates(collection, table),
    score(a, b) {
      if (collection.items[a]!.wording === collection.items[b]!.wording) return 1
      const [x, y] = [table.features[a]!, table.features[b]!]
      const matched = matchedWeight(x, y)
      const unmatched = unmatchedShare * (x.total + y.total - 2 * matched)
      const words = matched / (matched + unmatched + prior)
      return wordShare * words + (1 - wordShare) * cosine(characters[a]!, characters[b]!)
    },
  }
}

/** Weight of the common features, the mean of both sides. */
function matchedWeight(a: Features, b: Features): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const order = a.ids[i]! - b.ids[j]!
    if (order === 0) sum += a.values[i]! + b.values[j]!
    if (order <= 0) i++
    if (order >= 0) j++
  }
  return sum / 2
}
