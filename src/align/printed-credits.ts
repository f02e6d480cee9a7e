import { agencyCredit } from '../language/agency-credit.js'
import { languagePack } from '../language/registry.js'
import type { Article, ArticleSpan } from '../model/index.js'

/**
 * Where an article credits an agency: a line or parenthesis of its own («avec AFP»), a dateline («PARIS (Reuters) -»), or
 * the end of a byline («Par Maëlle Quintric, avec AFP»).
 */
export function printedCredits(article: Article): ArticleSpan[] {
  const names = (start: number, end: number) =>
    agenciesOf(article).some(agency => article.text.slice(start, end).includes(agency))
  return article.parts.flatMap(({ kind, start, end }) => {
    if (kind === 'credit' || (kind === 'dateline' && names(start, end)))
      return [{ article: article.id, start, end }]
    const signed = kind === 'byline' ? agencyCredit(article.text.slice(start, end), article.language) : null
    return signed ? [{ article: article.id, start: start + signed.start, end: start + signed.end }] : []
  })
}

/** Whether a text names an agency anywhere, as a word of its own. */
export function namesAgency(article: Article): boolean {
  const agencies = new Set(agenciesOf(article))
  return (article.text.match(/[\p{L}\p{N}]+/gu) ?? []).some(word => agencies.has(word))
}

function agenciesOf({ language }: Article): readonly string[] {
  return languagePack(language)?.parts.agencies ?? []
}
