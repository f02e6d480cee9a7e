import type { Article, Report, Span } from '../../src/model/index.js'

/**
 * The alignment with the words in place of offsets and of ids, sorted: what must stay the same when articles or
 * paragraphs change places. `name` says by what an article is recognised.
 */
export function alignmentByText(report: Report, name: (article: Article) => string): string[] {
  const articles = new Map(report.articles.map(article => [article.id, article]))
  const words = (id: string, { start, end }: Span) => {
    const article = articles.get(id)!
    return `${name(article)}: ${article.text.slice(start, end)}`
  }
  const pairs = report.alignment.pairs.map(({ a, b, relation, score }) => {
    const sides = [words(a.article, a), words(b.article, b)].sort()
    return `${relation} ${score.toFixed(6)} ${sides.join(' = ')}`
  })
  const rows = report.alignment.rows.map(({ cells }) =>
    cells
      .flatMap(({ article, spans }) => spans.map(span => words(article, span)))
      .sort()
      .join(' | '),
  )
  return [...pairs.sort(), ...rows.sort()]
}
