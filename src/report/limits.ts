import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Pair, Report } from '../model/index.js'
import { relations } from '../model/index.js'
import type { Context } from './context.js'
import { counted } from './prose.js'

/** What a page holds of an event of hundreds of articles; report.json has all of it. Forty articles reach few of these. */
const limits = {
  /** Different versions of one quotation; articles under one statement or finding. */
  versions: 40,
  /** Cards in one fold. */
  folded: 200,
  /** Pairs of sentences that the page can show side by side. */
  pairs: 30_000,
} as const

/** The first of a list that may have hundreds of entries, and a line that says how many are left out. */
export function withinLimit<T>(
  context: Context,
  items: readonly T[],
  limit: Exclude<keyof typeof limits, 'pairs'>,
): { shown: T[]; note: Element[] } {
  // A line that says «1 more» takes the room of the one.
  const fits = items.length <= limits[limit] + 1
  const shown = fits ? [...items] : items.slice(0, limits[limit])
  const left = items.length - shown.length
  return {
    shown,
    note: left > 0 ? [h('p.more', counted(context.translate, 'report.more-in-result', left))] : [],
  }
}

/** The closest pairs of sentences: all of them as a rule. */
export function pairsOfPage({ alignment }: Report): Pair[] {
  const { pairs } = alignment
  if (pairs.length <= limits.pairs) return pairs
  const ranked = pairs.map((pair, index) => ({ pair, index, rank: relations.indexOf(pair.relation) }))
  ranked.sort((a, b) => a.rank - b.rank || b.pair.score - a.pair.score || a.index - b.index)
  return ranked
    .slice(0, limits.pairs)
    .sort((a, b) => a.index - b.index)
    .map(one => one.pair)
}
