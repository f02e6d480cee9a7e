import { type Word, wordIndex } from '../facts/naming/word-index.js'
import type { ArticleSpan, Span } from '../model/index.js'
import type { FindingInput } from './finder.js'
import { overlapLength } from './overlap.js'
import { indexByPlace } from './values/index-by-place.js'

/**
 * The words of a sentence that say something, without those for who says it and that it is said: of «"Eh bien", s'interroge
 * Marie Morel, retraitée» hardly any are left, and the office of a speaker is no news about the matter.
 */
export function claimWords(input: FindingInput): (span: ArticleSpan) => Word[] {
  const index = wordIndex(input.documents)
  const partsOf = speakerParts(input)
  return span => {
    const parts = partsOf(span)
    return index.words(span).filter(({ token }) => parts.every(part => overlapLength(part, token) === 0))
  }
}

/** The stretches of a sentence that tell who says it and that it is said. */
export function speakerParts(input: FindingInput): (span: ArticleSpan) => Span[] {
  const attributions = indexByPlace(
    input.attribution.attributions.flatMap(one => (one.speech && one.cue ? [{ ...one, ...one.cue }] : [])),
  )
  return span => {
    const here = attributions.within(span.article, span)
    return here.flatMap(({ cue, source, content, type }): Span[] => [
      ...[cue, source].flatMap(part => (part && overlapLength(part, content) === 0 ? [part] : [])),
      // «…", s'interroge Marie Morel, 72 ans, retraitée de retour des courses»: all that follows is about the speaker.
      ...(type !== 'indirect' &&
      cue!.start >= content.end &&
      here.every(other => other.content.end <= cue!.end)
        ? [{ start: cue!.start, end: span.end }]
        : []),
    ])
  }
}
