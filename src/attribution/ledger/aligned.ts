import type { Alignment, Span } from '../../model/index.js'
import type { Aligned } from './same.js'
import type { Utterance } from './utterances.js'

/** Tells whether the sentences of two utterances stand in one pair of the alignment. */
export function alignedSentences({ pairs }: Alignment): Aligned {
  const index = new Map<string, { own: Span; other: Span }[]>()
  const add = (article: string, other: string, own: Span, span: Span) => {
    const key = `${article} ${other}`
    const list = index.get(key)
    if (list === undefined) index.set(key, [{ own, other: span }])
    else list.push({ own, other: span })
  }
  for (const { a, b } of pairs) {
    add(a.article, b.article, a, b)
    add(b.article, a.article, b, a)
  }
  return (a: Utterance, b: Utterance) =>
    (index.get(`${a.article} ${b.article}`) ?? []).some(
      pair => touches(pair.own, a.content) && touches(pair.other, b.content),
    )
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
