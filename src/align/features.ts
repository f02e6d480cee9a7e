import { languagePack } from '../language/registry.js'
import { memo } from '../text/memo.js'
import { stem } from '../text/stem.js'
import type { Collection, Item } from './collection.js'

/** Sorted distinct feature ids of an item and the sum of their weights. */
export interface Features {
  ids: Int32Array
  total: number
}

export interface FeatureTable {
  /** By feature id. Ids follow the first use in the order of items, which depends on content only. */
  weights: Float64Array
  frequencies: Int32Array
  /** By item index. */
  features: Features[]
}

const bigramShare = 0.3
const stopWordShare = 0.2
const floor = 0.02
const exponent = 1.3

/**
 * Content stems, surface bigrams and single stop words of every item, weighted by rarity over the sentences of the
 * event: `(ln((N+1)/(df+.5)) / ln((N+1)/1.5))^1.3`, so that a word of one sentence weighs 1 whatever the size of the
 * event; bigrams at .3, stop words at .2 (they protect short reworded copies).
 */
export function wordFeatures(collection: Collection): FeatureTable {
  const ids = new FeatureIds()
  const sets = collection.items.map(item => featureIds(collection, item, ids))
  const frequencies = new Int32Array(ids.shares.length)
  for (const set of sets) for (const id of set) frequencies[id]!++
  const weights = Float64Array.from(ids.shares, (share, id) => share * rarity(sets.length, frequencies[id]!))
  const features = sets.map(set => {
    const sorted = Int32Array.from(set).sort()
    let total = 0
    for (const id of sorted) total += weights[id]!
    return { ids: sorted, total }
  })
  return { weights, frequencies, features }
}

/** Numbers words and features. Bigrams are keyed by the numbers of their words: 2²⁶ words fit into a safe integer. */
class FeatureIds {
  /** Share of the full weight, by feature id. */
  readonly shares: number[] = []
  private readonly words = new Map<string, number>()
  private readonly singles = new Map<string, number>()
  private readonly pairs = new Map<number, number>()

  word(key: string): number {
    return memo(this.words, key, () => this.words.size)
  }

  single(key: string, share: number): number {
    return memo(this.singles, key, () => this.next(share))
  }

  bigram(first: number, second: number): number {
    return memo(this.pairs, first * 2 ** 26 + second, () => this.next(bigramShare))
  }

  private next(share: number): number {
    return this.shares.push(share) - 1
  }
}

function rarity(sentences: number, frequency: number): number {
  const scale = Math.log((sentences + 1) / 1.5)
  return Math.max(floor, Math.log((sentences + 1) / (frequency + 0.5)) / Math.max(1, scale)) ** exponent
}

function featureIds(collection: Collection, item: Item, ids: FeatureIds): Set<number> {
  const document = collection.documents[item.document]!
  const stemmer = languagePack(document.article.language)?.lexicon.stemmer ?? null
  const stopWords = stopWordSet(document.article.language)
  const found = new Set<number>()
  let previous = -1
  for (let i = item.unit.firstToken; i < item.unit.lastToken; i++) {
    const { kind, key } = document.tokens[i]!
    if (kind === 'punctuation') continue
    if (stopWords.has(key)) found.add(ids.single(`f ${key}`, stopWordShare))
    else found.add(ids.single(`s ${stem(key, stemmer)}`, 1))
    const word = ids.word(key)
    if (previous >= 0) found.add(ids.bigram(previous, word))
    previous = word
  }
  return found
}

const stopWordSets = new Map<string, Set<string>>()

/** The stop words of a language as a set; empty for an unknown language. */
export function stopWordSet(language: string): ReadonlySet<string> {
  return memo(stopWordSets, language, code => new Set(languagePack(code)?.lexicon.stopWords))
}
