import { languagePack } from '../language/registry.js'
import type { Alignment, Document, Span, Unit } from '../model/index.js'
import { memo } from '../text/memo.js'
import { fold, type Stem, stemmer } from './stem.js'

/** A word or number of a sentence with its comparison stem. */
export interface Word extends Span {
  stem: string
  /** Folded key, for the lists of the packs. */
  key: string
  /** Neither a stop word nor a bare number. */
  content: boolean
  /** Position in the article's tokens, to tell what stands between two words. */
  token: number
}

/** A sentence as the facts stage sees it. */
export interface FactUnit {
  /** Index over all articles, in canonical order. */
  id: number
  article: string
  /** Index of the article's document. */
  document: number
  unit: Unit
  words: Word[]
  /** Content stems, each once. */
  stems: string[]
  /** Weight of the stems together. */
  total: number
  /** Index into `alignment.rows`; -1 for a sentence without one. */
  row: number
}

export interface Corpus {
  documents: Document[]
  units: FactUnit[]
  byArticle: FactUnit[][]
  /** Content stem → ids of the units that hold it, ascending. */
  postings: Map<string, number[]>
  /** Rarity of a content stem over the sentences of the event, ≥ 0.02. */
  weight: (stem: string) => number
  stem: (language: string) => Stem
}

/** Indexes the sentences of all articles once; every later step works on this. */
export function buildCorpus(documents: Document[], alignment: Alignment): Corpus {
  const readKey = keyReader()
  const rowOf = rowsBySpan(alignment)
  const units: FactUnit[] = []
  const byArticle = documents.map((document, index) => {
    const read = wordReader(document, readKey(document.article.language))
    return document.units.map(unit => {
      const words = read(unit)
      const fact: FactUnit = {
        id: units.length,
        article: document.article.id,
        document: index,
        unit,
        words,
        stems: [...new Set(words.filter(word => word.content).map(word => word.stem))],
        total: 0,
        row: rowOf.get(`${document.article.id}:${unit.start}`) ?? -1,
      }
      units.push(fact)
      return fact
    })
  })
  const postings = new Map<string, number[]>()
  for (const { id, stems } of units) {
    for (const stem of stems) {
      const list = postings.get(stem)
      if (list) list.push(id)
      else postings.set(stem, [id])
    }
  }
  const weights = new Map(
    [...postings].map(([stem, ids]) => [
      stem,
      Math.max(0.02, Math.log((units.length + 1) / (ids.length + 0.5))),
    ]),
  )
  const weight = (stem: string) => weights.get(stem) ?? Math.log(2 * (units.length + 1))
  for (const unit of units) unit.total = unit.stems.reduce((sum, stem) => sum + weight(stem), 0)
  return { documents, units, byArticle, postings, weight, stem: stemmer }
}

/** In how many articles each content stem stands. */
export function articlesByStem(corpus: Corpus): Map<string, number> {
  return new Map(
    [...corpus.postings].map(
      ([stem, ids]) => [stem, new Set(ids.map(id => corpus.units[id]!.document)).size] as const,
    ),
  )
}

function rowsBySpan(alignment: Alignment): Map<string, number> {
  const rows = new Map<string, number>()
  alignment.rows.forEach((row, index) => {
    for (const cell of row.cells)
      for (const span of cell.spans) rows.set(`${cell.article}:${span.start}`, index)
  })
  return rows
}

type KeyReading = Pick<Word, 'key' | 'stem' | 'content'>

/** What a token key is in a language: each is read once for all articles. */
function keyReader(): (language: string) => (key: string) => KeyReading {
  const readers = new Map<string, (key: string) => KeyReading>()
  return language =>
    memo(readers, language, () => {
      const stem = stemmer(language)
      const lexicon = languagePack(language)?.lexicon
      const stops = new Set([...(lexicon?.stopWords ?? []), ...(lexicon?.negations ?? [])].map(fold))
      const known = new Map<string, KeyReading>()
      return key => memo(known, key, () => readKey(key, stem, stops))
    })
}

function readKey(printed: string, stem: Stem, stops: ReadonlySet<string>): KeyReading {
  const key = fold(printed)
  const stemmed = stem(printed)
  // «n'», «qu'»: the rest of a word that was cut at its apostrophe. Numbers do not start with a letter.
  const content =
    !stops.has(key) &&
    !stops.has(stemmed) &&
    stemmed.length > 1 &&
    !key.endsWith("'") &&
    /^\p{L}/u.test(stemmed)
  return { key, stem: stemmed, content }
}

function wordReader({ tokens }: Document, read: (key: string) => KeyReading): (unit: Unit) => Word[] {
  return unit => {
    const words: Word[] = []
    for (let token = unit.firstToken; token < unit.lastToken; token++) {
      const { start, end, kind, key: printed } = tokens[token]!
      if (kind === 'punctuation') continue
      const { key, stem, content } = read(printed)
      words.push({ start, end, key, stem, content, token })
    }
    return words
  }
}
