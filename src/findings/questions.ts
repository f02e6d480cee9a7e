import type { ArticleSpan, Document } from '../model/index.js'

/** «Qui décide ?»: a sentence that asks states nothing. A question that is only quoted within a statement does. */
export function questionIn(documents: Document[]): (span: ArticleSpan) => boolean {
  const texts = new Map(documents.map(({ article }) => [article.id, article.text]))
  return ({ article, start, end }) =>
    /\?[\s»”"')]*$/u.test(texts.get(article)?.slice(Math.max(start, end - 12), end) ?? '')
}

/** «/Photo prise le 17 octobre/REUTERS/Jean Dupont»: names between slashes are a credit, not a statement. */
export function creditIn(documents: Document[]): (span: ArticleSpan) => boolean {
  const texts = new Map(documents.map(({ article }) => [article.id, article.text]))
  return ({ article, start, end }) =>
    /^\s*\/|\/\p{Lu}{2,}\/|\/\p{Lu}{3,}\s*$/u.test(texts.get(article)?.slice(start, end) ?? '')
}
