import type { Alignment, Annotations, Article, Pair } from '../model/index.js'
import { memo } from '../text/memo.js'

/** One pair of sentences below this score may be a chance; two are not. */
const strongPair = 0.7
/** Points that tie two articles: one likely pair may be a phrase of any news. */
const enoughPoints = 3
/** A group is an event of its own from this part of the articles on; fewer may be side stories. */
const leastPart = 0.25
/** Names that half of either group has tie them all the same. */
const enoughNames = 2

/**
 * Events that the articles seem to be about: groups of two or more that are tied by common sentences, directly or
 * through others, and have neither a sentence nor two frequent names in common with the next. Countries are no names:
 * all news of a day has them. Mostly one group, or none; the largest first, each in the order of the articles.
 */
export function articleGroups(
  articles: Article[],
  { pairs }: Alignment,
  annotations: Annotations,
): Article[][] {
  const parent = new Map(articles.map(({ id }) => [id, id]))
  for (const [one, other] of tied(pairs)) parent.set(root(parent, one), root(parent, other))
  const byRoot = new Map<string, Article[]>()
  for (const article of articles) memo(byRoot, root(parent, article.id), (): Article[] => []).push(article)
  const least = Math.max(2, articles.length * leastPart)
  const groups: Article[][] = []
  for (const group of [...byRoot.values()].sort((x, y) => y.length - x.length)) {
    if (group.length < least) break
    const kin = groups.find(one => sharedNames(one, group, annotations) >= enoughNames)
    if (kin === undefined) groups.push(group)
    else kin.push(...group)
  }
  return groups
}

/** How much a pair of sentences ties two articles: a copy or a likely pair is worth two weak ones. */
export function tieOf({ relation, score }: Pair): 1 | 2 {
  return relation === 'same-content' && score < strongPair ? 1 : 2
}

function root(parent: Map<string, string>, id: string): string {
  let at = id
  for (let up = parent.get(at)!; up !== at; up = parent.get(at)!) at = up
  return at
}

/** Articles with enough pairs of sentences between them. */
function tied(pairs: Alignment['pairs']): [string, string][] {
  const points = new Map<string, number>()
  for (const pair of pairs) {
    const { a, b } = pair
    const key = a.article < b.article ? `${a.article} ${b.article}` : `${b.article} ${a.article}`
    points.set(key, (points.get(key) ?? 0) + tieOf(pair))
  }
  return [...points]
    .filter(([, sum]) => sum >= enoughPoints)
    .map(([key]) => key.split(' ') as [string, string])
}

function sharedNames(one: Article[], other: Article[], { entities }: Annotations): number {
  return entities.filter(({ kind, mentions }) => {
    if (kind === 'country') return false
    const holders = new Set(mentions.map(({ article }) => article))
    const isFrequent = (group: Article[]) =>
      group.filter(({ id }) => holders.has(id)).length * 2 >= group.length
    return isFrequent(one) && isFrequent(other)
  }).length
}
