import type { Article, Evidence, Finding } from '../../model/index.js'
import type { Context } from '../context.js'
import { byArticle } from '../quotes.js'

/** What one article has to do with a finding. */
export interface Side {
  article: Article
  evidence: Evidence[]
}

/** The version that others are compared with comes first, what an article has instead of the missing statement last. */
export function sidesOf(context: Context, finding: Finding): Side[] {
  return byArticle(context, finding.evidence).sort((a, b) => order(a) - order(b))
}

function order(side: Side): number {
  if (side.evidence.some(one => one.role === 'base')) return 0
  return isWithout(side) ? 2 : 1
}

/** An article that lacks the statement: all it has is the nearest passage. */
export function isWithout(side: Side): boolean {
  return side.evidence.every(one => one.role === 'nearest')
}

/**
 * The sides for little room: those with words of their own before those that repeat another's («guerre» before a
 * second «assaut»), and always one of the articles that lack the statement, when there are any.
 */
export function mainSides(sides: Side[], limit: number): Side[] {
  const words = (side: Side) => side.evidence[0]!.exact.toLowerCase()
  const isRepeat = (side: Side, index: number) =>
    sides.slice(0, index).some(one => words(one) === words(side))
  const own = sides.filter((side, index) => !isRepeat(side, index))
  const repeats = sides.filter((side, index) => isRepeat(side, index))
  const first = [...own, ...repeats].slice(0, limit)
  const without = sides.find(isWithout)
  const shown = without && !first.includes(without) ? [...first.slice(0, -1), without] : first
  return sides.filter(side => shown.includes(side))
}
