import type { Document, Origin, SharedCopy } from '../model/index.js'
import { compare } from './collection.js'
import { shortHash } from './hash.js'
import { printedCredits } from './printed-credits.js'

/** Share of both articles that must be common copy for the two to count once. */
const leastShare = 0.7

/**
 * Groups exact and near duplicates. An article joins a group only if it is a near duplicate of every member, so that
 * a chain of small rewrites does not make one origin of different texts. Ids are hashed from the first article's id.
 */
export function findOrigins(documents: Document[], shared: SharedCopy[]): Origin[] {
  const near = new Set(
    shared
      .filter(copy => Math.min(copy.shareOfA, copy.shareOfB) >= leastShare)
      .flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  )
  const groups: Document[][] = []
  for (const document of [...documents].sort((x, y) => compare(x.article.id, y.article.id))) {
    const group = groups.find(members =>
      members.every(member => near.has(`${member.article.id} ${document.article.id}`)),
    )
    if (group) group.push(document)
    else groups.push([document])
  }
  return groups.map(toOrigin)
}

function toOrigin(group: Document[]): Origin {
  const outlets = new Set(group.map(({ article }) => article.outlet))
  return {
    id: `o-${shortHash(group[0]!.article.id)}`,
    kind: group.length === 1 ? 'single' : outlets.size === 1 ? 'versions' : 'syndicated',
    articles: group.map(({ article }) => article.id),
    credits: group.flatMap(({ article }) => printedCredits(article)),
  }
}
