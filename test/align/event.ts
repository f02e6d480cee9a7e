import { shortHash } from '../../src/align/hash.js'
import { align } from '../../src/align/index.js'
import type { Alignment, Article, ArticleSpan, Document, PartKind } from '../../src/model/index.js'
import { readText } from '../../src/text/index.js'

/** An article of paragraphs, as the reader gives it; `id` is hashed from the text, as in real inputs. */
export function makeArticle(paragraphs: string[], overrides: Partial<Article> = {}): Article {
  const text = paragraphs.join('\n\n')
  let start = 0
  const parts = paragraphs.map(paragraph => {
    const part = { kind: 'body' as PartKind, start, end: start + paragraph.length, sentences: [] }
    start += paragraph.length + 2
    return part
  })
  return {
    id: `a-${shortHash(text)}`,
    siglum: 'A',
    file: 'a.txt',
    outlet: 'Outlet',
    language: 'fr',
    sha256: '',
    text,
    parts,
    extraction: { status: 'complete', notes: [], dropped: [] },
    ...overrides,
  }
}

export const noAnnotations = { entities: [], figures: [], dates: [] }

/** Documents of an event, one list of paragraphs per article. */
export function readEvent(articles: string[][], overrides: Partial<Article> = {}): Document[] {
  const seen = new Map<string, number>()
  return articles.map(paragraphs => {
    const article = makeArticle(paragraphs, overrides)
    const count = (seen.get(article.id) ?? 0) + 1
    seen.set(article.id, count)
    return readText(count > 1 ? { ...article, id: `${article.id}-${count}` } : article)
  })
}

/** The printed words of a span. */
export function printed(documents: Document[], span: ArticleSpan): string {
  return documents
    .find(({ article }) => article.id === span.article)!
    .article.text.slice(span.start, span.end)
}

/** Pairs and rows by their words alone, in an order that depends on nothing else: what permutations must not change. */
export function contentOf(documents: Document[], alignment: Alignment = align(documents, noAnnotations)) {
  const pairs = alignment.pairs.map(({ a, b, relation, score }) => ({
    texts: [printed(documents, a), printed(documents, b)].sort(),
    relation,
    score,
  }))
  const rows = alignment.rows.map(({ id, label, cells }) => ({
    id,
    label,
    texts: cells
      .flatMap(({ article, spans }) => spans.map(span => printed(documents, { article, ...span })))
      .sort(),
  }))
  const key = (value: unknown) => JSON.stringify(value)
  const sort = <T>(list: T[]) => list.sort((x, y) => (key(x) < key(y) ? -1 : 1))
  return { pairs: sort(pairs), rows: sort(rows) }
}
