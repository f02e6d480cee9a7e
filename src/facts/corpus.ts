import { languagePack } from '../language/registry.js'
import type { Alignment, Document, Span, Token, Unit } from '../model/index.js'
import { fold, type Stem, stemmer } from './stem.js'

/** A word or number of a sentence with its comparison stem. */
export interface Word extends Span {
  stem: string
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
  const stems = stemRegistry()
  const rowOf = rowsBySpan(alignment)
  const units: FactUnit[] = []
  const byArticle = documents.map((document, index) => {
    const read = wordReader(document, stems(document.article.language))
    return document.units.map(unit => {
      const words = read(unit)
      const fact: FactUnit = {
        id: units.length,
        article: document.article.id,
        document: index,
        unit,
        words,
        stems: [...new Set(words.filter(word => word.content).map(word => word.stem))],
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
  const weight = (stem: string) =>
    Math.max(0.02, Math.log((units.length + 1) / ((postings.get(stem)?.length ?? 0) + 0.5)))
  return { documents, units, byArticle, postings, weight, stem: stems }
}

/** In how many articles each content stem stands. */
export function articlesByStem(corpus: Corpus): Map<string, number> {
  return new Map(
    [...corpus.postings].map(
      ([stem, ids]) => [stem, new Set(ids.map(id => corpus.units[id]!.document)).size] as const,
    ),
  )
}

function stemRegistry(): (language: string) => Stem {
  const known = new Map<string, Stem>()
  return language => {
    const stem = known.get(language) ?? stemmer(language)
    known.set(language, stem)
    return stem
  }
}

function rowsBySpan(alignment: Alignment): Map<string, number> {
  const rows = new Map<string, number>()
  alignment.rows.forEach((row, index) => {
    for (const cell of row.cells)
      for (const span of cell.spans) rows.set(`${cell.article}:${span.start}`, index)
  })
  return rows
}

function wordReader(document: Document, stem: Stem): (unit: Unit) => Word[] {
  const pack = languagePack(document.article.language)
  const stops = new Set([...(pack?.lexicon.stopWords ?? []), ...(pack?.lexicon.negations ?? [])].map(fold))
  const isContent = (token: Token, key: string) =>
    token.kind === 'word' &&
    !stops.has(key) &&
    !stops.has(fold(token.key)) &&
    key.length > 1 &&
    /^\p{L}/u.test(key)
  return unit =>
    document.tokens.slice(unit.firstToken, unit.lastToken).flatMap((token, index) => {
      if (token.kind === 'punctuation') return []
      const key = stem(token.key)
      return [
        {
          start: token.start,
          end: token.end,
          stem: key,
          content: isContent(token, key),
          token: unit.firstToken + index,
        },
      ]
    })
}
