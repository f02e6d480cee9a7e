import type { LedgerCell } from '../../model/index.js'
import type { Context } from '../context.js'

/** How far from the quotation, in characters, the words may stand: a sentence or two before or after it. */
const reach = 600

/** A stretch of so few longer words stands near by chance. */
const leastWords = 3

/** Share of the longer words of a stretch that must stand there: «told a pastor», «she told the pastor». */
const leastShare = 0.75

/**
 * Whether an article tells words of the fullest version in its own sentence instead of between its marks: they are
 * missing from its quotation, but not from the article, and a strike would say that they were left out.
 */
export function standsOutside(context: Context, cell: LedgerCell, words: string): boolean {
  const { text } = context.article(cell.article)
  const { start, end } = cell.content
  const near = `${text.slice(Math.max(0, start - reach), start)} ${text.slice(end, end + reach)}`
  const there = new Set(longerWords(near))
  const wanted = longerWords(words)
  const found = wanted.filter(word => there.has(word)).length
  return wanted.length >= leastWords && found >= wanted.length * leastShare
}

function longerWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]{4,}/gu) ?? []
}
