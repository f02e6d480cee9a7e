import { wordIndex } from '../facts/naming/word-index.js'
import type { ArticleSpan } from '../model/index.js'
import { claimWords } from './claim-words.js'
import type { FindingInput } from './finder.js'

/** How much of a span no other article has. */
export interface Novelty {
  /** Share of its content words that stand in no other article, in any inflection, 0..1. */
  share: number
  /** How many content words there are. */
  words: number
  /** A name or number among them. */
  concrete: boolean
  /** One sentence of another article shares two of its rare words: it may say the same («léger handicap mental»). */
  echoed: boolean
  /** The largest share of the words of its claim that two neighbouring sentences of another article have, 0..1. */
  covered: number
  /** Words of the claim itself, without who makes it. */
  claimed: number
}

/** Compares words, not sentences: «Vietnam» in one article only is new, however like the rest of its sentence is. */
export function noveltyIn(input: FindingInput): (spans: ArticleSpan[]) => Novelty {
  const index = wordIndex(input.documents)
  const claimOf = claimWords(input)
  return spans => {
    const sentences = spans.map(span => ({ span, words: index.words(span) }))
    const words = sentences.flatMap(sentence => sentence.words)
    const fresh = words.filter(({ stem }) => index.articles(stem) === 1)
    const claims = spans.map(span => ({ article: span.article, words: claimOf(span) }))
    return {
      claimed: claims.reduce((sum, claim) => sum + claim.words.length, 0),
      covered: Math.max(0, ...claims.map(claim => index.coveredElsewhere(claim.article, claim.words))),
      words: words.length,
      share: words.length === 0 ? 0 : fresh.length / words.length,
      concrete: sentences.some(sentence =>
        sentence.words.some(word => index.articles(word.stem) === 1 && index.isNamed(sentence.span, word)),
      ),
      echoed: sentences.some(sentence => index.isEchoed(sentence.span.article, sentence.words)),
    }
  }
}
