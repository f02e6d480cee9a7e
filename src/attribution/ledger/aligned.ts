import type { Alignment, Pair, Span } from '../../model/index.js'
import { memo } from '../../text/memo.js'
import type { Aligned } from './same.js'
import type { Utterance } from './utterances.js'

/** Tells whether the sentences of two utterances stand in one pair of the alignment. */
export function alignedSentences({ pairs }: Alignment): Aligned {
  const index = new Map<string, Map<string, Pair[]>>()
  for (const pair of pairs) {
    const partners = memo(index, pair.a.article, () => new Map<string, Pair[]>())
    memo(partners, pair.b.article, () => []).push(pair)
  }
  const stands = (x: Utterance, y: Utterance) =>
    index
      .get(x.article)
      ?.get(y.article)
      ?.some(({ a, b }) => touches(a, x.content) && touches(b, y.content)) ?? false
  return (x, y) => stands(x, y) || stands(y, x)
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
