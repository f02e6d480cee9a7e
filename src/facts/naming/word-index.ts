import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, Document, Token } from '../../model/index.js'
import { firstFrom } from '../../text/first-from.js'
import { memo } from '../../text/memo.js'
import { fold, type Stem, stemmer } from '../stem.js'

/** A word in more sentences than this, and in more than this share of them, is not rare. */
const rare = { sentences: 4, share: 0.02 }
/** Stems that begin alike so far are of one family: «seychelloise», «Seychelles»; «négociateur», «négociation». */
const kin = 6

/** A sentence: its article and its number in the event. */
interface Place {
  article: string
  sentence: number
}

export interface Word {
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
  private readonly readers = new Map<string, Reader>()
  private readonly stemsByArticle = new Map<string, (string | null)[]>()
  /** Stem → the number of articles that have it, and the last of them. */
  private readonly holders = new Map<string, { articles: number; last: string }>()
  /** Family → the sentences that have it. */
  private readonly kin = new Map<string, Place[]>()
  private readonly articlesByFamily = new Map<string, ReadonlySet<string>>()
  private readonly rarest: number

  constructor(documents: Document[]) {
    this.byId = new Map(documents.map(document => [document.article.id, document]))
    let sentences = 0
    for (const document of documents) {
      const article = document.article.id
      for (const unit of document.units) {
        const place = { article, sentence: sentences++ }
        const tokens = document.tokens.slice(unit.firstToken, unit.lastToken)
        const words = this.stems(document, tokens)
        for (const stem of new Set(words.map(word => word.stem))) this.hold(stem, article)
        const { stem } = this.reader(document.article.language)
        // «dalaï-lama» is «dalaï lama» too.
        const parts = words.flatMap(word => [word.stem, ...piecesOf(word.token.key).map(stem)])
        for (const family of new Set(parts.map(familyOf))) memo(this.kin, family, () => []).push(place)
      }
    }
    this.rarest = Math.max(rare.sentences, rare.share * sentences)
  }

  private hold(stem: string, article: string): void {
    const holder = memo(this.holders, stem, () => ({ articles: 0, last: '' }))
    if (holder.last === article) return
    holder.articles++
    holder.last = article
  }

  words({ article, start, end }: ArticleSpan): Word[] {
    const document = this.byId.get(article)!
    const { tokens } = document
    const first = firstFrom(tokens, start)
    let last = first
    while (last < tokens.length && tokens[last]!.end <= end) last++
    return this.stems(document, tokens.slice(first, last))
  }

  /** The stem of each token of an article; null for punctuation and for words that say nothing by themselves. */
  stemsOf(article: string): readonly (string | null)[] {
    return memo(this.stemsByArticle, article, id => {
      const document = this.byId.get(id)!
      const { read } = this.reader(document.article.language)
      return document.tokens.map(({ kind, key }) => (kind === 'punctuation' ? null : read(key)))
    })
  }

  /** In how many articles the stem stands. */
  articles(stem: string): number {
    return this.holders.get(stem)?.articles ?? 0
  }

  /** The families of the words of a span, in text order. */
  families(span: ArticleSpan): string[] {
    return this.words(span).map(({ stem }) => familyOf(stem))
  }

  familyOfWord(article: string, word: string): string {
    return familyOf(this.reader(this.byId.get(article)!.article.language).stem(word))
  }

  /** For each sentence of an article with any of the families, how many it has. */
  sentencesWith(article: string, families: string[]): number[] {
    const counts = new Map<number, number>()
    for (const family of new Set(families))
      for (const sentence of new Set(
        (this.kin.get(family) ?? []).filter(place => place.article === article).map(place => place.sentence),
      ))
        counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
    return [...counts.values()]
  }

  /** How many sentences have the family. */
  frequency(family: string): number {
    return this.kin.get(family)?.length ?? 0
  }

  /** Articles with the family of a stem. */
  articlesWith(stem: string): ReadonlySet<string> {
    return memo(
      this.articlesByFamily,
      familyOf(stem),
      family => new Set((this.kin.get(family) ?? []).map(({ article }) => article)),
    )
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
    const shared = new Map<number, number>()
    for (const family of new Set(words.map(word => familyOf(word.stem)))) {
      const places = this.kin.get(family) ?? []
      if (places.length > this.rarest) continue
      for (const place of places) {
        if (place.article !== article) shared.set(place.sentence, (shared.get(place.sentence) ?? 0) + 1)
      }
    }
    return [...shared.values()].some(count => count > 1)
  }

  /** The largest share of some words that one sentence of another article has with the one after it, 0..1. */
  coveredElsewhere(article: string, words: Word[]): number {
    const families = new Set(words.map(({ stem }) => familyOf(stem)))
    const held = new Map<number, Set<string>>()
    const articles = new Map<number, string>()
    for (const family of families)
      for (const place of this.kin.get(family) ?? []) {
        if (place.article === article) continue
        memo(held, place.sentence, () => new Set()).add(family)
        articles.set(place.sentence, place.article)
      }
    let most = 0
    for (const [sentence, own] of held) {
      const next = articles.get(sentence + 1) === articles.get(sentence) ? held.get(sentence + 1) : undefined
      most = Math.max(most, next ? new Set([...own, ...next]).size : own.size)
    }
    return families.size === 0 ? 0 : most / families.size
  }

  private stems({ article }: Document, tokens: Token[]): Word[] {
    const { read } = this.reader(article.language)
    const words: Word[] = []
    for (const token of tokens) {
      const stem = token.kind === 'punctuation' ? null : read(token.key)
      if (stem !== null) words.push({ token, stem })
    }
    return words
  }

  private reader(language: string): Reader {
    return memo(this.readers, language, makeReader)
  }
}

/** What the words of a language are. */
interface Reader {
  stem: Stem
  stops: Set<string>
  /** The stem of a token key; null for a stop word. */
  read: (key: string) => string | null
}

function makeReader(language: string): Reader {
  const lexicon = languagePack(language)?.lexicon
  const words = [...(lexicon?.stopWords ?? []), ...(lexicon?.negations ?? [])]
  const stops = new Set([...words, ...words.map(fold)])
  const stem = stemmer(language)
  const known = new Map<string, string | null>()
  return { stem, stops, read: word => memo(known, word, key => (stops.has(key) ? null : stem(key))) }
}

function piecesOf(word: string): string[] {
  return word.includes('-') ? word.split('-').filter(piece => piece.length > 2) : []
}

/** What a stem has in common with those derived alike. */
export function familyOf(stem: string): string {
  return stem.slice(0, kin)
}
