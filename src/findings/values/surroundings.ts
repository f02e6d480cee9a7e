import { fold } from '../../annotate/fold.js'
import { languagePack } from '../../language/registry.js'
import type { Document, Figure, Span } from '../../model/index.js'
import { stem } from '../../text/index.js'
import { around, stopWords } from './context.js'

/** What stands around a figure in its sentence. */
export interface Surroundings {
  /** Stems of the content words on both sides. */
  stems: ReadonlySet<string>
  /** The noun that the amount measures: «un spectacle de trois heures», «trois heures de spectacle». */
  bound: ReadonlySet<string>
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
  private readonly most: number

  constructor(documents: Document[]) {
    this.byId = new Map(documents.map(document => [document.article.id, document]))
    this.most = Math.max(2, documents.length * 0.6)
    for (const document of documents)
      for (const key of stemsOf(document)) this.printed.set(key, (this.printed.get(key) ?? 0) + 1)
  }

  /** At most three articles of five have the word. */
  isRare(key: string): boolean {
    return (this.printed.get(key) ?? 0) <= this.most
  }

  /** What most articles speak of: the word is of the event itself. */
  isTopic(key: string): boolean {
    return (this.printed.get(key) ?? 0) * 2 >= this.byId.size
  }

  read(figure: Figure): Surroundings {
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
    const { rates = [], ofWords = [] } = languagePack(document.article.language)?.figures ?? {}
    const bound = [...lastOf(before, left, ofWords), ...firstOf(after, right, ofWords)]
    const capitals =
      text.slice(sentence.start + 1, sentence.end).match(/(?<!\p{L})\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []
    // «chefs d'État» and «chefs d'Etats» name one thing.
    const names = new Set(capitals.map(name => fold(name).replace(/s$/u, '')))
    return {
      stems: new Set([...before, ...after]),
      bound: new Set(bound),
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

function stemsOf({ article, tokens }: Document): Set<string> {
  const stemmer = languagePack(article.language)?.lexicon.stemmer ?? null
  const stop = stopWords(article.language)
  return new Set(
    tokens.filter(({ kind, key }) => kind === 'word' && !stop.has(key)).map(({ key }) => stem(key, stemmer)),
  )
}
