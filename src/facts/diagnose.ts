import { type Translate, translator } from '../language/strings/registry.js'
import type { Alignment, Annotations, Article, Diagnostic } from '../model/index.js'
import { daysApart } from './publication.js'

/** Publication dates of one event lie closer; coverage of May and of June is coverage of two events, or more. */
const maxDays = 28

/** Doubts about the choice of articles: one that shares nothing with the others, and dates that lie far apart. */
export function diagnose(
  articles: Article[],
  alignment: Alignment,
  annotations: Annotations,
  reportLanguage: string,
): Diagnostic[] {
  const translate = translator(reportLanguage)
  const unrelated = unrelatedArticles(articles, alignment, annotations).map(({ file }) => ({
    code: 'W-UNRELATED',
    file,
    message: translate('diagnostic.unrelated'),
  }))
  return [...unrelated, ...farDates(articles, translate)]
}

/**
 * Articles without any sentence pair that share at most one name with the others, countries aside: news of one day
 * about five matters have «France» in common, and often a head of state.
 */
function unrelatedArticles(articles: Article[], { pairs }: Alignment, { entities }: Annotations): Article[] {
  const paired = new Set(pairs.flatMap(({ a, b }) => [a.article, b.article]))
  const shared = new Map<string, number>()
  for (const { kind, mentions } of entities) {
    const holders = new Set(mentions.map(({ article }) => article))
    if (kind === 'country' || holders.size < 2) continue
    for (const id of holders) shared.set(id, (shared.get(id) ?? 0) + 1)
  }
  return articles.filter(({ id }) => !paired.has(id) && (shared.get(id) ?? 0) < 2)
}

function farDates(articles: Article[], translate: Translate): Diagnostic[] {
  const dated = articles.flatMap(({ publishedAt, file }) => (publishedAt ? [{ publishedAt, file }] : []))
  dated.sort((a, b) => daysApart(b.publishedAt, a.publishedAt))
  const [first, last] = [dated[0], dated.at(-1)]
  if (!first || !last) return []
  if (daysApart(first.publishedAt, last.publishedAt) <= maxDays) return []
  const dates = { from: first.publishedAt.slice(0, 10), to: last.publishedAt.slice(0, 10) }
  return [{ code: 'W-DATES', file: last.file, message: translate('diagnostic.dates', dates) }]
}
