import type { Annotations } from '../model/index.js'
import { findCandidates } from './candidates.js'
import { characterVectors, cosine } from './characters.js'
import type { Collection } from './collection.js'
import { wordFeatures } from './features.js'
import type { Scorer } from './scorer.js'

const unmatchedShare = 0.35
/** In words of full weight: keeps two shared rare words in short sentences from winning over everything. */
const prior = 2.5
const wordShare = 0.7

/**
 * Matched weight against unmatched weight of both sentences, mixed with the cosine of character n-grams:
 * `.7·M/(M + .35(Ta−M) + .35(Tb−M) + κ) + .3·C`.
 */
export function lexicalScorer(collection: Collection, _annotations: Annotations): Scorer {
  const table = wordFeatures(collection)
  const characters = characterVectors(collection)
  const { weights } = table
  return {
    candidates: () => findCandidates(collection, table),
    score(a, b) {
      if (collection.items[a]!.wording === collection.items[b]!.wording) return 1
      const [x, y] = [table.features[a]!, table.features[b]!]
      const matched = matchedWeight(x.ids, y.ids, weights)
      const unmatched = unmatchedShare * (x.total + y.total - 2 * matched)
      const words = matched / (matched + unmatched + prior)
      return wordShare * words + (1 - wordShare) * cosine(characters[a]!, characters[b]!)
    },
  }
}

function matchedWeight(a: Int32Array, b: Int32Array, weights: Float64Array): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!]
    if (x === y) {
      sum += weights[x]!
      i++
      j++
    } else if (x < y) i++
    else j++
  }
  return sum
}
