import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Pair, ParagraphPair, Report } from '../model/index.js'
import { relations } from '../model/index.js'
import type { Context } from './context.js'
import { counted } from './prose.js'

/** What a page holds of an event of hundreds of articles; report.json has all of it. Forty articles reach few of these. */
const limits = {
  /** Different versions of one quotation; articles under one statement or finding. */
  versions: 40,
  /** Cards in one fold. */
  folded: 200,
  /** Pairs of sentences, and of paragraphs, that the page can show side by side. */
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

/** The closest pairs of sentences and of paragraphs: all of them as a rule. */
export function pairsOfPage({ alignment }: Report): { pairs: Pair[]; paragraphs: ParagraphPair[] } {
  return { pairs: closest(alignment.pairs), paragraphs: closest(alignment.paragraphs) }
}

function closest<T extends Pick<Pair, 'relation' | 'score'>>(pairs: T[]): T[] {
  if (pairs.length <= limits.pairs) return pairs
  const ranked = pairs.map((pair, index) => ({ pair, index }))
  const rank = ({ relation }: T) => relations.indexOf(relation)
  ranked.sort((a, b) => rank(a.pair) - rank(b.pair) || b.pair.score - a.pair.score || a.index - b.index)
  return ranked
    .slice(0, limits.pairs)
    .sort((a, b) => a.index - b.index)
    .map(one => one.pair)
}
