/** Offsets are UTF-16 code units into the decoded source text of one article, half-open: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** A span together with the id of the article it lies in. */
export interface ArticleSpan extends Span {
  article: string
}
