import type { ArticleSpan, Figure } from '../model/index.js'
import type { FindingInput } from './finder.js'
import { indexByPlace } from './values/index-by-place.js'

/** Whether two sentences count one thing differently: «three weeks» and «four weeks» are no one fact, but a conflict. */
export function otherFigures({
  annotations,
}: Pick<FindingInput, 'annotations'>): (a: ArticleSpan, b: ArticleSpan) => boolean {
  const figures = indexByPlace(annotations.figures)
  return (a, b) => {
    const others = figures.within(b.article, b)
    return figures.within(a.article, a).some(own => {
      const same = others.filter(({ unit }) => unit === own.unit)
      return same.length > 0 && same.every(other => isOther(own, other))
    })
  }
}

function isOther(a: Figure, b: Figure): boolean {
  return a.min > b.max || b.min > a.max
}
