import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import type { Article, Report } from '../model/index.js'
import { crowdedOutlets } from './bars.js'
import type { Chart } from './chart.js'
import { pairFigure, pairsSpec, strongestPairs } from './copied-pairs.js'
import { grouped, highest, outletLabel, percent, titleLabel } from './labels.js'
import { columnStep, footNote, matrixSpec } from './matrix.js'
import { ink } from './theme.js'

/**
 * Matrix outlet × outlet: which share of the row's words also stands, word for word, in the column. Many outlets get
 * bars of their strongest pairs instead.
 */
export const sharedCopy: Chart = {
  id: 'shared-copy',
  build(report, translate) {
    const shares = readShares(report)
    const most = highest(report.alignment.shared, pair => pair.tokens)
    if (!most || most.tokens === 0) return null
    const name = (id: string) => labelOf(report, id)
    const values = {
      a: name(most.a),
      b: name(most.b),
      words: grouped(most.tokens, translate),
      shareOfA: percent(most.shareOfA, translate),
      shareOfB: percent(most.shareOfB, translate),
      pairs: report.alignment.shared.filter(pair => pair.tokens > 0).length,
    }
    const title = translate(values.pairs > 1 ? 'chart.sharedCopy.title' : 'chart.sharedCopy.titleOne', values)
    const drawn =
      report.articles.length < crowdedOutlets
        ? {
            title,
            alternative: translate('chart.sharedCopy.alternative', values),
            rows: report.articles.length,
            spec: specOf(report.articles, shares, translate),
          }
        : drawPairs(report, title, values, translate)
    return { ...drawn, table: tableOf(report, shares, translate) }
  },
}

function drawPairs(
  report: Report,
  title: string,
  values: Record<string, string | number>,
  translate: Translate,
) {
  const pairs = strongestPairs(report)
  const shown = { ...values, shown: pairs.length }
  const rest = pairs.length < Number(values.pairs)
  const figures = pairs.slice(0, 5).map(pair => pairFigure(pair, translate))
  return {
    title: rest ? `${title} ${translate('chart.sharedCopy.pairsShown', shown)}` : title,
    alternative: `${translate('chart.sharedCopy.pairsAlternative', shown)} ${figures.join(', ')}.`,
    rows: pairs.length,
    spec: pairsSpec(pairs, translate),
  }
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
  return article ? titleLabel(article) : id
}

function tableOf(report: Report, shares: Shares, translate: Translate) {
  const cell = (row: Article, column: Article) =>
    row === column ? '–' : percent(shares.get(keyOf(row.id, column.id)) ?? 0, translate)
  if (report.articles.length >= crowdedOutlets) return listedTable(report, shares, translate)
  return {
    columns: [translate('chart.outlet'), ...report.articles.map(article => article.siglum)],
    rows: report.articles.map(row => [outletLabel(row), ...report.articles.map(column => cell(row, column))]),
  }
}

/** Up to this many outlets the table lists every pair; of hundreds it would fill a book. */
const fullyListed = 60
/** Others that a row of the table lists beyond that: the greatest shares. */
const listedOthers = 20

/** With many outlets most cells are empty: each row lists the outlets that share something, the greatest share first. */
function listedTable(report: Report, shares: Shares, translate: Translate) {
  const limit = report.articles.length > fullyListed ? listedOthers : fullyListed
  const others = (row: Article) => {
    const found = report.articles
      .map(column => ({ siglum: column.siglum, share: shares.get(keyOf(row.id, column.id)) ?? 0 }))
      .filter(one => one.share > 0)
      .sort((a, b) => b.share - a.share || (a.siglum < b.siglum ? -1 : 1))
    const listed = found
      .slice(0, found.length > limit + 1 ? limit : found.length)
      .map(one =>
        translate('chart.sharedCopy.share', { siglum: one.siglum, share: percent(one.share, translate) }),
      )
    const more = found.length - listed.length
    return more > 0 ? [...listed, translate('chart.sharedCopy.others', { n: more })] : listed
  }
  return {
    columns: [translate('chart.outlet'), translate('chart.sharedCopy.with')],
    rows: report.articles.map(row => [outletLabel(row), others(row).join(', ') || '–']),
  }
}

function specOf(articles: Article[], shares: Shares, translate: Translate): TopLevelSpec {
  const cells = articles.flatMap((a, row) =>
    articles.map((b, column) => {
      const share = a === b ? 0 : (shares.get(keyOf(a.id, b.id)) ?? 0)
      const label = share > 0 ? percent(share, translate) : ''
      return { row, column, share, label: a === b ? '–' : label, ink: share > 0.45 ? ink.paper : ink.text }
    }),
  )
  const step = columnStep(articles, 62, 180)
  return matrixSpec({
    description: translate('chart.sharedCopy.name'),
    articles,
    rows: articles.map(article => outletLabel(article, 34)),
    step,
    rowHeight: Math.min(28, Math.max(12, step)),
    layers: [
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
        data: { values: cells },
        mark: { type: 'text' },
        encoding: { text: { field: 'label' }, color: { field: 'ink', type: 'nominal', scale: null } },
      },
      footNote(articles.length - 1, translate('chart.sharedCopy.key')),
    ],
  })
}
