import { languagePack } from '../language/registry.js'
import type { Composition, Document, Pair, SharedCopy, Token, Unit } from '../model/index.js'
import { memo } from '../text/memo.js'
import { stem } from '../text/stem.js'
import { compare } from './collection.js'
import { stopWordSet } from './stop-words.js'
import type { Stretch } from './stretches.js'
import type { WordSequence } from './words.js'

/**
 * For every article, the words that are shared word for word, reworded, and its own. In a paired sentence only the
 * words that some partner sentence has too, by stem, are reworded: «toujours selon l'état-major, des soldats ont été
 * blessés par des mines» beside «selon l'état-major, des soldats ont franchi la ligne» still has mines of its own.
 * A stop word goes with the content word after it.
 */
export function compose(
  documents: Document[],
  sequences: WordSequence[],
  stretches: Stretch[],
  pairs: Pair[],
): Composition[] {
  const verbatim = sequences.map(({ ids }) => new Uint8Array(ids.length))
  for (const stretch of stretches)
    for (const { sequence, from, to } of [stretch.x, stretch.y]) verbatim[sequence]!.fill(1, from, to)
  const stemIds = new StemIds()
  const stems = partnerStems(documents, pairs, stemIds)
  return documents.map((document, index) => {
    const reworded = rewordedWords(document, stems.get(document.article.id)!, stemIds)
    const counts = { verbatim: 0, rewritten: 0, exclusive: 0 }
    verbatim[index]!.forEach((isCopy, i) => {
      counts[isCopy ? 'verbatim' : reworded[i] ? 'rewritten' : 'exclusive']++
    })
    return { article: document.article.id, tokens: reworded.length, ...counts }
  })
}

/** The content stems of a sentence, distinct, as ascending numbers, and which of them some partner sentence has. */
interface UnitStems {
  ids: Int32Array
  shared: Uint8Array
  isPaired: boolean
}

/** Article → start of a sentence → its stems. */
type StemTable = Map<string, Map<number, UnitStems>>

/** Marks the stems that paired sentences have in common. */
function partnerStems(documents: Document[], pairs: Pair[], stemIds: StemIds): StemTable {
  const table: StemTable = new Map(
    documents.map(document => [
      document.article.id,
      new Map(document.units.map(unit => [unit.start, unitStems(document, unit, stemIds)])),
    ]),
  )
  for (const { a, b } of pairs)
    markCommon(table.get(a.article)!.get(a.start)!, table.get(b.article)!.get(b.start)!)
  return table
}

function unitStems(document: Document, { firstToken, lastToken }: Unit, stemIds: StemIds): UnitStems {
  const ids = new Set<number>()
  for (let i = firstToken; i < lastToken; i++) {
    const id = stemIds.of(document, document.tokens[i]!)
    if (id !== null) ids.add(id)
  }
  return { ids: Int32Array.from(ids).sort(), shared: new Uint8Array(ids.size), isPaired: false }
}

function markCommon(a: UnitStems, b: UnitStems): void {
  a.isPaired = true
  b.isPaired = true
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const order = a.ids[i]! - b.ids[j]!
    if (order === 0) {
      a.shared[i] = 1
      b.shared[j] = 1
    }
    if (order <= 0) i++
    if (order >= 0) j++
  }
}

/** Numbers the stems of content words. */
class StemIds {
  private readonly numbers = new Map<string, number>()
  private readonly known = new Map<string, Map<string, number | null>>()

  /** The number of a token's stem; null for a stop word or a mark. */
  of({ article: { language } }: Document, { kind, key }: Token): number | null {
    if (kind === 'punctuation') return null
    const known = memo(this.known, language, () => new Map<string, number | null>())
    return memo(known, key, () => {
      if (stopWordSet(language).has(key)) return null
      const root = stem(key, languagePack(language)?.lexicon.stemmer ?? null)
      return memo(this.numbers, root, () => this.numbers.size)
    })
  }
}

/** For every word of the article in order, whether a partner sentence has it too. */
function rewordedWords(document: Document, stems: Map<number, UnitStems>, stemIds: StemIds): boolean[] {
  const reworded: boolean[] = []
  for (const unit of document.units) {
    const { ids, shared, isPaired } = stems.get(unit.start)!
    const common = new Set(ids.filter((_, index) => shared[index] === 1))
    let last = reworded.length
    for (let i = unit.firstToken; i < unit.lastToken; i++) {
      const token = document.tokens[i]!
      if (token.kind === 'punctuation') continue
      reworded.push(isPaired && (reworded.at(-1) ?? false))
      const id = stemIds.of(document, token)
      if (id === null) continue
      reworded.fill(common.has(id), last)
      last = reworded.length
    }
  }
  return reworded
}

/** Shared copy of every two articles that share any. */
export function shareCopy(sequences: WordSequence[], stretches: Stretch[]): SharedCopy[] {
  const groups = new Map<number, Stretch[]>()
  for (const stretch of stretches) {
    const key = stretch.x.sequence * sequences.length + stretch.y.sequence
    const group = groups.get(key)
    if (group) group.push(stretch)
    else groups.set(key, [stretch])
  }
  const shared = [...groups.values()].map(group => shareOf(sequences, group))
  return shared.sort((p, q) => compare(p.a, q.a) || compare(p.b, q.b))
}

function shareOf(sequences: WordSequence[], stretches: Stretch[]): SharedCopy {
  const sides = (['x', 'y'] as const).map(side => {
    const { ids, article } = sequences[stretches[0]![side].sequence]!
    const words = coveredWords(stretches.map(stretch => stretch[side]))
    return { article, words, share: Math.round((words / Math.max(1, ids.length)) * 1e4) / 1e4 }
  })
  const [a, b] = sides[0]!.article < sides[1]!.article ? [sides[0]!, sides[1]!] : [sides[1]!, sides[0]!]
  return {
    a: a.article,
    b: b.article,
    tokens: Math.min(a.words, b.words),
    shareOfA: a.share,
    shareOfB: b.share,
  }
}

function coveredWords(ranges: { from: number; to: number }[]): number {
  let words = 0
  let end = -1
  for (const { from, to } of [...ranges].sort((p, q) => p.from - q.from)) {
    words += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return words
}
