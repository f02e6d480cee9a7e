import type { Report } from '../../model/index.js'

export const findingsHeader = [
  'finding_id',
  'rank',
  'kind',
  'confidence',
  'severity',
  'title',
  'article',
  'outlet',
  'role',
  'start',
  'end',
  'exact',
] as const

/** One line for each piece of evidence, findings in the order of rank. */
export function findingsRows(report: Report): (string | number)[][] {
  const articles = new Map(report.articles.map(article => [article.id, article]))
  const ranked = [...report.findings].sort((a, b) => a.rank.position - b.rank.position)
  return ranked.flatMap(one =>
    one.evidence.map(evidence => {
      const article = articles.get(evidence.article)!
      return [
        one.id,
        one.rank.position,
        one.kind,
        one.confidence,
        one.severity,
        one.title,
        article.siglum,
        article.outlet,
        evidence.role ?? '',
        evidence.start,
        evidence.end,
        evidence.exact,
      ]
    }),
  )
}
