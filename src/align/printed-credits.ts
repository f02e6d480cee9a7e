import { languagePack } from '../language/registry.js'
import type { Article, ArticleSpan } from '../model/index.js'

/** Where an article credits an agency: a line or parenthesis of its own («avec AFP»), or a dateline («PARIS (Reuters) -»). */
export function printedCredits(article: Article): ArticleSpan[] {
  const names = (start: number, end: number) =>
    agenciesOf(article).some(agency => article.text.slice(start, end).includes(agency))
  return article.parts
    .filter(({ kind, start, end }) => kind === 'credit' || (kind === 'dateline' && names(start, end)))
    .map(({ start, end }) => ({ article: article.id, start, end }))
}

/** Whether a text names an agency anywhere, as a word of its own. */
export function namesAgency(article: Article): boolean {
  return (article.text.match(/[\p{L}\p{N}]+/gu) ?? []).some(word => agenciesOf(article).includes(word))
}

function agenciesOf({ language }: Article): readonly string[] {
  return languagePack(language)?.parts.agencies ?? []
}
