import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import {
  type Article,
  type CoverageStatus,
  coverageStatuses,
  type Facet,
  type Report,
} from '../model/index.js'
import type { Chart } from './chart.js'
import { outletLabel } from './labels.js'
import { columnStep, footNote, matrixSpec, namedOutlets } from './matrix.js'
import { chooseOutlets, shownNote } from './shown-outlets.js'
import { ink, ramp } from './theme.js'

/** Facts beyond these are in the coverage table only: more rows than a page holds would be cut. */
const shownFacets = 30

/** Sign and fill: a reader without colours tells the four apart by the sign alone. */
const marks: Record<CoverageStatus, { sign: string; fill: string; ink: string }> = {
  present: { sign: '●', fill: ramp.dark, ink: ink.paper },
  partial: { sign: '◐', fill: ramp.light, ink: ink.text },
  absent: { sign: '', fill: ink.paper, ink: ink.muted },
  doubtful: { sign: '?', fill: ink.paper, ink: ink.muted },
}

/** Heat map of facts × outlets. */
export const coverage: Chart = {
  id: 'coverage',
  build(report, translate) {
    const all = distinctFacets(report)
    const facets = chooseFacets(all)
    if (facets.length === 0) return null
    const everywhere = all.filter(facet => facet.outlets === report.articles.length).length
    const alone = all.filter(facet => facet.outlets === 1).length
    const counts = {
      all: all.length,
      shown: facets.length,
      outlets: report.articles.length,
      everywhere,
      alone,
    }
    const title = translate('chart.coverage.title', counts)
    const cut = facets.length < all.length ? ` ${translate('chart.coverage.shown', counts)}` : ''
    const present = countPresent(all)
    const shownThere = countPresent(facets)
    const articles = chooseOutlets(report.articles, article => shownThere.get(article.id) ?? 0)
    const perOutlet = articles.map(article => {
      const values = { outlet: outletLabel(article), count: present.get(article.id) ?? 0 }
      return translate('chart.coverage.perOutlet', values)
    })
    return {
      title: title + cut + shownNote(report.articles, articles, translate),
      alternative: [translate('chart.coverage.alternative', counts), ...perOutlet].join(' '),
      table: tableOf(facets, report.articles, translate),
      rows: facets.length,
      spec: specOf(facets, articles, report.articles.length, translate),
    }
  },
}

const given = (a: Facet, b: Facet) => Number(b.given) - Number(a.given)
const byWeight = (a: Facet, b: Facet) => given(a, b) || b.weight - a.weight || (a.id < b.id ? -1 : 1)
const byOutlets = (a: Facet, b: Facet) => given(a, b) || b.outlets - a.outlets

/**
 * Facets of one label count once. Who speaks is left out: the chart names no kinds, and «absent» beside a name would read as «is not named»
 * where it means «says nothing».
 */
function distinctFacets(report: Report): Facet[] {
  const seen = new Set<string>()
  const isNew = ({ label }: Facet) => seen.size < seen.add(label.toLowerCase()).size
  return report.coverage.facets
    .filter(({ kind }) => kind !== 'source')
    .sort(byWeight)
    .filter(isNew)
}

/** Topics that the user asked for come first; then what most outlets carry, then what weighs most. */
function chooseFacets(facets: Facet[]): Facet[] {
  return facets.slice(0, shownFacets).sort(byOutlets)
}

function statusOf(facet: Facet, article: Article): CoverageStatus {
  return facet.cells.find(cell => cell.article === article.id)?.status ?? 'absent'
}

/** Facets that each article carries, in whole or in part, by its id. */
function countPresent(facets: Facet[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { article, status } of facets.flatMap(facet => facet.cells))
    if (status === 'present' || status === 'partial') counts.set(article, (counts.get(article) ?? 0) + 1)
  return counts
}

function tableOf(facets: Facet[], articles: Article[], translate: Translate) {
  if (articles.length > namedOutlets) return listedTable(facets, articles, translate)
  return {
    columns: [translate('chart.fact'), ...articles.map(article => outletLabel(article))],
    rows: facets.map(facet => [
      facet.label,
      ...articles.map(article => translate(`chart.status.${statusOf(facet, article)}`)),
    ]),
  }
}

/** A column for each of forty outlets fits no page: each row lists the outlets of each status instead. */
function listedTable(facets: Facet[], articles: Article[], translate: Translate) {
  const sigla = (facet: Facet, status: CoverageStatus) => {
    const found = articles.filter(article => statusOf(facet, article) === status)
    if (status === 'absent' && found.length > articles.length / 2)
      return translate('report.coverage.others.other', { n: found.length })
    return found.map(article => article.siglum).join(' ') || '–'
  }
  return {
    columns: [
      translate('chart.fact'),
      ...coverageStatuses.map(status => translate(`chart.status.${status}`)),
    ],
    rows: facets.map(facet => [facet.label, ...coverageStatuses.map(status => sigla(facet, status))]),
  }
}

function specOf(facets: Facet[], articles: Article[], all: number, translate: Translate): TopLevelSpec {
  const step = columnStep(articles, 62)
  const cells = facets.flatMap((facet, row) =>
    articles.map((article, column) => ({ row, column, ...marks[statusOf(facet, article)] })),
  )
  return matrixSpec({
    description: translate('chart.coverage.name'),
    articles,
    rows: facets.map(facet => facet.label),
    notes: facets.map(facet => `${facet.outlets}/${all}`),
    step,
    rowHeight: 19,
    layers: [
      {
        data: { values: cells },
        mark: { type: 'rect', stroke: ink.line, strokeWidth: 0.75 },
        encoding: { fill: { field: 'fill', type: 'nominal', scale: null } },
      },
      keyLayer(facets.length, translate),
      {
        data: { values: cells.filter(cell => cell.sign !== '') },
        mark: { type: 'text', fontSize: Math.min(11, step * 0.7) },
        encoding: { text: { field: 'sign' }, color: { field: 'ink', type: 'nominal', scale: null } },
      },
    ],
  })
}

/** What the signs mean, under the last row. An empty cell is the fourth case and needs no sign. */
function keyLayer(last: number, translate: Translate): unknown {
  const key = (['present', 'partial', 'doubtful', 'absent'] as const).map(
    status => `${marks[status].sign || '□'} ${translate(`chart.status.${status}`)}`,
  )
  return footNote(last - 1, key.join('     '))
}
