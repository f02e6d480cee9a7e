import type { Span } from '../model/index.js'

/** Characters that two spans of one text have in common. */
export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
