import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ArticleSpan } from '../../model/index.js'
import type { Context } from '../context.js'

/**
 * The text of a span cut where passages begin and end; stretches inside passages become
 * `span.shared[data-passages="0 3"]`, the indices into `alignment.passages`. Unmarked, they are for a script alone: to see
 * what is copied answers what pupils are asked.
 */
export function withSharedMarked(context: Context, span: ArticleSpan, marked = true): ElementContent[] {
  const inside = context.shared(span.article).filter(one => one.start < span.end && span.start < one.end)
  const { text } = context.article(span.article)
  const cuts = new Set([span.start, span.end])
  for (const one of inside) {
    cuts.add(Math.max(one.start, span.start))
    cuts.add(Math.min(one.end, span.end))
  }
  const points = [...cuts].sort((a, b) => a - b)
  return points.slice(1).map((end, index): ElementContent => {
    const start = points[index]!
    const node = { type: 'text', value: text.slice(start, end) } as const
    const carrying = inside.filter(one => one.start <= start && end <= one.end).map(one => one.passage)
    if (carrying.length === 0) return node
    return h(marked ? 'span.shared' : 'span', { dataPassages: [...new Set(carrying)].join(' ') }, node)
  })
}
