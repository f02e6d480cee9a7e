import type { Figure } from '../../model/index.js'
import type { FindingInput } from '../finder.js'
import {
  compatible,
  type FigureConflict,
  inMinutes,
  isNear,
  isUpdate,
  measureUnits,
  minutes,
  wholeCount,
} from './figures.js'
import { indexByPlace, type PlaceIndex } from './index-by-place.js'
import { type Surroundings, SurroundingsReader } from './surroundings.js'

/** Figures of one unit that are compared with each other at most: so many values are a table and no contradiction. */
const mostCompared = 60

/** Not compared over the whole event: ages, shares and dates count too many things. */
const unsafe = new Set(['%', 'an', 'mois', 'semaine', 'jour', 'point', '‰'])

/**
 * Conflicts over the whole event, outside aligned sentences: one counted noun («204 délégations», «123 délégations»),
 * exclusive values, and enough words in common around. The nearer two values, the likelier they count one thing: «204»
 * and «205» need one word, «80» and «400» three. Amounts of a unit of measure must be bound to one noun.
 */
export function eventFigureConflicts(input: FindingInput): FigureConflict[] {
  const reader = new SurroundingsReader(input.documents)
  const times = new Map(input.documents.map(({ article }) => [article.id, article.publishedAt ?? null]))
  const measures = measureUnits(input.documents)
  const usable = input.annotations.figures
    .filter(wholeCount(input.documents))
    .filter(({ unit }) => unit !== '' && !unsafe.has(unit))
    .map(inMinutes)
  const index = indexByPlace(usable)
  const byUnit = new Map<string, Figure[]>()
  for (const figure of usable) byUnit.set(figure.unit, [...(byUnit.get(figure.unit) ?? []), figure])
  return [...byUnit.values()].flatMap(figures => {
    if (figures.length > mostCompared || new Set(figures.map(one => one.article)).size < 2) return []
    const around = new Map(figures.map(figure => [figure.id, reader.read(figure)]))
    return figures.flatMap((a, at) =>
      figures.slice(at + 1).flatMap((b): FigureConflict[] => {
        if (a.article === b.article || !areRivals(a, b, index) || isUpdate(a, b, times)) return []
        const [x, y] = [around.get(a.id)!, around.get(b.id)!]
        if (x.rate || y.rate || (!(a.unit === 'min') && !sameNames(x, y))) return []
        const shared = [...x.stems].filter(key => y.stems.has(key))
        const measured = measures.has(a.unit) || a.unit in minutes
        if (measured ? !sameMeasure(x, y, shared, reader, a.unit in minutes) : shared.length < needed(a, b))
          return []
        const exact = a.approximation === 'exact' && b.approximation === 'exact'
        const rare = shared.filter(key => reader.isRare(key)).length
        return [
          {
            a,
            b,
            pair: null,
            likely: exact && !measured && isNear(a, b),
            sure: exact && rare >= 2 && shared.length >= 3 && ratio(a, b) <= 3 && isCount(a, b),
          },
        ]
      }),
    )
  })
}

/** «deux dirigeants» and «trois dirigeants» are mostly other people: a small number is no sure sign. */
function isCount(a: Figure, b: Figure): boolean {
  return Math.min(a.min, b.min) >= 10
}

/** Neither article prints the other's value for the noun anywhere, and each has it in few values. */
function areRivals(a: Figure, b: Figure, index: PlaceIndex<Figure>): boolean {
  if (compatible(a, b)) return false
  const own = (figure: Figure) => index.inArticle(figure.article).filter(({ unit }) => unit === figure.unit)
  const [inA, inB] = [own(a), own(b)]
  if (inB.some(other => compatible(a, other)) || inA.some(other => compatible(b, other))) return false
  return isNearest(a, b, inA) && isNearest(b, a, inB)
}

/** Of the values that an article prints for the noun, the one nearest to the rival: «123» and «205» beside «204». */
function isNearest(figure: Figure, rival: Figure, own: Figure[]): boolean {
  return own.every(other => ratio(other, rival) >= ratio(figure, rival))
}

function ratio(a: Figure, b: Figure): number {
  return Math.max(a.min, b.min) / Math.max(1e-9, Math.min(a.max, b.max))
}

/** Words in common that two counts need. */
function needed(a: Figure, b: Figure): number {
  const apart = ratio(a, b)
  if (!isCount(a, b)) return 4
  return apart <= 1.3 ? 1 : apart <= 3 ? 3 : 4
}

/** The amounts measure one noun; durations of what the event is about need no more, other amounts do. */
function sameMeasure(
  x: Surroundings,
  y: Surroundings,
  shared: string[],
  reader: SurroundingsReader,
  time: boolean,
) {
  const bound = [...x.bound].filter(key => y.bound.has(key))
  if (bound.length === 0) return false
  if (time && bound.some(key => reader.isTopic(key))) return true
  return shared.length >= 3 && shared.some(key => reader.isRare(key) && !bound.includes(key))
}

/** «12 morts à Paris» and «15 morts à Lyon»: where both sentences name something, they must name one thing in common. */
function sameNames(x: Surroundings, y: Surroundings): boolean {
  return x.names.size === 0 || y.names.size === 0 || [...x.names].some(name => y.names.has(name))
}
