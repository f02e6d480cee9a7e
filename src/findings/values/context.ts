import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, Document, Span } from '../../model/index.js'
import { firstFrom } from '../../text/first-from.js'
import { stem } from '../../text/index.js'

/** How alike the words around two values are. */
export interface ContextLikeness {
  /** Content words that both have within the reach on either side. */
  shared: number
  /** The word directly before, or the content word directly after, is the same. */
  touching: boolean
  /** The word directly before is. */
  before: boolean
  /** Both are. */
  enclosing: boolean
}

/** Content words on each side that are compared. */
const reach = 6

/** Compares what stands around two values inside their sentences, by stems; digits are no context. */
export function contextComparer(
  documents: Document[],
): (a: ArticleSpan, aUnit: Span, b: ArticleSpan, bUnit: Span) => ContextLikeness {
  const byId = new Map(documents.map(document => [document.article.id, document]))
  const words = (value: ArticleSpan, unit: Span) => around(byId.get(value.article)!, value, unit)
  return (a, aUnit, b, bUnit) => {
    const x = words(a, aUnit)
    const y = words(b, bUnit)
    const set = new Set([...y.before, ...y.after])
    const shared = new Set([...x.before, ...x.after].filter(word => set.has(word))).size
    const sides = [same(x.before.at(-1), y.before.at(-1)), same(x.after[0], y.after[0])]
    return { shared, touching: sides.includes(true), before: sides[0]!, enclosing: !sides.includes(false) }
  }
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b
}

/** Stems of the content words before and after a value inside a sentence, the nearest ones. */
export function around(
  { article, tokens }: Document,
  value: Span,
  unit: Span,
  within = reach,
): { before: string[]; after: string[] } {
  const lexicon = languagePack(article.language)?.lexicon
  const stop = stopWords(article.language)
  const content =
    tokens.length === 0 ? [] : tokens.slice(firstFrom(tokens, unit.start), firstFrom(tokens, unit.end))
  const keys = (list: typeof tokens) =>
    list
      .filter(token => token.kind === 'word' && !stop.has(token.key))
      .map(token => stem(token.key, lexicon?.stemmer ?? null))
  return {
    before: keys(content.filter(token => token.end <= value.start)).slice(-within),
    after: keys(content.filter(token => token.start >= value.end)).slice(0, within),
  }
}

const stopSets = new Map<string, ReadonlySet<string>>()

/** Stop words of a language as a set. */
export function stopWords(language: string): ReadonlySet<string> {
  const known = stopSets.get(language)
  if (known) return known
  const made = new Set(languagePack(language)?.lexicon.stopWords)
  stopSets.set(language, made)
  return made
}
