import { languagePack } from '../language/registry.js'
import type { Article, ArticleSpan } from '../model/index.js'

/** Where an article credits an agency: a line or parenthesis of its own («avec AFP»), or a dateline («PARIS (Reuters) -»). */
export function printedCredits(article: Article): ArticleSpan[] {
  const agencies = languagePack(article.language)?.parts.agencies ?? []
  const names = (start: number, end: number) =>
    agencies.some(agency => article.text.slice(start, end).includes(agency))
  return article.parts
    .filter(({ kind, start, end }) => kind === 'credit' || (kind === 'dateline' && names(start, end)))
    .map(({ start, end }) => ({ article: article.id, start, end }))
}
