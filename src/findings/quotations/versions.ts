import { compareUtterances, type Difference } from '../../attribution/ledger/compare.js'
import { rowId } from '../../attribution/ledger/rows.js'
import { spokenWords } from '../../attribution/ledger/utterances.js'
import { type UtteranceWord, wordReader } from '../../attribution/ledger/words.js'
import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, LedgerCell, LedgerRow, Span } from '../../model/index.js'
import type { FindingInput } from '../finder.js'

/** A cell of a ledger row beside the fullest one, with what differs word for word. */
export interface Version {
  cell: LedgerCell
  words: UtteranceWord[]
  differences: Difference[]
}

/** A row read for a finder: the fullest version, and the others with their differences. */
export interface RowReading {
  row: LedgerRow
  base: LedgerCell
  baseWords: UtteranceWord[]
  others: Version[]
  /** Ids that the row had, or would have, with another version as the fullest. */
  formerIds: string[]
}

const readings = new WeakMap<FindingInput, RowReading[]>()

/** Rows that more than one article prints, each cell compared with the fullest one; read once for all finders. */
export function readRows(input: FindingInput): RowReading[] {
  const known = readings.get(input)
  if (known) return known
  const made = compareRows(input)
  readings.set(input, made)
  return made
}

function compareRows(input: FindingInput): RowReading[] {
  const articles = new Map(input.documents.map(({ article }) => [article.id, article]))
  const cues = new Map(input.attribution.attributions.map(one => [one.id, one.cue]))
  const wordsOf = (cell: LedgerCell) => {
    const article = articles.get(cell.article)!
    const cue = cell.attributionId === null ? null : (cues.get(cell.attributionId) ?? null)
    return spokenWords(
      article.text,
      cell.content,
      cell.marked ? cue : null,
      wordReader(languagePack(article.language)),
    )
  }
  return input.attribution.ledger
    .filter(({ cells }) => new Set(cells.map(cell => cell.article)).size > 1)
    .map(row => {
      const base = row.cells[row.base]!
      const baseWords = wordsOf(base)
      const reader = wordReader(languagePack(articles.get(base.article)!.language))
      const others = row.cells
        .filter((_, index) => index !== row.base)
        .map(cell => {
          const words = wordsOf(cell)
          return { cell, words, differences: compareUtterances(baseWords, words, reader) }
        })
      const formerIds = others.map(({ words }) => rowId(words)).filter(id => id !== row.id)
      return { row, base, baseWords, others, formerIds }
    })
}

/** The text from the first to the last of some words; null when there are none. */
export function stretchOf(words: UtteranceWord[]): Span | null {
  const first = words[0]
  return first === undefined ? null : { start: first.start, end: words.at(-1)!.end }
}

/** Pairs of differing spans, for the report: what the fuller version has and what stands there instead. */
export function spanPairs({ cell, differences }: Version, base: LedgerCell) {
  return differences
    .filter(({ kind }) => kind !== 'typographic')
    .map(({ kind, gone, added, marked }) => ({
      kind,
      marked,
      base: placed(base.article, stretchOf(gone)),
      variant: placed(cell.article, stretchOf(added)),
    }))
}

function placed(article: string, span: Span | null): ArticleSpan | null {
  return span === null ? null : { article, ...span }
}

/** Order of two places by article id, which comes from the text, so that no choice depends on the order of the files. */
export function byPlace(a: ArticleSpan, b: ArticleSpan): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1
  return a.start - b.start || a.end - b.end
}

/** The same for two versions of one utterance. */
export function byCell({ cell: a }: Version, { cell: b }: Version): number {
  return byPlace({ article: a.article, ...a.content }, { article: b.article, ...b.content })
}

/** Words that two versions share, as a share of the shorter one: how surely they are one utterance. */
export function likeness(baseWords: UtteranceWord[], { words, differences }: Version): number {
  const added = differences.reduce((sum, one) => sum + (one.kind === 'typographic' ? 0 : one.added.length), 0)
  return words.length === 0 ? 0 : (words.length - added) / Math.min(words.length, baseWords.length)
}
