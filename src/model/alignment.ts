import type { ArticleSpan, Span } from './span.js'

export const relations = ['verbatim', 'rewritten', 'same-content'] as const
export type Relation = (typeof relations)[number]

/** Two sentences of different articles that say the same; `a.article < b.article`. Many-to-many is normal. */
export interface Pair {
  a: ArticleSpan
  b: ArticleSpan
  relation: Relation
  /** Calibrated: the share of pairs with this score that a reader calls aligned, 0..1. */
  score: number
}

/** Corresponding paragraphs of two articles; `moved` marks a transposition. */
export interface ParagraphPair extends Pair {
  moved: boolean
}

export interface RowCell {
  article: string
  /** Sentences of the article that make the statement, in text order. */
  spans: Span[]
}

/** One statement over all articles. A missing article is a gap. Singletons (one cell) are rows too. */
export interface Row {
  id: string
  /** Two to seven words, word for word from `labelSpan`. */
  label: string
  labelSpan: ArticleSpan
  /** In the order of `articles`. */
  cells: RowCell[]
  /** Set when a human merged or split it: the labels before. */
  human?: string
}

/** A reused stretch: the same words, small edits bridged, in two or more articles. */
export interface Passage {
  spans: ArticleSpan[]
  /** Words of the longest span. */
  tokens: number
}

/** Where the words of an article come from; the three counts add up to `tokens` (words of aligned parts). */
export interface Composition {
  article: string
  tokens: number
  /** Words inside passages shared word for word. */
  verbatim: number
  /** Words outside passages, in paired sentences, that a partner sentence has too. */
  rewritten: number
  exclusive: number
}

/** Shared copy between two articles, `a < b`: words in common passages and the share of each article. */
export interface SharedCopy {
  a: string
  b: string
  tokens: number
  shareOfA: number
  shareOfB: number
}

export const originKinds = ['single', 'syndicated', 'versions'] as const
/** Articles that count once where the report says how many report something. Every article is in exactly one. */
export interface Origin {
  id: string
  /** `syndicated`: exact or near duplicates by several outlets; `versions`: of one article by one outlet. */
  kind: (typeof originKinds)[number]
  articles: string[]
  /** Printed agency credits, e.g. `avec AFP`. */
  credits: ArticleSpan[]
}

export interface Alignment {
  pairs: Pair[]
  paragraphs: ParagraphPair[]
  rows: Row[]
  passages: Passage[]
  composition: Composition[]
  shared: SharedCopy[]
  origins: Origin[]
}
