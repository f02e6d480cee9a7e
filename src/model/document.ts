import type { Article, PartKind } from './article.js'
import type { Span } from './span.js'

export const tokenKinds = ['word', 'number', 'punctuation'] as const
export type TokenKind = (typeof tokenKinds)[number]

/** Smallest compared piece. Whitespace lies between tokens and is no token. */
export interface Token extends Span {
  kind: TokenKind
  /** Normalized comparison key: NFC, lower case, ’→', digit groups merged. Never shown. */
  key: string
}

/** A sentence of an aligned part with its place; `tokens` is a half-open range into `Document.tokens`. */
export interface Unit extends Span {
  /** Index of the unit in `Document.units`. */
  index: number
  /** Index of the part in `article.parts`. */
  part: number
  partKind: PartKind
  firstToken: number
  lastToken: number
}

/** An article after the text stage: cut into sentences and tokens. Internal; not part of `report.json`. */
export interface Document {
  article: Article
  tokens: Token[]
  units: Unit[]
}
