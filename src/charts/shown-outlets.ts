import type { Translate } from '../language/strings/registry.js'
import type { Article } from '../model/index.js'
import { labelledOutlets } from './matrix.js'

/** Outlets that a chart has room for: columns of a hair's breadth, or ten pages of bars, would show nothing. */
const shownOutlets = 60

/** The outlets that a chart shows, in their own order: all, or those with the most of what it shows. */
export function chooseOutlets(articles: Article[], weight: (article: Article) => number): Article[] {
  if (articles.length <= shownOutlets) return articles
  const ranked = articles.map((article, index) => ({ article, index, weight: weight(article) }))
  ranked.sort((a, b) => b.weight - a.weight || a.index - b.index)
  const chosen = new Set(ranked.slice(0, shownOutlets).map(one => one.article))
  return articles.filter(article => chosen.has(article))
}

/** ` (60 of 500 articles shown)`, to follow a title; empty where all are. */
export function shownNote(all: readonly Article[], shown: readonly Article[], translate: Translate): string {
  if (shown.length === all.length) return ''
  return ` ${translate('chart.outlets.shown', { all: all.length, shown: shown.length })}`
}

/**
 * Cells of a table row with a column for each article, or one cell that lists the articles with a value: a column for
 * each of forty articles fits no page.
 */
export function articleCells(
  articles: readonly Article[],
  value: (article: Article) => string | null,
): string[] {
  const values = articles.map(article => value(article))
  if (articles.length <= labelledOutlets) return values.map(one => one ?? '–')
  const listed = articles.flatMap((article, index) =>
    values[index] === null ? [] : [`${article.siglum}\u00a0${values[index]}`],
  )
  return [listed.join(', ') || '–']
}

/** The heads of these columns. */
export function articleColumns(articles: readonly Article[], translate: Translate): string[] {
  if (articles.length <= labelledOutlets) return articles.map(article => article.siglum)
  return [translate('chart.byArticle')]
}
