import type { ArticleSpan, Span } from '../model/index.js'
import { count, object, type Schema, string } from './build.js'

/** Shapes that stand in many places are written once and referred to by name. */
export const definitions = {
  Span: object<Span>({ start: count, end: count }).json,
  ArticleSpan: object<ArticleSpan>({ article: string, start: count, end: count }).json,
}

export const span: Schema<Span> = { json: { $ref: '#/$defs/Span' } }
export const articleSpan: Schema<ArticleSpan> = { json: { $ref: '#/$defs/ArticleSpan' } }
