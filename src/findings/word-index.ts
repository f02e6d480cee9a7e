import { fold, type Stem, stemmer } from '../facts/stem.js'
import { languagePack } from '../language/registry.js'
import type { ArticleSpan, Document, Token } from '../model/index.js'

/** A word in more sentences than this, and in more than this share of them, is not rare. */
const rare = { sentences: 4, share: 0.02 }
/** Stems that begin alike so far are of one family: «seychelloise», «Seychelles»; «négociateur», «négociation». */
const kin = 6

interface Word {
  token: Token
  stem: string
}

const indexes = new WeakMap<Document[], WordIndex>()

/** The index of these documents, made once. */
export function wordIndex(documents: Document[]): WordIndex {
  const known = indexes.get(documents)
  if (known) return known
  const made = new WordIndex(documents)
  indexes.set(documents, made)
  return made
}

/** In which sentences each word stands, by stem and by family of stems. */
export class WordIndex {
  private readonly byId: Map<string, Document>
  private readonly readers = new Map<string, { stem: Stem; stops: Set<string> }>()
  /** Stem → the sentences that have it, as article and number. */
  private readonly places = new Map<string, { article: string; unit: string }[]>()
  /** The same by family. */
  private readonly kin = new Map<string, { article: string; unit: string }[]>()
  private readonly rarest: number

  constructor(documents: Document[]) {
    this.byId = new Map(documents.map(document => [document.article.id, document]))
    let sentences = 0
    for (const document of documents) {
      sentences += document.units.length
      for (const unit of document.units) {
        const tokens = document.tokens.slice(unit.firstToken, unit.lastToken)
        for (const stem of new Set(this.stems(document, tokens).map(word => word.stem))) {
          const place = { article: document.article.id, unit: `${document.article.id} ${unit.index}` }
          push(this.places, stem, place)
        }
        // «dalaï-lama» is «dalaï lama» too.
        const parts = this.stems(document, tokens).flatMap(({ stem }) => [stem, ...piecesOf(stem)])
        for (const family of new Set(parts.map(familyOf))) {
          push(this.kin, family, {
            article: document.article.id,
            unit: `${document.article.id} ${unit.index}`,
          })
        }
      }
    }
    this.rarest = Math.max(rare.sentences, rare.share * sentences)
  }

  words({ article, start, end }: ArticleSpan): Word[] {
    const document = this.byId.get(article)!
    return this.stems(
      document,
      document.tokens.filter(token => token.start >= start && token.end <= end),
    )
  }

  /** Stems of the words of an article from one token to another, both included. */
  stemsBetween(article: string, first: number, last: number): string[] {
    const document = this.byId.get(article)!
    return this.stems(document, document.tokens.slice(first, last + 1)).map(({ stem }) => stem)
  }

  /** In how many articles the stem stands. */
  articles(stem: string): number {
    return new Set(this.places.get(stem)?.map(({ article }) => article)).size
  }

  /** Whether a word, or one derived alike, stands in another article than this. */
  isElsewhere(article: string, word: string): boolean {
    const { stem } = this.reader(this.byId.get(article)!.article.language)
    return this.isStemElsewhere(article, stem(word))
  }

  isStemElsewhere(article: string, stem: string): boolean {
    return (this.kin.get(familyOf(stem)) ?? []).some(place => place.article !== article)
  }

  /** Families of the words of a span that few sentences of the event have. */
  rareFamilies(span: ArticleSpan): Set<string> {
    const families = new Set(this.words(span).map(({ stem }) => familyOf(stem)))
    return new Set([...families].filter(family => (this.kin.get(family)?.length ?? 0) <= 2 * this.rarest))
  }

  /** The words of a phrase that say something, as printed, in the language of the article. */
  contentOf(article: string, phrase: string): string[] {
    const { stops } = this.reader(this.byId.get(article)!.article.language)
    return phrase
      .replace(/[’ʼ]/g, "'")
      .split(/[^\p{L}\p{N}'-]+/u)
      .map(word => word.replace(/^(?:\p{L}|qu)'/u, ''))
      .filter(word => word !== '' && !stops.has(fold(word)))
  }

  isNamed(span: ArticleSpan, { token }: Word): boolean {
    const { text } = this.byId.get(span.article)!.article
    return (
      token.kind === 'number' ||
      (token.start > span.start && /^\p{Lu}/u.test(text.slice(token.start, token.end)))
    )
  }

  isEchoed(article: string, words: Word[]): boolean {
    const shared = new Map<string, number>()
    for (const family of new Set(words.map(word => familyOf(word.stem)))) {
      const places = this.kin.get(family) ?? []
      if (places.length > this.rarest) continue
      for (const place of places) {
        if (place.article !== article) shared.set(place.unit, (shared.get(place.unit) ?? 0) + 1)
      }
    }
    return [...shared.values()].some(count => count > 1)
  }

  private stems(document: Document, tokens: Token[]): Word[] {
    const { stem, stops } = this.reader(document.article.language)
    return tokens.flatMap(token =>
      token.kind === 'punctuation' || stops.has(token.key) ? [] : [{ token, stem: stem(token.key) }],
    )
  }

  private reader(language: string): { stem: Stem; stops: Set<string> } {
    const known = this.readers.get(language)
    if (known) return known
    const lexicon = languagePack(language)?.lexicon
    const words = [...(lexicon?.stopWords ?? []), ...(lexicon?.negations ?? [])]
    const made = { stem: stemmer(language), stops: new Set([...words, ...words.map(fold)]) }
    this.readers.set(language, made)
    return made
  }
}

function piecesOf(stem: string): string[] {
  return stem.includes('-') ? stem.split('-').filter(piece => piece.length > 2) : []
}

function familyOf(stem: string): string {
  return stem.slice(0, kin)
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
