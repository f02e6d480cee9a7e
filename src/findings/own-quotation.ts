import type { ArticleSpan, Attribution, Span } from '../model/index.js'
import type { FindingInput } from './finder.js'
import { overlapLength } from './overlap.js'
import { indexByPlace } from './values/index-by-place.js'

/** Fewer words two outlets may have chosen alike. */
const leastWords = 8

/**
 * Whether a sentence holds so many words between marks of a speaker who is known, of which no other article prints any
 * version, marked or not: «“Mon pays ne cédera pas sur ce point, quoi qu'il en coûte”, a dit Marie Morel».
 */
export function ownQuotationIn({ documents, attribution }: FindingInput): (span: ArticleSpan) => boolean {
  const texts = new Map(documents.map(({ article }) => [article.id, article.text]))
  const quotations = indexByPlace(
    attribution.attributions.flatMap((one): (ArticleSpan & { one: Attribution })[] =>
      one.speech && one.type !== 'indirect' && one.sourceId !== null
        ? [{ article: one.article, ...one.content, one }]
        : [],
    ),
  )
  const shared = new Set(
    attribution.ledger.flatMap(({ cells }) =>
      new Set(cells.map(({ article }) => article)).size > 1
        ? cells.flatMap(({ attributionId }) => attributionId ?? [])
        : [],
    ),
  )
  const words = (article: string, { start, end }: Span) =>
    texts
      .get(article)!
      .slice(start, end)
      .match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return span =>
    quotations.inArticle(span.article).some(({ start, end, one }) => {
      if (shared.has(one.id) || overlapLength({ start, end }, span) === 0) return false
      const part = { start: Math.max(start, span.start), end: Math.min(end, span.end) }
      return words(span.article, part) >= leastWords
    })
}
