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
  const sides = byArticle(context, finding.evidence).sort((a, b) => order(a) - order(b))
  return finding.kind === 'name-variant' ? sides.map(withoutVersions) : sides
}

/** Spellings of a name are no versions of a text: none of them is the fullest. */
function withoutVersions(side: Side): Side {
  const evidence = side.evidence.map(one =>
    one.role === 'base' || one.role === 'variant' ? { ...one, role: 'spelling' } : one,
  )
  return { ...side, evidence }
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
 * The sides for little room: the first, then each time the one whose words have least in common with those taken
 * («voyage» before a second «visite»), and always one of the articles that lack the statement, when there are any.
 */
export function mainSides(sides: Side[], limit: number): Side[] {
  if (sides.length <= limit) return sides
  const words = new Map(sides.map(side => [side, wordsOf(...side.evidence)]))
  const taken = sides.slice(0, 1)
  while (taken.length < limit) {
    const likeness = (side: Side) => Math.max(...taken.map(one => overlap(words.get(one)!, words.get(side)!)))
    const left = sides.filter(side => !taken.includes(side)).map(side => ({ side, like: likeness(side) }))
    taken.push(left.reduce((best, one) => (one.like < best.like ? one : best)).side)
  }
  const without = sides.find(isWithout)
  const shown = without && !taken.some(isWithout) ? [...taken.slice(0, -1), without] : taken
  return sides.filter(side => shown.includes(side))
}

/** What a side writes otherwise than the sides before it comes first: «offensive» of one that writes «assaut» too. */
export function ownWordsFirst(sides: Side[]): Side[] {
  return sides.map((side, index) => {
    const others = sides.filter((other, at) => at < index || (at > index && other.evidence.length === 1))
    const before = others.flatMap(other => other.evidence.map(one => wordsOf(one)))
    const likeness = (one: Evidence) => Math.max(0, ...before.map(words => overlap(words, wordsOf(one))))
    const evidence = side.evidence.map((one, at) => ({ one, at, like: likeness(one) }))
    return {
      ...side,
      evidence: evidence.sort((a, b) => a.like - b.like || a.at - b.at).map(({ one }) => one),
    }
  })
}

/** Words, accents and capitals apart: «Dalaï Lama», «dalaï-lama». */
function wordsOf(...evidence: Evidence[]): Set<string> {
  const text = evidence.map(one => one.exact).join(' ')
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return new Set(plain.match(/[\p{L}\p{N}]+/gu))
}

/** Words in common, as a share of the words of both. */
function overlap(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter(word => b.has(word)).length
  return common / Math.max(1, a.size + b.size - common)
}
