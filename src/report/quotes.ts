import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Article, ArticleSpan, Change, Evidence, Span } from '../model/index.js'
import type { Context } from './context.js'

/** Text whose language differs from the report's says so; the property is left out where it is the same. */
export function languageOf(context: Context, article: Article): string | undefined {
  return article.language === context.language ? undefined : article.language
}

export function siglum(article: Article): Element {
  return h('span.siglum', article.siglum)
}

/** Siglum and outlet: who published it. */
export function outlet(article: Article): ElementContent[] {
  return [siglum(article), h('span.outlet', { dir: 'auto' }, `\u00a0${article.outlet}`)]
}

export function spanKey(span: ArticleSpan): string {
  return `${span.article}:${span.start}-${span.end}`
}

/** The exact words of an article, without marks around them. */
export function exact(context: Context, span: ArticleSpan, children?: ElementContent[]): Element {
  const article = context.article(span.article)
  return h(
    'span.exact',
    { lang: article.language, dir: 'auto', dataSpan: spanKey(span) },
    children ?? [{ type: 'text', value: article.text.slice(span.start, span.end) }],
  )
}

/** Exact words between the quotation marks of the report's language. */
export function quoted(context: Context, span: ArticleSpan, children?: ElementContent[]): ElementContent[] {
  const words = context.article(span.article).text.slice(span.start, span.end)
  const [open, close] = context.format.marksAround(words)
  return [{ type: 'text', value: open }, exact(context, span, children), { type: 'text', value: close }]
}

/**
 * Exact words in little room, at most about `limit` characters. `focus`, a stretch inside them, is marked and stays in
 * sight; words too few to be understood are the focus of their whole sentence. A cut falls between words and is shown
 * by `[…]` outside the quotation marks. Words of `title` near the focus stay in sight too, unmarked.
 */
export function quotedShort(
  context: Context,
  span: ArticleSpan,
  limit: number,
  focus?: Span,
  title = '',
): ElementContent[] {
  const sentence = !focus && span.end - span.start < fewCharacters ? context.sentenceAt(span) : null
  const whole = sentence && sentence.end >= span.end ? sentence : span
  const point = focus ?? span
  const { text } = context.article(span.article)
  const window = cut(context, withTitle(text, point, whole, limit, title), whole, limit)
  const marked: ElementContent[] | undefined =
    window.start < point.start || window.end > point.end
      ? [
          textNode(text.slice(window.start, point.start)),
          h('mark', text.slice(point.start, point.end)),
          textNode(text.slice(point.end, window.end)),
        ]
      : undefined
  return [
    ...(window.before ? [textNode('[…] ')] : []),
    ...quoted(context, { start: window.start, end: window.end, article: span.article }, marked),
    ...(window.after ? [textNode(' […]')] : []),
  ]
}

/** All of the exact words; too few to be understood are shown, marked, inside their sentence. */
export function quotedInFull(context: Context, span: ArticleSpan): ElementContent[] {
  return span.end - span.start < fewCharacters ? quotedShort(context, span, 320) : quoted(context, span)
}

// «tribune», «trois ans» or a spelling of a name say nothing alone.
const fewCharacters = 40

interface Window {
  start: number
  end: number
  before: boolean
  after: boolean
}

/** The span and what follows it up to the last word of the title: «tribune publiée par le Rodong Sinmun». */
function withTitle(text: string, span: Span, whole: Span, limit: number, title: string): Span {
  const reach = Math.min(whole.end, span.start + limit - 10)
  const ends = (title.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map(word => {
    const at = text.indexOf(word, span.end)
    return at < 0 || at + word.length > reach ? span.end : at + word.length
  })
  return { start: span.start, end: Math.max(span.end, ...ends) }
}

/** The stretch of `whole` around `span` that fits: it starts with `whole` when the words stand near its start. */
function cut(context: Context, span: Span, whole: ArticleSpan, limit: number): Window {
  const { text } = context.article(whole.article)
  if (whole.end - whole.start <= limit)
    return { start: whole.start, end: whole.end, before: false, after: false }
  const room = Math.max(0, limit - (span.end - span.start))
  let start = span.start - whole.start <= room ? whole.start : span.start - Math.floor(room / 2)
  let end = Math.min(whole.end, start + limit)
  if (start > whole.start) start = clauseStart(text, text.indexOf(' ', start) + 1, span.start)
  end = Math.min(whole.end, Math.max(end, start + limit))
  if (end < whole.end) end = lastBreak(text, start, end)
  return { start, end, before: start > whole.start, after: end < whole.end }
}

/** Where a clause begins between `start` and the words meant, or `start`: «soutien" apporté par» is no way to begin. */
function clauseStart(text: string, start: number, before: number): number {
  const found = /[,;:"»”)]\s+/.exec(text.slice(start, before))
  return found ? start + found.index + found[0].length : start
}

/** The last space before `end`, or `end` itself, never inside a surrogate pair. */
function lastBreak(text: string, start: number, end: number): number {
  const space = text.lastIndexOf(' ', end)
  if (space > start + (end - start) / 2) return space
  const unit = text.charCodeAt(end)
  return unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end
}

function textNode(value: string): ElementContent {
  return { type: 'text', value }
}

/** A link to the sentence in the source appendix: `A 12`. */
export function place(context: Context, span: ArticleSpan): Element {
  const { siglum: letter } = context.article(span.article)
  const sentence = context.sentenceAt(span)
  if (!sentence) return h('a.place', { href: `#article-${letter}`, dataSpan: spanKey(span) }, letter)
  const title = context.translate('report.place', { siglum: letter, n: sentence.number })
  return h(
    'a.place',
    { href: `#${sentence.anchor}`, dataSpan: spanKey(span), title },
    `${letter}\u00a0${sentence.number}`,
  )
}

/** One side of a word diff: `a` shows what was deleted from it, `b` what was inserted. */
export function diffSide(
  context: Context,
  article: string,
  changes: Change[],
  side: 'a' | 'b',
): ElementContent[] {
  const { text } = context.article(article)
  const hidden = side === 'a' ? 'insert' : 'delete'
  return changes
    .filter(change => change.op !== hidden)
    .map(change => {
      const value = text.slice(change[side].start, change[side].end)
      const node = { type: 'text', value } as const
      if (change.op === 'keep' || change.type === 'typography') return node
      return h(side === 'a' ? 'del' : 'ins', { dataChange: change.type }, node)
    })
}

/** Evidence spans grouped by article, in the order of `report.articles`. */
export function byArticle(
  context: Context,
  evidence: Evidence[],
): { article: Article; evidence: Evidence[] }[] {
  return context.report.articles
    .map(article => ({ article, evidence: evidence.filter(one => one.article === article.id) }))
    .filter(group => group.evidence.length > 0)
}
