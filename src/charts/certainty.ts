import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import { type Article, type Certainty, certainties, type Report } from '../model/index.js'
import type { Chart } from './chart.js'
import { columnStep, labelledOutlets, matrixSpec } from './matrix.js'
import { articleCells, articleColumns, chooseOutlets, shownNote } from './shown-outlets.js'
import { ink, ramp } from './theme.js'

type Counts = Map<string, Map<Certainty, number>>

/** How sure each article makes what it attributes: stated, conditional, alleged, denied, planned, announced. */
export const certainty: Chart = {
  id: 'certainty',
  build(report, translate) {
    const counts = count(report)
    const used = certainties.filter(kind => report.articles.some(article => of(counts, article, kind) > 0))
    const total = report.articles.reduce((sum, article) => sum + totalOf(counts, article), 0)
    // With one statement, or nothing but plain ones, there is nothing to compare.
    if (total < 2 || used.every(kind => kind === 'stated')) return null
    const stated = report.articles.reduce((sum, article) => sum + of(counts, article, 'stated'), 0)
    const open = total - stated
    const values = { total, open }
    const figures = used.map(kind => {
      const sum = report.articles.reduce((all, article) => all + of(counts, article, kind), 0)
      return translate('chart.figure', { name: translate(`chart.certainty.${kind}`), value: sum })
    })
    const articles = chooseOutlets(report.articles, article => totalOf(counts, article))
    return {
      title:
        translate(open === 1 ? 'chart.certainty.title.one' : 'chart.certainty.title', values) +
        shownNote(report.articles, articles, translate),
      alternative: `${translate('chart.certainty.alternative', values)} ${figures.join(', ')}.`,
      table: tableOf(counts, used, report.articles, translate),
      rows: used.length,
      spec: specOf(counts, used, articles, translate),
    }
  },
}

function count(report: Report): Counts {
  const counts: Counts = new Map()
  for (const { article, certainty: kind, speech } of report.attributions) {
    if (!speech) continue
    const row = counts.get(article) ?? new Map<Certainty, number>()
    row.set(kind, (row.get(kind) ?? 0) + 1)
    counts.set(article, row)
  }
  return counts
}

function of(counts: Counts, article: Article, kind: Certainty): number {
  return counts.get(article.id)?.get(kind) ?? 0
}

function totalOf(counts: Counts, article: Article): number {
  return certainties.reduce((sum, kind) => sum + of(counts, article, kind), 0)
}

function tableOf(counts: Counts, kinds: Certainty[], articles: Article[], translate: Translate) {
  const cell = (kind: Certainty) => (article: Article) => {
    const count = of(counts, article, kind)
    return count > 0 || articles.length <= labelledOutlets ? String(count) : null
  }
  return {
    columns: [translate('chart.certainty.kind'), ...articleColumns(articles, translate)],
    rows: kinds.map(kind => [translate(`chart.certainty.${kind}`), ...articleCells(articles, cell(kind))]),
  }
}

/** Discs by area with their number: counts of one look beside counts of twenty, and need no colour. */
function specOf(counts: Counts, kinds: Certainty[], articles: Article[], translate: Translate): TopLevelSpec {
  const step = columnStep(articles, 62)
  const cells = kinds.flatMap((kind, row) =>
    articles.map((article, column) => ({ row, column, count: of(counts, article, kind) })),
  )
  const shown = cells.filter(cell => cell.count > 0)
  const most = Math.max(...shown.map(cell => cell.count))
  const labelled = articles.length <= labelledOutlets
  const radius = Math.min(labelled ? 11 : 10, step / 2)
  return matrixSpec({
    description: translate('chart.certainty.name'),
    articles,
    rows: kinds.map(kind => translate(`chart.certainty.${kind}`)),
    step,
    rowHeight: 26,
    layers: [
      {
        data: { values: cells },
        mark: { type: 'rect', fill: ink.paper, stroke: ink.line, strokeWidth: 0.6 },
        encoding: {},
      },
      {
        data: { values: shown },
        mark: { type: 'point', filled: true, opacity: 1, color: ramp.middle, xOffset: labelled ? -9 : 0 },
        encoding: {
          size: {
            field: 'count',
            type: 'quantitative',
            legend: null,
            scale: { domain: [0, most], range: [0, Math.PI * radius * radius] },
          },
        },
      },
      {
        data: { values: labelled ? shown : [] },
        mark: { type: 'text', align: 'left', xOffset: 6 },
        encoding: { text: { field: 'count' } },
      },
    ],
  })
}
