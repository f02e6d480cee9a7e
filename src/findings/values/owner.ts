import { fold } from '../../annotate/fold.js'
import type { ArticleSpan, Document } from '../../model/index.js'

/** So far before a value its owner is looked for, in characters. */
const reach = 80

/**
 * The name that a value stands beside in parentheses or after a comma, without case: «Rahman (45-7-2, 36 KOs)», «Alberto
 * Contador, 26 ans». Null where a value has no such owner.
 */
export function ownerOf(documents: Document[]): (value: ArticleSpan) => string | null {
  const texts = new Map(documents.map(({ article }) => [article.id, article.text]))
  return ({ article, start }) => {
    const before = texts.get(article)!.slice(Math.max(0, start - reach), start)
    const opened = before.lastIndexOf('(')
    const comma = before.trimEnd().endsWith(',')
    const inside = opened > before.lastIndexOf(')')
    if (!inside && !comma) return null
    const outside = inside ? before.slice(0, opened) : before.trimEnd().slice(0, -1)
    const word = outside
      .trimEnd()
      .split(/[\s(«"“]/u)
      .at(-1)!
    return /^\p{Lu}\p{L}/u.test(word) ? fold(word) : null
  }
}
