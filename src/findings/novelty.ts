import { fold, type Stem, stemmer } from '../facts/stem.js'
import { languagePack } from '../language/registry.js'
import type { ArticleSpan, Document, Token } from '../model/index.js'

/** How much of a span no other article has. */
export interface Novelty {
  /** Share of its content words that stand in no other article, in any inflection, 0..1. */
  share: number
  /** A name or number among them. */
  concrete: boolean
  /** One sentence of another article shares two of its rare words: it may say the same («léger handicap mental»). */
  echoed: boolean
}

/** A word in more sentences than this, and in more than this share of them, is not rare. */
const rare = { sentences: 3, share: 0.015 }

interface Word {
  token: Token
  stem: string
}

/** Compares words, not sentences: «Vietnam» in one article only is new, however like the rest of its sentence is. */
export function noveltyIn(documents: Document[]): (spans: ArticleSpan[]) => Novelty {
  const index = new WordIndex(documents)
  return spans => {
    const sentences = spans.map(span => ({ span, words: index.words(span) }))
    const words = sentences.flatMap(sentence => sentence.words)
    const fresh = words.filter(({ stem }) => index.articles(stem) === 1)
    return {
      share: words.length === 0 ? 0 : fresh.length / words.length,
      concrete: sentences.some(sentence =>
        sentence.words.some(word => index.articles(word.stem) === 1 && index.isNamed(sentence.span, word)),
      ),
      echoed: sentences.some(sentence => index.isEchoed(sentence.span.article, sentence.words)),
    }
  }
}

class WordIndex {
  private readonly byId: Map<string, Document>
  private readonly readers = new Map<string, { stem: Stem; stops: Set<string> }>()
  /** Stem → the sentences that have it, as article and number. */
  private readonly places = new Map<string, { article: string; unit: string }[]>()
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
          const list = this.places.get(stem)
          if (list) list.push(place)
          else this.places.set(stem, [place])
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

  /** In how many articles the stem stands. */
  articles(stem: string): number {
    return new Set(this.places.get(stem)?.map(({ article }) => article)).size
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
    for (const stem of new Set(words.map(word => word.stem))) {
      const places = this.places.get(stem) ?? []
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
