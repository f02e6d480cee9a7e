import { languagePack } from '../../language/registry.js'
import type { Document, Figure } from '../../model/index.js'
import type { FindingInput } from '../finder.js'
import { compatible, type FigureConflict, wholeCount } from './figures.js'
import { nounUnits } from './matter.js'
import { SurroundingsReader } from './surroundings.js'

/** Words of both sentences in common, the noun aside, from which on the family is one. */
const enough = 2
/** Counts of children that are compared at most. */
const mostCompared = 40

interface Family {
  figure: Figure
  /** `mère`, or null after «ses». */
  parent: string | null
}

/**
 * The children of one person counted twice: «trois de ses quatre enfants», «mère de cinq enfants». Each article counts
 * them once; «mère de» stands against no «père de». Always to be reviewed: the person may be another one.
 */
export function kinConflicts({ documents, annotations }: FindingInput): FigureConflict[] {
  const reader = new SurroundingsReader(documents)
  const byUnit = new Map<string, Family[]>()
  for (const family of families(documents, annotations.figures.filter(wholeCount(documents)))) {
    const { unit } = family.figure
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), family])
  }
  return [...byUnit.values()].flatMap(list => {
    const told = onceTold(list)
    return told.flatMap((x, at) =>
      told.slice(at + 1).flatMap((y): FigureConflict[] => {
        if (x.figure.article === y.figure.article || compatible(x.figure, y.figure)) return []
        if (x.parent !== null && y.parent !== null && x.parent !== y.parent) return []
        const [a, b] = [reader.read(x.figure).wide, reader.read(y.figure).wide]
        if ([...a].filter(word => b.has(word)).length < enough) return []
        return [{ a: x.figure, b: y.figure, pair: null, likely: false, sure: false }]
      }),
    )
  })
}

/** Without the articles that count two families. */
function onceTold(list: Family[]): Family[] {
  const values = new Map<string, Set<number>>()
  for (const { figure } of list)
    values.set(figure.article, (values.get(figure.article) ?? new Set()).add(figure.min))
  return list
    .filter(({ figure }) => values.get(figure.article)!.size === 1)
    .sort((x, y) => (x.figure.id < y.figure.id ? -1 : 1))
    .slice(0, mostCompared)
}

/** Counts of somebody's children: by these ids a value that agrees with one in conflict is known. */
export function kinFigures(documents: Document[], figures: Figure[]): Set<string> {
  return new Set(families(documents, figures).map(({ figure }) => figure.id))
}

/** Whether two counts are of the children of a mother and of a father. */
export function otherParents(documents: Document[], figures: Figure[]): (a: Figure, b: Figure) => boolean {
  const parents = new Map(families(documents, figures).map(({ figure, parent }) => [figure.id, parent]))
  return (a, b) => {
    const [x, y] = [parents.get(a.id) ?? null, parents.get(b.id) ?? null]
    return x !== null && y !== null && x !== y
  }
}

function families(documents: Document[], figures: Figure[]): Family[] {
  const articles = new Map(documents.map(({ article }) => [article.id, article]))
  const kin = nounUnits(documents, 'kin')
  return figures.flatMap((figure): Family[] => {
    const { text, language } = articles.get(figure.article)!
    const pack = languagePack(language)
    if (!pack || figure.approximation !== 'exact' || figure.min < 2) return []
    const { possessives, parents, ofWords } = pack.figures
    if (!kin.has(figure.unit)) return []
    const before = text
      .slice(Math.max(0, figure.start - 30), figure.start)
      .toLowerCase()
      .trim()
      .split(/\s+/u)
    const last = before.at(-1)!
    if (possessives.includes(last)) return [{ figure, parent: null }]
    const parent = before.at(-2) ?? ''
    return ofWords.includes(last) && parents.includes(parent) ? [{ figure, parent }] : []
  })
}
