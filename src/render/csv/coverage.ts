import type { CoverageCell, Report } from '../../model/index.js'

export const coverageHeader = [
  'facet_id',
  'facet_kind',
  'facet',
  'watched',
  'article',
  'outlet',
  'status',
  'copy',
  'sources',
  'start',
  'end',
  'exact',
] as const

/** One line for each facet and article: tidy data, ready for a pivot table. */
export function coverageRows(report: Report): (string | number)[][] {
  const articles = new Map(report.articles.map(article => [article.id, article]))
  const names = new Map(report.sources.map(source => [source.id, source.name]))
  const line = (cell: CoverageCell): (string | number)[] => {
    const article = articles.get(cell.article)!
    const first = cell.spans[0]
    return [
      article.siglum,
      article.outlet,
      cell.status,
      cell.copy ?? '',
      cell.sourceIds.map(id => names.get(id) ?? id).join('; '),
      first?.start ?? '',
      first?.end ?? '',
      first ? article.text.slice(first.start, first.end) : '',
    ]
  }
  return report.coverage.facets.flatMap(facet =>
    facet.cells.map(cell => [facet.id, facet.kind, facet.label, facet.given ? 'yes' : 'no', ...line(cell)]),
  )
}
