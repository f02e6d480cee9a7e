import type { ArticleSpan, Figure } from '../model/index.js'
import type { FindingInput } from './finder.js'
import { sentenceOf } from './sentences.js'
import { indexByPlace } from './values/index-by-place.js'

/** Two counts so near each other may be two accounts of one thing. */
const nearest = 0.8
/** Where only one names its unit («3,9 milliards»), both must be so large. */
const large = 1_000_000

/**
 * Whether another article gives a count of the same unit and nearly the same size for somebody or something that the
 * sentence names: «Natixis a dû lever 3,9 milliards» beside «l'augmentation de capital de Natixis, d'un montant de 3,7
 * milliards d'euros» is no news that one of them alone has, but perhaps a conflict.
 */
export function rivalFigures(input: FindingInput): (span: ArticleSpan) => boolean {
  const { documents, annotations } = input
  const figures = indexByPlace(annotations.figures)
  const sentence = sentenceOf(documents)
  const names = indexByPlace(
    annotations.entities.flatMap(entity =>
      entity.mentions.filter(({ form }) => form === 'name').map(mention => ({ ...mention, entity })),
    ),
  )
  return span => {
    const own = figures.within(span.article, span)
    if (own.length === 0) return false
    const named = new Set(names.within(span.article, span).map(({ entity }) => entity))
    return [...named].some(({ mentions }) =>
      mentions.some(
        mention =>
          mention.form === 'name' &&
          mention.article !== span.article &&
          figures
            .within(mention.article, sentence(mention))
            .some(other => own.some(figure => isRival(figure, other))),
      ),
    )
  }
}

function isRival(a: Figure, b: Figure): boolean {
  const alike = a.unit === b.unit ? a.unit !== '' : (a.unit === '' || b.unit === '') && a.min >= large
  const [low, high] = a.max < b.max ? [a, b] : [b, a]
  return alike && low.max < high.min && low.max >= nearest * high.min
}
