import { languagePack } from '../language/registry.js'
import type { Row, Token } from '../model/index.js'
import { stem } from '../text/stem.js'
import type { Collection, Item } from './collection.js'
import { stopWordSet } from './features.js'

type Label = Pick<Row, 'label' | 'labelSpan'>

const most = 7

/**
 * Names every row with two to seven words of one of its sentences: the stretch whose words are shared within the row
 * and rare in the others. A stretch never crosses punctuation and never starts or ends with a function word.
 */
export function labelRows(collection: Collection, clusters: number[][]): Label[] {
  const rowsWith = new Map<string, number>()
  const stems = clusters.map(members => {
    const inRow = new Map<string, number>()
    for (const member of members)
      for (const key of contentStems(collection, collection.items[member]!))
        inRow.set(key, (inRow.get(key) ?? 0) + 1)
    for (const key of inRow.keys()) rowsWith.set(key, (rowsWith.get(key) ?? 0) + 1)
    return inRow
  })
  return clusters.map((members, index) => {
    const value = (key: string) =>
      ((stems[index]!.get(key) ?? 0) / members.length) *
      Math.log((clusters.length + 1) / ((rowsWith.get(key) ?? 0) + 0.5))
    return bestLabel(collection, members, value)
  })
}

function bestLabel(collection: Collection, members: number[], value: (key: string) => number): Label {
  let best: { score: number; item: Item; start: number; end: number } | null = null
  for (const member of members) {
    const item = collection.items[member]!
    for (const [start, end, score] of stretches(collection, item, value))
      if (!best || score > best.score + 1e-9) best = { score, item, start, end }
  }
  const item = best?.item ?? collection.items[members[0]!]!
  const span = best ?? { start: item.unit.start, end: item.unit.end }
  const text = collection.documents[item.document]!.article.text
  return {
    label: text.slice(span.start, span.end),
    labelSpan: { article: item.article, start: span.start, end: span.end },
  }
}

/** Start, end and score of every stretch that could be a label. */
function* stretches(
  collection: Collection,
  item: Item,
  value: (key: string) => number,
): Generator<[number, number, number]> {
  const document = collection.documents[item.document]!
  const stopWords = stopWordSet(document.article.language)
  const tokens = document.tokens.slice(item.unit.firstToken, item.unit.lastToken)
  const isEdge = (token: Token) => token.kind !== 'punctuation' && !stopWords.has(token.key)
  for (let i = 0; i < tokens.length; i++) {
    if (!isEdge(tokens[i]!)) continue
    let sum = 0
    const seen = new Set<string>()
    for (let j = i; j < tokens.length && j - i < most; j++) {
      const token = tokens[j]!
      if (token.kind === 'punctuation') break
      const key = stemOf(document.article.language, token.key)
      if (isEdge(token) && !seen.has(key)) sum += value(key)
      seen.add(key)
      if (j > i && isEdge(token)) yield [tokens[i]!.start, token.end, sum / Math.sqrt(j - i + 3)]
    }
  }
}

function contentStems(collection: Collection, item: Item): Set<string> {
  const document = collection.documents[item.document]!
  const stopWords = stopWordSet(document.article.language)
  const keys = new Set<string>()
  for (const token of document.tokens.slice(item.unit.firstToken, item.unit.lastToken))
    if (token.kind !== 'punctuation' && !stopWords.has(token.key))
      keys.add(stemOf(document.article.language, token.key))
  return keys
}

function stemOf(language: string, key: string): string {
  return stem(key, languagePack(language)?.lexicon.stemmer ?? null)
}
