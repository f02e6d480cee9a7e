import type { Figure } from '../../model/index.js'
import type { FigureConflict } from './figures.js'

/**
 * An article has one value of a thing: of «123 délégations» (so far) and «205 délégations» (in all) that both conflict with
 * those of others, the one nearest to the value that most articles in conflict print stays.
 */
export function oneValueEach(conflicts: FigureConflict[]): FigureConflict[] {
  const byUnit = new Map<string, FigureConflict[]>()
  for (const conflict of conflicts)
    byUnit.set(conflict.a.unit, [...(byUnit.get(conflict.a.unit) ?? []), conflict])
  return [...byUnit.values()].flatMap(list => {
    const figures = list.flatMap(({ a, b }) => [a, b])
    const common = mostPrinted(figures)
    const distance = (figure: Figure) =>
      Math.abs(Math.log(Math.max(1e-9, figure.min) / Math.max(1e-9, common)))
    const nearest = new Map<string, number>()
    for (const figure of figures)
      nearest.set(figure.article, Math.min(distance(figure), nearest.get(figure.article) ?? Infinity))
    const stays = (figure: Figure) => distance(figure) === nearest.get(figure.article)
    return list.filter(({ a, b }) => stays(a) && stays(b))
  })
}

/** The value of most articles; of equally frequent ones the highest. */
function mostPrinted(figures: Figure[]): number {
  const printing = new Map<number, Set<string>>()
  for (const { min, article } of figures)
    printing.set(min, (printing.get(min) ?? new Set<string>()).add(article))
  return [...printing].sort((x, y) => y[1].size - x[1].size || y[0] - x[0])[0]?.[0] ?? 0
}
