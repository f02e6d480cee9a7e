import { type Article, type ArticleSpan, alignedPartKinds, type Report, type Span } from '../model/index.js'
import type { CopyKind } from './theme.js'

/** A stretch of an article's sentences, in characters from the start of its first sentence, other parts left out. */
export interface Stretch {
  kind: CopyKind
  from: number
  to: number
}

/** Sentences of the parts that are compared, in text order. */
export function comparedSentences(article: Article): Span[] {
  return article.parts.filter(part => alignedPartKinds.has(part.kind)).flatMap(part => part.sentences)
}

/** Where a place of the text stands among the compared sentences, 0..1; null outside them. */
export function positionOf(sentences: readonly Span[], offset: number): number | null {
  const total = sentences.reduce((sum, one) => sum + one.end - one.start, 0)
  let before = 0
  for (const { start, end } of sentences) {
    if (offset >= start && offset < end) return (before + offset - start) / total
    before += end - start
  }
  return null
}

/** Reads the stretches of one article after another; what an event of hundreds of articles pairs is sorted out once. */
export function stretchReader({ alignment }: Report): (article: Article) => Stretch[] {
  const shared = byArticle(alignment.passages.flatMap(passage => passage.spans))
  const paired = byArticle(alignment.pairs.flatMap(({ a, b }) => [a, b]))
  return article => stretchesOf(article, shared.get(article.id) ?? [], paired.get(article.id) ?? [])
}

function byArticle(spans: readonly ArticleSpan[]): Map<string, Span[]> {
  const groups = new Map<string, Span[]>()
  for (const span of spans) {
    const group = groups.get(span.article)
    if (group) group.push(span)
    else groups.set(span.article, [span])
  }
  return groups
}

/**
 * An article from start to end as stretches: shared word for word (passages), in a sentence that is paired with one
 * elsewhere, or its own.
 */
function stretchesOf(article: Article, shared: readonly Span[], paired: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const sentence of comparedSentences(article)) {
    const rest: CopyKind = paired.some(span => overlaps(span, sentence)) ? 'rewritten' : 'exclusive'
    let done = sentence.start
    for (const { start, end } of cutTo(shared, sentence)) {
      push(stretches, rest, at + done - sentence.start, at + start - sentence.start)
      push(stretches, 'verbatim', at + Math.max(done, start) - sentence.start, at + end - sentence.start)
      done = Math.max(done, end)
    }
    push(stretches, rest, at + done - sentence.start, at + sentence.end - sentence.start)
    at += sentence.end - sentence.start
  }
  return stretches
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function cutTo(spans: readonly Span[], within: Span): Span[] {
  return spans
    .filter(span => overlaps(span, within))
    .map(({ start, end }) => ({ start: Math.max(start, within.start), end: Math.min(end, within.end) }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Adds a stretch, joined to the last one when it is of the same kind. */
function push(stretches: Stretch[], kind: CopyKind, from: number, to: number): void {
  if (to <= from) return
  const last = stretches.at(-1)
  if (last && last.kind === kind && last.to === from) last.to = to
  else stretches.push({ kind, from, to })
}
