import { DivergenceError } from '../errors.js'
import type { Alignment, Article, ArticleSpan, Correction, Pair, Row, RowCell } from '../model/index.js'
import { contentId } from '../model/index.js'

/**
 * Applies the rows that a human merged or split, before anything is read off them. A merged row keeps the id and label of
 * the first one named. A split takes one article out: its cell becomes a row of its own, and its pairs with the rest go.
 */
export function correctRows(alignment: Alignment, articles: Article[], corrections: Correction[]): Alignment {
  return corrections.reduce((corrected, correction) => {
    if (correction.kind === 'merge-rows') return merge(corrected, articles, correction.rows)
    if (correction.kind === 'split-row') return split(corrected, articles, correction.row, correction.article)
    return corrected
  }, alignment)
}

function rowOf(alignment: Alignment, id: string, kind: Correction['kind']): Row {
  const row = alignment.rows.find(candidate => candidate.id === id)
  if (!row) throw new DivergenceError('E-CORRECTION-TARGET', `${kind}: row ${id}`)
  return row
}

function merge(alignment: Alignment, articles: Article[], ids: string[]): Alignment {
  const rows = [...new Set(ids)].map(id => rowOf(alignment, id, 'merge-rows'))
  const cells = articles.flatMap(({ id }): RowCell[] => {
    const spans = rows
      .flatMap(row => row.cells.filter(cell => cell.article === id).flatMap(cell => cell.spans))
      .sort((a, b) => a.start - b.start)
    return spans.length > 0 ? [{ article: id, spans }] : []
  })
  const merged: Row = { ...rows[0]!, cells, human: rows.map(row => row.label).join(' + ') }
  return {
    ...alignment,
    rows: alignment.rows.flatMap(row => (row === rows[0] ? [merged] : rows.includes(row) ? [] : [row])),
  }
}

function split(alignment: Alignment, articles: Article[], id: string, name: string): Alignment {
  const row = rowOf(alignment, id, 'split-row')
  const article = articles.find(candidate => candidate.id === name || candidate.siglum === name)
  const cell = row.cells.find(candidate => candidate.article === article?.id)
  if (!article || !cell || row.cells.length < 2) {
    throw new DivergenceError('E-CORRECTION-TARGET', `split-row: article ${name} in row ${id}`)
  }
  const first = { article: article.id, ...cell.spans[0]! }
  const rest = row.cells.filter(candidate => candidate !== cell)
  const kept: Row = { ...row, cells: rest, human: row.label }
  // The label must lie in a cell of its row.
  if (row.labelSpan.article === article.id) {
    Object.assign(kept, labelled(articles, { article: rest[0]!.article, ...rest[0]!.spans[0]! }))
  }
  const apart: Row = {
    id: contentId('row', row.id, article.id),
    ...labelled(articles, first),
    cells: [cell],
    human: row.label,
  }
  const own = (span: ArticleSpan) => holds([cell], span)
  const other = (span: ArticleSpan) => holds(rest, span)
  const undone = ({ a, b }: Pair) => (own(a) && other(b)) || (own(b) && other(a))
  return {
    ...alignment,
    pairs: alignment.pairs.filter(pair => !undone(pair)),
    rows: alignment.rows.flatMap(candidate => (candidate === row ? [kept, apart] : [candidate])),
  }
}

function holds(cells: RowCell[], span: ArticleSpan): boolean {
  return cells.some(
    cell => cell.article === span.article && cell.spans.some(({ start }) => start === span.start),
  )
}

const labelWords = 7

/** The first words of a sentence. */
function labelled(articles: Article[], span: ArticleSpan): Pick<Row, 'label' | 'labelSpan'> {
  const text = articles.find(({ id }) => id === span.article)!.text.slice(span.start, span.end)
  const words = [...text.matchAll(/\S+/g)].slice(0, labelWords)
  const last = words.at(-1)
  const end = last ? last.index + last[0].length : text.length
  return { label: text.slice(0, end), labelSpan: { ...span, end: span.start + end } }
}
