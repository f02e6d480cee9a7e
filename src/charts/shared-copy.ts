import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import type { Article, Report } from '../model/index.js'
import type { Chart } from './chart.js'
import { outletLabel, percent } from './labels.js'
import { chartWidth, ink } from './theme.js'

/** Beyond this many outlets a percentage does not fit its cell; the table holds it. */
const labelledOutlets = 14

/** Matrix outlet × outlet: which share of the row's words also stands, word for word, in the column. */
export const sharedCopy: Chart = {
  id: 'shared-copy',
  build(report, translate) {
    const shares = readShares(report)
    const most = [...report.alignment.shared].sort((a, b) => b.tokens - a.tokens || (a.a < b.a ? -1 : 1))[0]
    if (!most || most.tokens === 0) return null
    const name = (id: string) => labelOf(report, id)
    const values = {
      a: name(most.a),
      b: name(most.b),
      words: most.tokens,
      shareOfA: percent(most.shareOfA),
      shareOfB: percent(most.shareOfB),
      pairs: report.alignment.shared.filter(pair => pair.tokens > 0).length,
    }
    return {
      title: translate('chart.sharedCopy.title', values),
      alternative: translate('chart.sharedCopy.alternative', values),
      table: tableOf(report, shares, translate),
      spec: specOf(report.articles, shares, translate),
    }
  },
}

type Shares = Map<string, number>
const keyOf = (row: string, column: string) => `${row} ${column}`

function readShares(report: Report): Shares {
  const shares: Shares = new Map()
  for (const pair of report.alignment.shared) {
    shares.set(keyOf(pair.a, pair.b), pair.shareOfA)
    shares.set(keyOf(pair.b, pair.a), pair.shareOfB)
  }
  return shares
}

function labelOf(report: Report, id: string): string {
  const article = report.articles.find(candidate => candidate.id === id)
  return article ? outletLabel(article) : id
}

function tableOf(report: Report, shares: Shares, translate: Translate) {
  return {
    columns: [translate('chart.outlet'), ...report.articles.map(article => article.siglum)],
    rows: report.articles.map(row => [
      outletLabel(row),
      ...report.articles.map(column =>
        row === column
          ? '–'
          : translate('chart.percent', { value: percent(shares.get(keyOf(row.id, column.id)) ?? 0) }),
      ),
    ]),
  }
}

function specOf(articles: Article[], shares: Shares, translate: Translate): TopLevelSpec {
  const step = Math.min(56, (chartWidth - 160) / articles.length)
  const cells = articles.flatMap((a, row) =>
    articles.map((b, column) => {
      const share = a === b ? 0 : (shares.get(keyOf(a.id, b.id)) ?? 0)
      const label = share > 0 ? translate('chart.percent', { value: percent(share) }) : ''
      return { row, column, share, label: a === b ? '–' : label, ink: share > 0.45 ? ink.paper : ink.text }
    }),
  )
  const heads = articles.map((article, index) => ({
    row: index,
    column: index,
    siglum: article.siglum,
    label: outletLabel(article, 20),
  }))
  const fontSize = Math.min(11, step * 0.75)
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: translate('chart.sharedCopy.name'),
    width: step * articles.length,
    height: Math.min(34, step) * articles.length,
    encoding: {
      y: { field: 'row', type: 'ordinal', axis: null, scale: { paddingInner: 0.04 } },
      x: { field: 'column', type: 'ordinal', axis: null, scale: { paddingInner: 0.04 } },
    },
    layer: [
      {
        data: { values: cells },
        mark: { type: 'rect', stroke: ink.line, strokeWidth: 0.5 },
        encoding: {
          fill: {
            field: 'share',
            type: 'quantitative',
            legend: null,
            scale: { domain: [0, 0.25, 1], range: ['#ffffff', '#9cc4e0', '#0b3d66'], interpolate: 'rgb' },
          },
        },
      },
      {
        data: { values: articles.length > labelledOutlets ? [] : cells },
        mark: { type: 'text' },
        encoding: { text: { field: 'label' }, color: { field: 'ink', type: 'nominal', scale: null } },
      },
      {
        data: { values: heads },
        mark: { type: 'text', align: 'right', fontSize },
        encoding: { text: { field: 'label' }, x: { value: -8 } },
      },
      {
        data: { values: heads },
        mark: { type: 'text', fontWeight: 'bold', baseline: 'bottom', fontSize },
        encoding: { text: { field: 'siglum' }, y: { value: -5 } },
      },
    ],
  }
}
