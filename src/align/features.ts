import { languagePack } from '../language/registry.js'
import { memo } from '../text/memo.js'
import { stem } from '../text/stem.js'
import { type Collection, compare, type Item } from './collection.js'

/** Sorted distinct feature ids of an item and the sum of their weights. */
export interface Features {
  ids: Int32Array
  total: number
}

/** What the event's vocabulary says of each feature. Ids follow the order of the feature strings. */
export interface Vocabulary {
  weights: Float64Array
  frequencies: Int32Array
}

export interface FeatureTable {
  vocabulary: Vocabulary
  /** By item index. */
  features: Features[]
}

const P = JSON.parse(process.env.P ?? '{}')
const bigramShare = P.b ?? 0.3
const stopWordShare = P.f ?? 0.2
const floor = 0.02
const exponent = P.e ?? 1.3

/**
 * Content stems, surface bigrams and single stop words of every item, weighted by rarity over the sentences of the
 * event: `max(.02, ln((N+1)/(df+.5)))^1.3`, bigrams at .3, stop words at .2 (they protect short reworded copies).
 */
export function wordFeatures(collection: Collection): FeatureTable {
  return tabulate(
    collection.items.map(item => keysOf(collection, item)),
    key => (key.startsWith('b ') ? bigramShare : key.startsWith('f ') ? stopWordShare : 1),
  )
}

/** Turns string features into ids, weights and sorted arrays. */
export function tabulate(keys: Set<string>[], share: (key: string) => number): FeatureTable {
  const frequency = new Map<string, number>()
  for (const set of keys) for (const key of set) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const names = [...frequency.keys()].sort(compare)
  const ids = new Map(names.map((name, id) => [name, id]))
  const frequencies = Int32Array.from(names, name => frequency.get(name)!)
  const weights = Float64Array.from(names, (name, id) => share(name) * rarity(keys.length, frequencies[id]!))
  const features = keys.map(set => {
    const sorted = Int32Array.from(set, key => ids.get(key)!).sort()
    return { ids: sorted, total: sorted.reduce((sum, id) => sum + weights[id]!, 0) }
  })
  return { vocabulary: { weights, frequencies }, features }
}

function rarity(sentences: number, frequency: number): number {
  return Math.max(floor, Math.log((sentences + 1) / (frequency + 0.5)) / (P.norm ? Math.log((sentences + 1) / 1.5) : 1)) ** exponent
}

function keysOf(collection: Collection, item: Item): Set<string> {
  const document = collection.documents[item.document]!
  const lexicon = languagePack(document.article.language)?.lexicon
  const stopWords = stopWordSet(document.article.language)
  const keys = new Set<string>()
  let previous = ''
  for (let i = item.unit.firstToken; i < item.unit.lastToken; i++) {
    const token = document.tokens[i]!
    if (token.kind === 'punctuation') continue
    if (stopWords.has(token.key)) keys.add(`f ${token.key}`)
    else keys.add(`s ${stem(token.key, lexicon?.stemmer ?? null)}`)
    if (previous) keys.add(`b ${previous} ${token.key}`)
    previous = token.key
  }
  return keys
}

const stopWordSets = new Map<string, Set<string>>()
/** The stop words of a language as a set; empty for an unknown language. */
export function stopWordSet(language: string): ReadonlySet<string> {
  return memo(stopWordSets, language, code => new Set(languagePack(code)?.lexicon.stopWords))
}
