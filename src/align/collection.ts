import type { Document, Unit } from '../model/index.js'
import { memo } from '../text/memo.js'

/** A unit of any article with what the aligner needs at hand. */
export interface Item {
  /** Index in `Collection.items`. */
  index: number
  document: number
  article: string
  unit: Unit
  /** Keys of word and number tokens joined by spaces: equal for sentences that are the same but for typography. */
  wording: string
  /** The same words as sorted numbers, repetitions kept. */
  words: Int32Array
}

/** All units of an event in an order that depends on content only, so that no result depends on the input order. */
export interface Collection {
  documents: Document[]
  items: Item[]
  /** `byUnit[document][unit.index]` is the item. */
  byUnit: Item[][]
}

/** Gathers the units, sorted by wording, then article id, then place. */
export function collect(documents: Document[]): Collection {
  const items = documents.flatMap((document, index) =>
    document.units.map(unit => ({
      index: -1,
      document: index,
      article: document.article.id,
      unit,
      wording: wordingOf(document, unit),
      words: new Int32Array(),
    })),
  )
  items.sort(
    (x, y) => compare(x.wording, y.wording) || compare(x.article, y.article) || x.unit.start - y.unit.start,
  )
  const byUnit: Item[][] = documents.map(() => [])
  const ids = new Map<string, number>()
  items.forEach((item, index) => {
    item.index = index
    item.words = Int32Array.from(item.wording.split(' '), word => memo(ids, word, () => ids.size)).sort()
    byUnit[item.document]![item.unit.index] = item
  })
  return { documents, items, byUnit }
}

function wordingOf(document: Document, unit: Unit): string {
  const keys: string[] = []
  for (let i = unit.firstToken; i < unit.lastToken; i++) {
    const token = document.tokens[i]!
    if (token.kind !== 'punctuation') keys.push(token.key)
  }
  return keys.join(' ')
}

/** Order by code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
