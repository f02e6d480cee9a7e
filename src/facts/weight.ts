import type { CoverageCell, Origin } from '../model/index.js'
import type { Corpus } from './corpus.js'

/** Counts over the articles of a facet. */
export interface Breadth {
  outlets: number
  origins: number
  weight: number
}

/** Where in its article a span stands: 1 in a headline, 0.9 in the first paragraph, towards 0 at the end. */
export function prominence(corpus: Corpus, index: number, start: number): number {
  const { article, units } = corpus.documents[index]!
  const unit = units.findLast(candidate => candidate.start <= start)
  if (!unit) return 0
  if (unit.partKind === 'headline') return 1
  const first = units.find(candidate => candidate.partKind !== 'headline')
  if (unit.partKind === 'lead' || unit.part === first?.part) return 0.9
  return 0.8 * (1 - start / Math.max(1, article.text.length))
}

/**
 * How worth showing a facet is: reported by many independent origins, by some and not by others, high up in an article,
 * and concrete (names or figures in its sentences). Each part is 0..1; breadth counts most.
 */
export function weigh(
  corpus: Corpus,
  origins: Map<string, string>,
  cells: CoverageCell[],
  concreteness: number,
): Breadth {
  const carriers = cells.flatMap((cell, index) => (cell.spans.length > 0 ? [{ cell, index }] : []))
  const independent = new Set(carriers.map(({ cell }) => origins.get(cell.article) ?? cell.article)).size
  const all = new Set(cells.map(cell => origins.get(cell.article) ?? cell.article)).size
  const share = independent / Math.max(1, all)
  const high = Math.max(
    0,
    ...carriers.map(({ cell, index }) => prominence(corpus, index, cell.spans[0]!.start)),
  )
  const breadth = Math.log2(1 + independent) / Math.log2(1 + Math.max(1, all))
  const weight = 3 * breadth + 1.5 * 4 * share * (1 - share) + high + concreteness
  return { outlets: carriers.length, origins: independent, weight: Math.round(weight * 1000) / 1000 }
}

/** Article id → id of the origin that it counts under. */
export function originOf(origins: Origin[]): Map<string, string> {
  return new Map(origins.flatMap(origin => origin.articles.map(article => [article, origin.id] as const)))
}
