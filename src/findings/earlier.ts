import { pairIndex } from '../align/pair-index.js'
import { wordIndex } from '../facts/naming/word-index.js'
import type { ArticleSpan } from '../model/index.js'
import type { FindingInput } from './finder.js'
import { indexByPlace } from './values/index-by-place.js'

/** Share of the rare words of either passage from which on an earlier sentence may say it. */
const enough = 0.5
/** One rare word in common says nothing. */
const least = 2
/** An earlier sentence that is aligned hardly less well than the low one says it; one that is aligned less may be about another part. */
const margin = 0.05

/**
 * Whether an article says a thing before the sentence that seems to say it first: aligned with one of the others, or with
 * half of the rare words of any. One that is aligned less well and has no word
 * of the label is about another part of a long sentence. «Li Ning» lights the flame in the lead and again in the last paragraph: not buried.
 */
export function earlierStatement(
  input: FindingInput,
): (span: ArticleSpan, others: ArticleSpan[], label: string[]) => boolean {
  const index = wordIndex(input.documents)
  const byId = new Map(input.documents.map(document => [document.article.id, document]))
  const pairs = pairIndex(input.alignment.pairs)
  const scoreOf = (a: ArticleSpan, b: ArticleSpan) => pairs.pairOf(a, b)?.score ?? 0
  return (span, others, label) => {
    const wanted = [span, ...others].map(one => index.rareFamilies(one)).filter(words => words.size > 0)
    return byId.get(span.article)!.units.some(unit => {
      if (unit.start >= span.start) return false
      const earlier = { article: span.article, start: unit.start, end: unit.end }
      const isAligned = (other: ArticleSpan) => {
        const score = scoreOf(earlier, other)
        if (score === 0) return false
        const words = new Set(index.families(earlier))
        return score >= scoreOf(span, other) - margin || label.some(family => words.has(family))
      }
      if (others.some(isAligned)) return true
      const here = index.rareFamilies(earlier)
      return wanted.some(words => {
        const shared = [...words].filter(word => here.has(word)).length
        return shared >= Math.min(least, words.size) && shared >= enough * words.size
      })
    })
  }
}

/** So many of the words that the low sentence shares with the one that leads elsewhere, names aside, and so great a share of them. */
const near = { words: 3, share: 0.5 }

/**
 * Whether a sentence before the low one has half of what makes that one like the sentence that leads elsewhere: the low one
 * may then be about another act in the same place, as an analysis of years ago beside one that is proposed now, in one
 * laboratory.
 */
export function earlierNear(input: FindingInput): (low: ArticleSpan, high: ArticleSpan) => boolean {
  const index = wordIndex(input.documents)
  const byId = new Map(input.documents.map(document => [document.article.id, document]))
  const names = indexByPlace(
    input.annotations.entities.flatMap(({ mentions }) =>
      mentions.filter(({ form }) => form !== 'pronoun' && form !== 'description'),
    ),
  )
  return (low, high) => {
    const named = new Set(names.within(high.article, high).flatMap(mention => index.families(mention)))
    const leading = new Set(index.families(high).filter(family => !named.has(family)))
    const common = new Set(index.families(low).filter(family => leading.has(family)))
    const enough = Math.max(near.words, near.share * common.size)
    return byId.get(low.article)!.units.some(({ start, end }) => {
      if (start >= low.start) return false
      const here = new Set(index.families({ article: low.article, start, end }))
      return [...common].filter(family => here.has(family)).length >= enough
    })
  }
}
