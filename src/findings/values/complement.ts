import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, Document } from '../../model/index.js'

/** Widens a counted noun by what it is of, for a title: «90 chefs» is «90 chefs d'État». */
export function withComplement(documents: Document[]): <T extends ArticleSpan>(span: T) => T {
  const articles = new Map(documents.map(({ article }) => [article.id, article]))
  const stops = (language: string) => new Set(languagePack(language)?.lexicon.stopWords)
  return span => {
    const { text, language } = articles.get(span.article)!
    const genitives = languagePack(language)?.phrases.genitives ?? []
    const after = text.slice(span.end, span.end + 40).replace(/’/gu, "'")
    const link = genitives.find(word => after.startsWith(word.endsWith("'") ? ` ${word}` : ` ${word} `))
    if (!link) return span
    const at = link.length + (link.endsWith("'") ? 1 : 2)
    // «26 pays de l'Union»: the elided article is no noun.
    const noun = /^(?:l')?\p{L}[\p{L}-]*(?!['\p{L}])/u.exec(after.slice(at))?.[0]
    return noun && !stops(language).has(noun.toLowerCase())
      ? { ...span, end: span.end + at + noun.length }
      : span
  }
}
