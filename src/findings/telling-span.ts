import { fold } from '../facts/stem.js'
import type { ArticleSpan, Document, Facet } from '../model/index.js'

/** The span of a cell that has most of the label's words: a topic may also hold sentences that stand beside it. */
export function tellingSpan(documents: Document[]): (facet: Facet, article: string) => ArticleSpan {
  const texts = new Map(documents.map(document => [document.article.id, document.article.text]))
  return (facet, article) => {
    const words = fold(facet.label)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 3)
      .map(word => word.slice(0, 6))
    const { spans } = facet.cells.find(cell => cell.article === article)!
    const scored = spans.map(span => {
      const text = fold(texts.get(article)!.slice(span.start, span.end))
      return { span, held: words.filter(word => text.includes(word)).length }
    })
    const best = scored.reduce((top, next) => (next.held > top.held ? next : top))
    return { article, ...best.span }
  }
}
