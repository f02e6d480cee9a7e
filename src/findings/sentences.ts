import type { ArticleSpan, Document } from '../model/index.js'

/** Widens a span of a few words to the sentence that holds it; a longer span stays. */
export function sentenceOf(documents: Document[]): (span: ArticleSpan) => ArticleSpan {
  const byId = new Map(documents.map(document => [document.article.id, document]))
  return span => {
    const unit = byId
      .get(span.article)
      ?.units.find(({ start, end }) => start <= span.start && span.end <= end)
    return unit ? { article: span.article, start: unit.start, end: unit.end } : span
  }
}

/** Each span once, in the order given. */
export function distinct(spans: ArticleSpan[]): ArticleSpan[] {
  const seen = new Set<string>()
  return spans.filter(({ article, start }) => {
    const key = `${article}:${start}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
