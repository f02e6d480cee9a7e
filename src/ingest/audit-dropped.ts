import { type Article, alignedPartKinds } from '../model/index.js'

/** Words of a gram, and how many of a dropped block's grams must be another article's. */
const gramWords = 5
const fewestGrams = 4
const share = 0.5
/** Grams looked at of one text; an article of 20 000 words does not exist. */
const mostGrams = 20_000

/**
 * Marks as doubtful every article from whose page a block was left out that another article prints: the block may have
 * been news, so that its absence must not be asserted. Blocks that the article itself prints too do not count.
 * Cost: linear in all words (an index of word 5-grams); the articles given are not changed.
 */
export function auditDropped(articles: Article[]): Article[] {
  const index = new Map<string, Set<number>>()
  articles.forEach((article, i) => {
    for (const gram of grams(alignedText(article))) {
      const holders = index.get(gram)
      if (holders) holders.add(i)
      else index.set(gram, new Set([i]))
    }
  })
  return articles.map((article, i) => {
    const aligns = article.extraction.dropped.some(({ text }) => alignsElsewhere(grams(text), index, i))
    return aligns ? doubtful(article, 'dropped-text-aligns') : article
  })
}

function alignsElsewhere(block: Set<string>, index: Map<string, Set<number>>, own: number): boolean {
  let elsewhere = 0
  for (const gram of block) {
    const holders = index.get(gram)
    if (holders && !holders.has(own)) elsewhere++
  }
  return elsewhere >= fewestGrams && elsewhere >= block.size * share
}

function alignedText({ text, parts }: Article): string {
  return parts
    .filter(part => alignedPartKinds.has(part.kind))
    .map(part => text.slice(part.start, part.end))
    .join(' ')
}

function grams(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (let i = 0; i + gramWords <= words.length && found.size < mostGrams; i++)
    found.add(words.slice(i, i + gramWords).join(' '))
  return found
}

function doubtful(article: Article, note: string): Article {
  const notes = [...article.extraction.notes, note]
  return { ...article, extraction: { ...article.extraction, status: 'doubtful', notes } }
}
