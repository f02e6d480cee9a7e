import { pairIndex } from '../align/pair-index.js'
import type { ArticleSpan } from '../model/index.js'
import type { FindingInput } from './finder.js'
import { wordIndex } from './word-index.js'

/** Share of the rare words of either passage from which on an earlier sentence may say it. */
const enough = 0.5
/** One rare word in common says nothing. */
const least = 2

/**
 * Whether an article says a thing before the sentence that seems to say it first: aligned with one of the others, or with
 * half of the rare words of any. «Li Ning» lights the flame in the lead and again in the last paragraph: not buried.
 */
export function earlierStatement(input: FindingInput): (span: ArticleSpan, others: ArticleSpan[]) => boolean {
  const index = wordIndex(input.documents)
  const byId = new Map(input.documents.map(document => [document.article.id, document]))
  const pairs = pairIndex(input.alignment.pairs)
  return (span, others) => {
    const wanted = [span, ...others].map(one => index.rareFamilies(one)).filter(words => words.size > 0)
    return byId.get(span.article)!.units.some(unit => {
      if (unit.start >= span.start) return false
      const earlier = { article: span.article, start: unit.start, end: unit.end }
      if (others.some(other => pairs.pairOf(earlier, other))) return true
      const here = index.rareFamilies(earlier)
      return wanted.some(words => {
        const shared = [...words].filter(word => here.has(word)).length
        return shared >= Math.min(least, words.size) && shared >= enough * words.size
      })
    })
  }
}
