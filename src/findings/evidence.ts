import type { ArticleSpan, Document, Evidence } from '../model/index.js'

/** Cuts evidence out of the articles' texts. */
export type EvidenceOf = (span: ArticleSpan, role?: string) => Evidence

const cutters = new WeakMap<Document[], EvidenceOf>()

/** The one place where `exact` is made: always a slice of the article's text. */
export function evidenceFrom(documents: Document[]): EvidenceOf {
  const known = cutters.get(documents)
  if (known) return known
  const made = cutterOf(documents)
  cutters.set(documents, made)
  return made
}

function cutterOf(documents: Document[]): EvidenceOf {
  const texts = new Map(documents.map(document => [document.article.id, document.article.text]))
  return ({ article, start, end }, role) => {
    const exact = texts.get(article)?.slice(start, end) ?? ''
    return role === undefined ? { article, start, end, exact } : { article, start, end, exact, role }
  }
}
