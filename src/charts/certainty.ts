import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import { type Article, type Certainty, certainties, type Report } from '../model/index.js'
import { barsSpec, crowdedOutlets } from './bars.js'
import type { Chart } from './chart.js'
import { outletLabel, percent } from './labels.js'
import { columnStep, labelledOutlets, matrixSpec } from './matrix.js'
import { articleCells, articleColumns, chooseOutlets } from './shown-outlets.js'
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
    const title = translate(open === 1 ? 'chart.certainty.title.one' : 'chart.certainty.title', values)
    const alternative = `${translate('chart.certainty.alternative', values)} ${figures.join(', ')}.`
    const drawn =
      report.articles.length < crowdedOutlets
        ? { title, alternative, rows: used.length, spec: specOf(counts, used, report.articles, translate) }
        : drawUnsure(counts, report.articles, { title, alternative }, translate)
    return {
      ...drawn,
      table: tableOf(counts, used, report.articles, translate),
    }
  },
}

const nameLimit = 28

/** Discs of forty outlets are pin-pricks: bars show which share of its statements each leaves open, and how. */
function drawUnsure(
  counts: Counts,
  articles: Article[],
  { title, alternative }: { title: string; alternative: string },
  translate: Translate,
) {
  const unsure = articles.map((article, index) => {
    const total = totalOf(counts, article)
    const open = total - of(counts, article, 'stated')
    return { article, index, total, open, share: total > 0 ? open / total : 0 }
  })
  const some = unsure.filter(one => one.open > 0)
  const chosen = new Set(
    chooseOutlets(
      some.map(one => one.article),
      article => some.find(one => one.article === article)!.share,
    ),
  )
  const shown = some
    .filter(one => chosen.has(one.article))
    .sort((a, b) => b.share - a.share || b.open - a.open || a.index - b.index)
  const bars = shown.map(({ article, total, open, share }) => ({
    label: outletLabel(article, nameLimit),
    value: share,
    note: translate('chart.certainty.bar', {
      share: percent(share, translate),
      open,
      total,
      kinds: kindsOf(counts, article, translate),
    }),
  }))
  const values = { some: some.length, all: articles.length, shown: shown.length }
  const noteOfAll = some.length === 1 ? 'chart.certainty.some.one' : 'chart.certainty.some'
  const note = shown.length < some.length ? 'chart.certainty.shown' : noteOfAll
  return {
    title: `${title} ${translate(note, values)}`,
    alternative: `${alternative} ${translate('chart.certainty.bars')}`,
    rows: bars.length,
    spec: barsSpec(translate('chart.certainty.name'), bars, translate('chart.certainty.key')),
  }
}

function kindsOf(counts: Counts, article: Article, translate: Translate): string {
  return certainties
    .filter(kind => kind !== 'stated' && of(counts, article, kind) > 0)
    .map(kind =>
      translate('chart.certainty.count', {
        kind: translate(`chart.certainty.${kind}`),
        n: of(counts, article, kind),
      }),
    )
    .join(', ')
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
  const radius = Math.min(11, step / 2)
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
        mark: { type: 'point', filled: true, opacity: 1, color: ramp.middle, xOffset: -9 },
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
        data: { values: shown },
        mark: { type: 'text', align: 'left', xOffset: 6 },
        encoding: { text: { field: 'count' } },
      },
    ],
  })
}
