import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import type { Article, Report } from '../model/index.js'
import type { Chart } from './chart.js'
import { grouped, highest, outletLabel, percent, titleLabel } from './labels.js'
import { columnStep, footNote, labelledOutlets, matrixSpec } from './matrix.js'
import { chooseOutlets, shownNote } from './shown-outlets.js'
import { ink } from './theme.js'

/** Matrix outlet × outlet: which share of the row's words also stands, word for word, in the column. */
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
    const words = sharedWords(report)
    const articles = chooseOutlets(report.articles, article => words.get(article.id) ?? 0)
    const title = translate(values.pairs > 1 ? 'chart.sharedCopy.title' : 'chart.sharedCopy.titleOne', values)
    return {
      title: title + shownNote(report.articles, articles, translate),
      alternative: translate('chart.sharedCopy.alternative', values),
      table: tableOf(report, shares, translate),
      rows: articles.length,
      spec: specOf(articles, shares, translate),
    }
  },
}

/** Words that each article shares with any other, counted once for each, by its id. */
function sharedWords(report: Report): Map<string, number> {
  const words = new Map<string, number>()
  for (const { a, b, tokens } of report.alignment.shared)
    for (const id of [a, b]) words.set(id, (words.get(id) ?? 0) + tokens)
  return words
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
  if (report.articles.length > labelledOutlets) return listedTable(report, shares, translate)
  return {
    columns: [translate('chart.outlet'), ...report.articles.map(article => article.siglum)],
    rows: report.articles.map(row => [outletLabel(row), ...report.articles.map(column => cell(row, column))]),
  }
}

/** Others that a row of the table lists: the greatest shares. */
const listedOthers = 20

/** With many outlets most cells are empty: each row lists the outlets that share something, the greatest share first. */
function listedTable(report: Report, shares: Shares, translate: Translate) {
  const others = (row: Article) => {
    const found = report.articles
      .map(column => ({ siglum: column.siglum, share: shares.get(keyOf(row.id, column.id)) ?? 0 }))
      .filter(one => one.share > 0)
      .sort((a, b) => b.share - a.share || (a.siglum < b.siglum ? -1 : 1))
    const listed = found
      .slice(0, found.length > listedOthers + 1 ? listedOthers : found.length)
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
        data: { values: articles.length > labelledOutlets ? [] : cells },
        mark: { type: 'text' },
        encoding: { text: { field: 'label' }, color: { field: 'ink', type: 'nominal', scale: null } },
      },
      footNote(articles.length - 1, translate('chart.sharedCopy.key')),
    ],
  })
}
