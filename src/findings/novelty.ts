import { fold, type Stem, stemmer } from '../facts/stem.js'
import { languagePack } from '../language/registry.js'
import type { ArticleSpan, Document, Token } from '../model/index.js'

/** How much of a span no other article has. */
export interface Novelty {
  /** Share of its content words that stand in no other article, in any inflection, 0..1. */
  share: number
  /** A name or number among them. */
  concrete: boolean
}

/** Compares words, not sentences: «Vietnam» in one article only is new, however like the rest of its sentence is. */
export function noveltyIn(documents: Document[]): (spans: ArticleSpan[]) => Novelty {
  const articles = new Map<string, number>()
  const readers = new Map<string, { stem: Stem; stops: Set<string> }>()
  const reader = (language: string) => {
    const known = readers.get(language)
    if (known) return known
    const lexicon = languagePack(language)?.lexicon
    const stops = new Set([...(lexicon?.stopWords ?? []), ...(lexicon?.negations ?? [])].map(fold))
    const made = { stem: stemmer(language), stops }
    readers.set(language, made)
    return made
  }
  const stemsOf = (document: Document, tokens: Token[]) => {
    const { stem, stops } = reader(document.article.language)
    return tokens.flatMap(token =>
      token.kind === 'punctuation' || stops.has(fold(token.key)) ? [] : [{ token, stem: stem(token.key) }],
    )
  }
  for (const document of documents) {
    for (const stem of new Set(stemsOf(document, document.tokens).map(word => word.stem))) {
      articles.set(stem, (articles.get(stem) ?? 0) + 1)
    }
  }
  const byId = new Map(documents.map(document => [document.article.id, document]))
  return spans => {
    const words = spans.flatMap(span => {
      const document = byId.get(span.article)!
      const inside = document.tokens.filter(token => token.start >= span.start && token.end <= span.end)
      return stemsOf(document, inside).map(word => ({
        ...word,
        named:
          word.token.kind === 'number' ||
          (word.token.start > span.start && /^\p{Lu}/u.test(document.article.text.slice(word.token.start))),
      }))
    })
    const fresh = words.filter(({ stem }) => articles.get(stem) === 1)
    return {
      share: words.length === 0 ? 0 : fresh.length / words.length,
      concrete: fresh.some(({ named }) => named),
    }
  }
}
