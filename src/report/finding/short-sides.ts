import type { Finding } from '../../model/index.js'
import type { Context } from '../context.js'
import { isWithout, type Side, sidesOf } from './sides.js'

/**
 * What only one article states needs no nearest passage of another on page 1, nor does what is absent need one that
 * has little to do with it: the detail shows both.
 */
export function shortSides(context: Context, finding: Finding): Side[] {
  const isNear = ({ article }: Side) => finding.kind !== 'exclusive' && scoreOf(finding, article.id) >= near
  return sidesOf(context, finding).filter(side => !isWithout(side) || isNear(side))
}

// Below this the nearest passage shares a name or a place with the statement, and no more.
const near = 0.4

/** How near the nearest passage of an article comes to what it lacks, 0..1; 0 when the finding does not say. */
function scoreOf({ details }: Finding, article: string): number {
  const { absent } = details
  if (!Array.isArray(absent)) return 0
  const one = absent.find((candidate): candidate is { score: number } => candidate?.article === article)
  return typeof one?.score === 'number' ? one.score : 0
}
