import { fold } from '../../annotate/fold.js'
import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, Document, Figure, Span } from '../../model/index.js'
import { stem } from '../../text/index.js'
import { memo } from '../../text/memo.js'
import { around, stopWords } from './context.js'

/** What stands around a figure in its sentence. */
export interface Surroundings {
  /** Stems of the content words on both sides. */
  stems: ReadonlySet<string>
  /** The sentence that holds it. */
  sentence: ArticleSpan
  /** Stems of all content words of the sentence. */
  wide: ReadonlySet<string>
  /** The noun that the amount measures: «un spectacle de trois heures», «trois heures de spectacle». */
  bound: ReadonlySet<string>
  /** Of these the words that touch the link: «perte» in «perte de 751 millions», «nette» in «perte nette de 234 millions». */
  linked: ReadonlySet<string>
  /** Capitalised words inside the sentence, by key. */
  names: ReadonlySet<string>
  /** «3 % par an»: a rate. */
  rate: boolean
}

/** Content words looked at on each side. */
const reach = 8

/** Reads the words around a figure; stems of words that most articles have say nothing and are told by `isRare`. */
export class SurroundingsReader {
  private readonly byId: Map<string, Document>
  private readonly printed = new Map<string, number>()
  private readonly named = new Map<string, number>()
  private readonly most: number
  private readonly known = new Map<string, Surroundings>()

  constructor(documents: Document[]) {
    this.byId = new Map(documents.map(document => [document.article.id, document]))
    this.most = Math.max(2, documents.length * 0.6)
    for (const document of documents) {
      for (const key of stemsOf(document)) this.printed.set(key, (this.printed.get(key) ?? 0) + 1)
      for (const name of new Set(namesIn(document.article.text)))
        this.named.set(name, (this.named.get(name) ?? 0) + 1)
    }
  }

  /** At most three articles of five have the word. */
  isRare(key: string): boolean {
    return (this.printed.get(key) ?? 0) <= this.most
  }

  /** More than half of the articles have the name, folded and without its plural. */
  isNamedByMost(name: string): boolean {
    return (this.named.get(name) ?? 0) * 2 > this.byId.size
  }

  /** What most articles speak of: the word is of the event itself. */
  isTopic(key: string): boolean {
    return (this.printed.get(key) ?? 0) * 2 >= this.byId.size
  }

  read(figure: Figure): Surroundings {
    return memo(this.known, figure.id, () => this.readNew(figure))
  }

  private readNew(figure: Figure): Surroundings {
    const document = this.byId.get(figure.article)!
    const { text } = document.article
    const sentence: Span =
      document.units.find(({ start, end }) => start <= figure.start && figure.end <= end) ?? figure
    const { before, after } = around(document, figure, sentence, reach)
    const left = text
      .slice(sentence.start, figure.start)
      .split(/[,;:.()«»"“”–—]/u)
      .at(-1)!
    const right = text.slice(figure.end, sentence.end).split(/[,;:.()«»"“”–—]/u)[0]!
    const { figures, lexicon } = languagePack(document.article.language) ?? {}
    const { rates = [], ofWords = [] } = figures ?? {}
    const [bound, behind] = [lastOf(before, left, ofWords), firstOf(after, right, ofWords)]
    const all = around(document, figure, sentence, Number.POSITIVE_INFINITY)
    const says = (word: string) => !lexicon?.negations.includes(word)
    const names = new Set(namesIn(text.slice(sentence.start + 1, sentence.end)))
    return {
      sentence: { article: figure.article, start: sentence.start, end: sentence.end },
      stems: new Set([...before, ...after].filter(says)),
      wide: new Set([...all.before, ...all.after].filter(says)),
      bound: new Set([...bound, ...behind]),
      linked: new Set([...bound.slice(-1), ...behind]),
      names,
      rate: rates.includes(/^\s*(\p{L}+)/u.exec(text.slice(figure.end, figure.end + 12))?.[1] ?? ''),
    }
  }
}

/** The noun that the amount is linked to, with one word between at most: «un spectacle exaltant de trois heures». */
function lastOf(before: string[], clause: string, ofWords: string[]): string[] {
  const words = wordsOf(clause)
  if (!ofWords.includes(words.at(-1) ?? '')) return []
  const long = words.filter(word => word.length >= 4).length
  return long === 0 ? [] : before.slice(-Math.min(2, long))
}

/** The word that the amount is of: «trois heures de spectacle». */
function firstOf(after: string[], clause: string, ofWords: string[]): string[] {
  return ofWords.includes(wordsOf(clause)[0] ?? '') ? after.slice(0, 1) : []
}

/** Lower-case words with the apostrophe of what is elided: `d'`, `une`. */
function wordsOf(clause: string): string[] {
  return (
    clause
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}]+'?/gu) ?? []
  )
}

/** Words with a capital; «chefs d'État» and «chefs d'Etats» name one thing. */
export function namesIn(text: string): string[] {
  const capitals = text.match(/(?<!\p{L})\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []
  return capitals.map(name => fold(name).replace(/s$/u, ''))
}

function stemsOf({ article, tokens }: Document): Set<string> {
  const stemmer = languagePack(article.language)?.lexicon.stemmer ?? null
  const stop = stopWords(article.language)
  return new Set(
    tokens.filter(({ kind, key }) => kind === 'word' && !stop.has(key)).map(({ key }) => stem(key, stemmer)),
  )
}
