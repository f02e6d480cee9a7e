import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import type { Article, CoverageStatus, Facet, Report } from '../model/index.js'
import type { Chart } from './chart.js'
import { outletLabel, shorten } from './labels.js'
import { chartWidth, ink, ramp } from './theme.js'

/** Facts beyond these are in the coverage table only: more rows than a page holds would be cut. */
const shownFacets = 30
const labelLimit = 46

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
    const facets = chooseFacets(report)
    if (facets.length === 0) return null
    const everywhere = facets.filter(facet => facet.outlets === report.articles.length).length
    const alone = facets.filter(facet => facet.outlets === 1).length
    const counts = { facets: facets.length, outlets: report.articles.length, everywhere, alone }
    return {
      title: translate('chart.coverage.title', counts),
      alternative: [
        translate('chart.coverage.alternative', counts),
        ...report.articles.map(article =>
          translate('chart.coverage.perOutlet', {
            outlet: outletLabel(article),
            count: countPresent(facets, article),
          }),
        ),
      ].join(' '),
      table: tableOf(facets, report.articles, translate),
      spec: specOf(facets, report.articles, translate),
    }
  },
}

/** Topics that the user asked for come first; then what most outlets carry, then what weighs most. */
function chooseFacets(report: Report): Facet[] {
  const byWeight = (a: Facet, b: Facet) =>
    Number(b.given) - Number(a.given) || b.weight - a.weight || (a.id < b.id ? -1 : 1)
  const byOutlets = (a: Facet, b: Facet) => Number(b.given) - Number(a.given) || b.outlets - a.outlets
  return [...report.coverage.facets].sort(byWeight).slice(0, shownFacets).sort(byOutlets)
}

function statusOf(facet: Facet, article: Article): CoverageStatus {
  return facet.cells.find(cell => cell.article === article.id)?.status ?? 'absent'
}

function countPresent(facets: Facet[], article: Article): number {
  return facets.filter(facet => ['present', 'partial'].includes(statusOf(facet, article))).length
}

function tableOf(facets: Facet[], articles: Article[], translate: Translate) {
  return {
    columns: [translate('chart.fact'), ...articles.map(article => outletLabel(article))],
    rows: facets.map(facet => [
      facet.label,
      ...articles.map(article => translate(`chart.status.${statusOf(facet, article)}`)),
    ]),
  }
}

function specOf(facets: Facet[], articles: Article[], translate: Translate): TopLevelSpec {
  const labelWidth = 270
  const step = Math.min(64, (chartWidth - labelWidth) / articles.length)
  const cells = facets.flatMap((facet, row) =>
    articles.map((article, column) => ({ row, column, ...marks[statusOf(facet, article)] })),
  )
  const rows = facets.map((facet, row) => ({
    row,
    label: shorten(facet.label, labelLimit),
    count: `${facet.outlets}/${articles.length}`,
  }))
  const heads = articles.map((article, column) => ({ column, label: article.siglum }))
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: translate('chart.coverage.name'),
    width: step * articles.length,
    height: { step: 20 },
    encoding: {
      y: { field: 'row', type: 'ordinal', axis: null, scale: { paddingInner: 0.1 } },
      x: { field: 'column', type: 'ordinal', axis: null, scale: { paddingInner: 0.06 } },
    },
    layer: [
      {
        data: { values: cells },
        mark: { type: 'rect', stroke: ink.line, strokeWidth: 0.75 },
        encoding: { fill: { field: 'fill', type: 'nominal', scale: null } },
      },
      {
        data: { values: cells.filter(cell => cell.sign !== '') },
        mark: { type: 'text', fontSize: Math.min(11, step * 0.7) },
        encoding: {
          text: { field: 'sign' },
          color: { field: 'ink', type: 'nominal', scale: null },
        },
      },
      {
        data: { values: rows },
        mark: { type: 'text', align: 'right' },
        encoding: { text: { field: 'label' }, x: { value: -8 } },
      },
      {
        data: { values: rows },
        mark: { type: 'text', align: 'left', color: ink.muted, fontSize: 10 },
        encoding: { text: { field: 'count' }, x: { value: step * articles.length + 6 } },
      },
      {
        data: { values: heads },
        mark: { type: 'text', fontWeight: 'bold', baseline: 'bottom', fontSize: Math.min(11, step * 0.7) },
        encoding: { text: { field: 'label' }, y: { value: -5 } },
      },
    ],
  }
}
