import type { ArticleSpan, Document, Token } from '../../model/index.js'
import { firstFrom } from '../../text/first-from.js'
import type { FindingInput } from '../finder.js'
import { sentenceOf } from '../sentences.js'
import { stopWords } from './context.js'

/** Words in a row around the value that both sentences print, how many of them have content, and their share of the shorter one. */
const least = { words: 7, content: 4, share: 0.6 }

/**
 * Whether two values stand in one sentence that both articles print: «ont été repérées lundi par des plongeurs lors d'une
 * inspection de routine» and «… repérées dimanche par des plongeurs …». The words before and after the value are counted as
 * far as they go on the same without a gap, and what the values share, a unit or the act that is dated. One sentence may say more than the other. Where
 * each has words of its own, or another source, they may explain the values: «3 millions ont défilé en France selon la CGT»
 * and «1 million … selon la police».
 */
export function frameComparer({
  documents,
  attribution,
}: Pick<FindingInput, 'documents' | 'attribution'>): (a: ArticleSpan, b: ArticleSpan) => boolean {
  const byId = new Map(documents.map(document => [document.article.id, document]))
  const sentence = sentenceOf(documents)
  const sourcesOf = (value: ArticleSpan) =>
    attribution.attributions.flatMap(({ article, content, clause, sourceId }) => {
      const { start, end } = clause ?? content
      const covers = article === value.article && start <= value.start && value.end <= end
      return covers && sourceId !== null ? [sourceId] : []
    })
  return (a, b) => {
    const [x, y] = [a, b].map(value => sidesOf(byId.get(value.article)!, value, sentence(value))) as [
      Sides,
      Sides,
    ]
    const before = common([...x.before].reverse(), [...y.before].reverse())
    const after = common(x.after, y.after)
    const stops = stopWords(byId.get(a.article)!.article.language)
    const frame = [
      ...x.before.slice(x.before.length - before),
      ...x.value.filter(key => y.value.includes(key)),
      ...x.after.slice(0, after),
    ]
    const shorter = Math.min(x.before.length + x.after.length, y.before.length + y.after.length)
    if (
      frame.length < least.words ||
      frame.length < least.share * shorter ||
      frame.filter(key => !stops.has(key)).length < least.content ||
      ![x, y].every(sides => isClosed(sides, before, after))
    )
      return false
    const [moreX, moreY] = [x, y].map(sides => restOf(sides, before, after).filter(key => !stops.has(key)))
    if (!isWithin(moreX!, y) && !isWithin(moreY!, x)) return false
    const [sourcesX, sourcesY] = [sourcesOf(a), sourcesOf(b)]
    return sourcesX.length === 0 || sourcesY.length === 0 || sourcesX.some(id => sourcesY.includes(id))
  }
}

/** Keys of the words and numbers of a sentence before the value, in it and after it. */
interface Sides {
  before: string[]
  value: string[]
  after: string[]
}

function sidesOf({ tokens }: Document, value: ArticleSpan, { start, end }: ArticleSpan): Sides {
  const own = tokens
    .slice(firstFrom(tokens, start), firstFrom(tokens, end))
    .filter(({ kind }) => kind !== 'punctuation')
  const keys = (list: Token[]) => list.map(({ key }) => key)
  return {
    before: keys(own.filter(token => token.end <= value.start)),
    value: keys(own.filter(token => token.start >= value.start && token.end <= value.end)),
    after: keys(own.filter(token => token.start >= value.end)),
  }
}

/** The same words on both sides of the value, unless a side has none. */
function isClosed(sides: Sides, before: number, after: number): boolean {
  return (before > 0 || sides.before.length === 0) && (after > 0 || sides.after.length === 0)
}

function restOf(sides: Sides, before: number, after: number): string[] {
  return [...sides.before.slice(0, sides.before.length - before), ...sides.after.slice(after)]
}

function isWithin(words: string[], { before, after }: Sides): boolean {
  return words.every(word => before.includes(word) || after.includes(word))
}

function common(a: string[], b: string[]): number {
  const differs = a.findIndex((key, at) => key !== b[at])
  return differs < 0 ? a.length : differs
}
