import type { ArticleSpan, Span } from '../../model/index.js'
import { firstFrom } from '../../text/first-from.js'

/** Values by article and place: `within` gives those inside a span, `inArticle` all of an article, in text order. */
export interface PlaceIndex<T extends ArticleSpan> {
  within(article: string, span: Span): T[]
  inArticle(article: string): T[]
}

export function indexByPlace<T extends ArticleSpan>(values: T[]): PlaceIndex<T> {
  const articles = new Map<string, T[]>()
  for (const value of values) {
    const list = articles.get(value.article)
    if (list) list.push(value)
    else articles.set(value.article, [value])
  }
  for (const list of articles.values()) list.sort((a, b) => a.start - b.start)
  const inArticle = (article: string) => articles.get(article) ?? []
  return {
    inArticle,
    within: (article, { start, end }) => {
      const list = inArticle(article)
      const found: T[] = []
      for (let i = firstFrom(list, start); i < list.length && list[i]!.end <= end; i++) found.push(list[i]!)
      return found
    },
  }
}
