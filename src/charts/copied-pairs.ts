import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import type { Article, Report } from '../model/index.js'
import { barsSpec } from './bars.js'
import { grouped, outletLabel, percent } from './labels.js'

const shownPairs = 20
const nameLimit = 22

/** Two articles with text in common, from the one of which it makes up more. */
export interface CopiedPair {
  from: Article
  to: Article
  /** Share of the words of `from`, 0..1. */
  share: number
  words: number
}

/** The pairs with the greatest shares, and the one with the most words, which the title names. */
export function strongestPairs(report: Report): CopiedPair[] {
  const articles = new Map(report.articles.map((article, index) => [article.id, { article, index }]))
  const pairs = report.alignment.shared.flatMap(({ a, b, tokens, shareOfA, shareOfB }) => {
    const [one, other] = [articles.get(a), articles.get(b)]
    if (tokens === 0 || !one || !other) return []
    const [from, to, share] = shareOfB > shareOfA ? [other, one, shareOfB] : [one, other, shareOfA]
    return [{ from, to, share, words: tokens }]
  })
  const most = pairs.reduce((best, pair) => Math.max(best, pair.words), 0)
  const titled = pairs.find(pair => pair.words === most)
  pairs.sort((a, b) => b.share - a.share || a.from.index - b.from.index || a.to.index - b.to.index)
  const head = pairs.slice(0, shownPairs)
  if (titled && !head.includes(titled)) head.splice(-1, 1, titled)
  return head.map(({ from, to, share, words }) => ({ from: from.article, to: to.article, share, words }))
}

/** `AK → AL 62 %`, for a text alternative. */
export function pairFigure({ from, to, share }: CopiedPair, translate: Translate): string {
  return translate('chart.sharedCopy.pairFigure', {
    from: from.siglum,
    to: to.siglum,
    share: percent(share, translate),
  })
}

/** A matrix of forty outlets is nearly empty: bars show the pairs that share the most. */
export function pairsSpec(pairs: readonly CopiedPair[], translate: Translate): TopLevelSpec {
  const bars = pairs.map(({ from, to, share, words }) => ({
    label: translate('chart.sharedCopy.pair', {
      from: outletLabel(from, nameLimit),
      to: outletLabel(to, nameLimit),
    }),
    value: share,
    note: translate(words === 1 ? 'chart.sharedCopy.pairNote.one' : 'chart.sharedCopy.pairNote', {
      share: percent(share, translate),
      words: grouped(words, translate),
    }),
  }))
  return barsSpec(translate('chart.sharedCopy.name'), bars, translate('chart.sharedCopy.pairKey'))
}
