import type { ArticleSpan, Document } from '../model/index.js'

/** Where a span stands in its article. */
export interface Place {
  kind: 'headline' | 'lead' | 'body'
  /** Paragraph of the text without its headline, from 1; 0 for the headline. */
  paragraph: number
  paragraphs: number
  /** Share of the article's words before it, 0..1. */
  depth: number
}

/** Looks up places; the first paragraph is a lead whatever its part is called. */
export function places(documents: Document[]): (span: ArticleSpan) => Place {
  const byArticle = new Map(documents.map(document => [document.article.id, document]))
  const paragraphs = new Map(
    documents.map(document => [
      document.article.id,
      [...new Set(document.units.filter(unit => unit.partKind !== 'headline').map(unit => unit.part))],
    ]),
  )
  return ({ article, start }) => {
    const document = byArticle.get(article)!
    const list = paragraphs.get(article)!
    const unit = document.units.findLast(candidate => candidate.start <= start) ?? document.units[0]
    const paragraph = unit && unit.partKind !== 'headline' ? list.indexOf(unit.part) + 1 : 0
    const kind = paragraph === 0 ? 'headline' : paragraph === 1 ? 'lead' : 'body'
    const depth = (unit?.firstToken ?? 0) / Math.max(1, document.tokens.length)
    return { kind, paragraph, paragraphs: list.length, depth }
  }
}
