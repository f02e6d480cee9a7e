import { fold } from '../facts/stem.js'
import type { ArticleSpan, Document, Facet } from '../model/index.js'

/** Letters that two inflections of a label's word have in common: «incidents», «incident». */
const common = 6

/** How many of the words of a facet's label a span has. */
function labelReader(
  documents: Document[],
): (facet: Facet, span: ArticleSpan) => { held: number; of: number } {
  const texts = new Map(documents.map(document => [document.article.id, document.article.text]))
  return (facet, span) => {
    // Of a label with two phrases the first counts: the second stands in other sentences.
    const printed = fold(facet.label.split(', ')[0]!).split(/[^\p{L}\p{N}]+/u)
    const long = printed.filter(word => word.length > 3)
    // «IBO» has no longer word.
    const words = (long.length > 0 ? long : printed.filter(word => word !== '')).map(word =>
      word.slice(0, common),
    )
    const text = fold(texts.get(span.article)?.slice(span.start, span.end) ?? '')
    return { held: words.filter(word => text.includes(word)).length, of: words.length }
  }
}

/** Whether a span has all the words of a facet's label, or of its first further phrase: a clause is hardly repeated whole. */
export function labelHolder(documents: Document[]): (facet: Facet, span: ArticleSpan) => boolean {
  const read = labelReader(documents)
  return (facet, span) =>
    [facet.label, ...(facet.terms ?? []).slice(0, 1)].some(label => {
      const { held, of } = read({ ...facet, label }, span)
      return of > 0 && held === of
    })
}

/** The span of a cell that has most of the label's words: a topic may also hold sentences that stand beside it. */
export function tellingSpan(documents: Document[]): (facet: Facet, article: string) => ArticleSpan {
  const read = labelReader(documents)
  return (facet, article) => {
    const { spans } = facet.cells.find(cell => cell.article === article)!
    return spans
      .map(span => ({ article, ...span }))
      .reduce((top, next) => (read(facet, next).held > read(facet, top).held ? next : top))
  }
}
