import {
  type ArticleSpan,
  alignedPartKinds,
  type Relation,
  type Report,
  relations,
} from '../../model/index.js'

import { type NumberedSentence, numberSentences } from '../../report/context.js'

export type SentenceStatus = Relation | 'exclusive'

/** How the sentences of the source appendix hang together; anchors without their `s-`: `A-12`. */
export interface SentenceLinks {
  sentences: Map<string, NumberedSentence[]>
  pairs: { a: string; b: string; relation: Relation; score: number }[]
  /** The closest relation of each sentence to any other article; only of sentences that take part. */
  status: Map<string, SentenceStatus>
}

export function sentenceLinks(report: Report): SentenceLinks {
  const sentences = new Map(report.articles.map(article => [article.id, numberSentences(article)]))
  const anchorOf = (span: ArticleSpan) => {
    const holder = sentences.get(span.article)?.find(one => one.start <= span.start && span.start < one.end)
    return holder ? holder.anchor.slice(2) : null
  }
  const pairs = report.alignment.pairs.flatMap(({ a, b, relation, score }) => {
    const from = anchorOf(a)
    const to = anchorOf(b)
    return from && to ? [{ a: from, b: to, relation, score }] : []
  })
  return { sentences, pairs, status: statusOf(sentences, pairs) }
}

function statusOf(sentences: SentenceLinks['sentences'], pairs: SentenceLinks['pairs']) {
  const status = new Map<string, SentenceStatus>()
  for (const one of [...sentences.values()].flat()) {
    if (alignedPartKinds.has(one.part.kind)) status.set(one.anchor.slice(2), 'exclusive')
  }
  const better = (next: Relation, now: SentenceStatus | undefined) =>
    now === undefined || now === 'exclusive' || relations.indexOf(next) < relations.indexOf(now)
  for (const { a, b, relation } of pairs) {
    for (const anchor of [a, b]) if (better(relation, status.get(anchor))) status.set(anchor, relation)
  }
  return status
}
