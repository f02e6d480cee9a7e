import type { Annotations, ArticleSpan, Document } from '../model/index.js'

/** What the annotations say of a token. */
export interface TokenMark {
  /** Id of the entity that the token helps to name. */
  entity?: string
  /** Value of a figure: `12000`, `20-99`. */
  figure?: string
}

/** Forms that name an entity; demonyms and seats are ordinary words as well («la presse russe»), so their words count. */
const namingForms = new Set(['name', 'description'])

/** Marks by token index of every document, in the order of documents. */
export function markTokens(documents: Document[], annotations: Annotations): TokenMark[][] {
  const spans = new Map<string, { span: ArticleSpan; mark: TokenMark }[]>()
  const add = (span: ArticleSpan, mark: TokenMark) => {
    const list = spans.get(span.article)
    if (list) list.push({ span, mark })
    else spans.set(span.article, [{ span, mark }])
  }
  for (const { id, mentions } of annotations.entities)
    for (const mention of mentions) if (namingForms.has(mention.form)) add(mention, { entity: id })
  for (const figure of annotations.figures)
    add(figure, { figure: figure.min === figure.max ? `${figure.min}` : `${figure.min}-${figure.max}` })
  return documents.map(document => marksOf(document, spans.get(document.article.id) ?? []))
}

function marksOf({ tokens }: Document, spans: { span: ArticleSpan; mark: TokenMark }[]): TokenMark[] {
  const marks: TokenMark[] = tokens.map(() => ({}))
  spans.sort((x, y) => x.span.start - y.span.start || y.span.end - x.span.end)
  let first = 0
  for (const { span, mark } of spans) {
    while (first < tokens.length && tokens[first]!.end <= span.start) first++
    for (let i = first; i < tokens.length && tokens[i]!.start < span.end; i++)
      marks[i] = { ...mark, ...marks[i] }
  }
  return marks
}
