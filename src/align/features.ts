import { languagePack } from '../language/registry.js'
import type { Annotations } from '../model/index.js'
import { memo } from '../text/memo.js'
import { stem } from '../text/stem.js'
import { ClauseCutter } from './clauses.js'
import type { Collection, Item } from './collection.js'
import { equivalents } from './equivalents.js'
import { frameScales } from './frame-scales.js'
import { nameScales } from './name-scales.js'
import { stopWordSet } from './stop-words.js'
import { markTokens, type TokenMark } from './token-marks.js'

/** Sorted distinct feature ids of an item, the weight of each in this item, and their sum. */
export interface Features {
  ids: Int32Array
  values: Float64Array
  total: number
}

export interface FeatureTable {
  /** Number of items by feature id. Ids follow the first use in the order of items, which depends on content only. */
  frequencies: Int32Array
  /** By item index. */
  features: Features[]
  /** The clauses of long sentences by item index; none where there is nothing to cut. */
  clauses: Features[][]
  /** Words other than stop words, by item index. */
  contentWords: Int32Array
}

/** How much a kind of feature weighs beside a content word. Dates by value were tried and changed nothing. */
const share = {
  /** Surface bigrams, stop words included. */
  bigram: 0.3,
  /** Single stop words protect short reworded copies. */
  stopWord: 0.2,
  /** A word with equivalents counts partly for itself, partly for its group: «visite», «voyage», «déplacement». */
  group: 0.7,
  /** An entity by whatever name, and the words of the name themselves. */
  entity: 0.3,
  nameWord: 0.6,
  /** A figure by value, besides its words: «douze» and «12». */
  figure: 0.5,
}
const floor = 0.02
const exponent = 1.3

/**
 * Features of every item, weighted by rarity over the sentences of the event:
 * `(ln((N+1)/(df+.5)) / ln((N+1)/1.5))^1.3`, so that a word of one sentence weighs 1 whatever the size of the event.
 */
export function wordFeatures(collection: Collection, annotations: Annotations): FeatureTable {
  const ids = new FeatureIds()
  const marks = markTokens(collection.documents, annotations)
  const shares = collection.items.map(item => featureShares(collection, item, marks[item.document]!, ids))
  const frequencies = new Int32Array(ids.count)
  for (const { whole } of shares) for (const id of whole.keys()) frequencies[id]!++
  const rarities = Float64Array.from(frequencies, frequency => rarity(shares.length, frequency))
  return {
    frequencies,
    features: shares.map(({ whole }) => toFeatures(whole, rarities)),
    clauses: shares.map(({ clauses }) => clauses.map(clause => toFeatures(clause, rarities))),
    contentWords: Int32Array.from(shares, ({ contentWords }) => contentWords),
  }
}

function toFeatures(shares: Map<number, number>, rarities: Float64Array): Features {
  const ids = Int32Array.from(shares.keys()).sort()
  const values = Float64Array.from(ids, id => shares.get(id)! * rarities[id]!)
  let total = 0
  for (const value of values) total += value
  return { ids, values, total }
}

function rarity(sentences: number, frequency: number): number {
  const scale = Math.max(1, Math.log((sentences + 1) / 1.5))
  return Math.max(floor, Math.log((sentences + 1) / (frequency + 0.5)) / scale) ** exponent
}

/** The features that a word brings by itself; they depend on its key and language only. */
interface WordFeatures {
  word: number
  stopWord: number | null
  stem: number
  group: number | null
}

/** Numbers words and features. Bigrams are keyed by the numbers of their words: 2²⁶ words fit into a safe integer. */
class FeatureIds {
  count = 0
  private readonly words = new Map<string, Map<string, WordFeatures>>()
  private readonly singles = new Map<string, number>()
  private readonly pairs = new Map<number, number>()
  private wordCount = 0

  /** Features of a token key, worked out once for each language. */
  word(language: string, key: string): WordFeatures {
    const words = memo(this.words, language, newMap)
    const known = words.get(key)
    if (known) return known
    const made = this.make(language, key)
    words.set(key, made)
    return made
  }

  private make(language: string, key: string): WordFeatures {
    const root = stem(key, languagePack(language)?.lexicon.stemmer ?? null)
    const group = equivalents(language).get(root)
    return {
      word: this.wordCount++,
      stopWord: stopWordSet(language).has(key) ? this.single(`f ${key}`) : null,
      stem: this.single(`s ${root}`),
      group: group === undefined ? null : this.single(`g ${group}`),
    }
  }

  single(key: string): number {
    return memo(this.singles, key, () => this.count++)
  }

  bigram(first: number, second: number): number {
    const key = first * 2 ** 26 + second
    const known = this.pairs.get(key)
    if (known !== undefined) return known
    this.pairs.set(key, this.count)
    return this.count++
  }
}

const newMap = () => new Map<string, WordFeatures>()

/** Feature id → highest share among its occurrences, of an item and of its clauses. */
interface Shares {
  whole: Map<number, number>
  clauses: Map<number, number>[]
  contentWords: number
}

function featureShares({ documents }: Collection, item: Item, marks: TokenMark[], ids: FeatureIds): Shares {
  const { article, tokens } = documents[item.document]!
  const shares = new ClauseCutter(article.language)
  const inName = nameScales(documents[item.document]!, item.unit, marks)
  const inFrame = frameScales(documents[item.document]!, item.unit)
  let contentWords = 0
  let previous = -1
  for (let i = item.unit.firstToken; i < item.unit.lastToken; i++) {
    const { kind, key } = tokens[i]!
    const { entity, figure } = marks[i]!
    shares.cutAt(tokens[i]!)
    if (kind === 'punctuation') continue
    const { word, stopWord, stem, group } = ids.word(article.language, key)
    const [scale, frame] = [inName[i - item.unit.firstToken]!, inFrame[i - item.unit.firstToken]!]
    if (entity) shares.add(ids.single(`e ${entity}`), share.entity * frame)
    if (figure) shares.add(ids.single(`n ${figure}`), share.figure * frame)
    if (stopWord === null) {
      contentWords++
      shares.contentWords++
    }
    if (stopWord !== null) shares.add(stopWord, share.stopWord * frame)
    else if (entity) shares.add(stem, share.nameWord * scale * frame)
    else if (group === null) shares.add(stem, frame)
    else {
      shares.add(stem, (1 - share.group) * frame)
      shares.add(group, share.group * frame)
    }
    const isInName = entity !== undefined && marks[i - 1]?.entity === entity
    if (previous >= 0) shares.add(ids.bigram(previous, word), share.bigram * (isInName ? scale : 1) * frame)
    previous = word
  }
  return { whole: shares.whole, clauses: shares.finish(), contentWords }
}
