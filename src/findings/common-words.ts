import type { ArticleSpan, Document } from '../model/index.js'
import { firstFrom } from '../text/first-from.js'

/** Beyond so many comparisons of words the shorter of two stretches is taken for what they have in common. */
const mostCompared = 1_000_000

/**
 * How many words all the stretches have in common with the first, in the same order: of «seul à Marseille» and «seul dans
 * une cité de Marseille» two, not six.
 */
export function commonWords(documents: Document[]): (spans: ArticleSpan[]) => number {
  const byId = new Map(documents.map(document => [document.article.id, document]))
  const keysOf = ({ article, start, end }: ArticleSpan) => {
    const { tokens } = byId.get(article)!
    const keys: string[] = []
    for (let i = firstFrom(tokens, start); i < tokens.length && tokens[i]!.end <= end; i++)
      if (tokens[i]!.kind !== 'punctuation') keys.push(tokens[i]!.key)
    return keys
  }
  return spans => {
    const [first, ...others] = spans.filter(({ article }) => byId.has(article)).map(keysOf)
    return first === undefined ? 0 : Math.min(first.length, ...others.map(other => inOrder(first, other)))
  }
}

/** Length of the longest common subsequence. */
function inOrder(a: string[], b: string[]): number {
  if (a.length * b.length > mostCompared) return Math.min(a.length, b.length)
  let before = new Uint32Array(b.length + 1)
  for (const word of a) {
    const row = new Uint32Array(b.length + 1)
    b.forEach((other, j) => {
      row[j + 1] = word === other ? before[j]! + 1 : Math.max(row[j]!, before[j + 1]!)
    })
    before = row
  }
  return before[b.length]!
}
