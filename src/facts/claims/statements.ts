import { equivalents } from '../../align/equivalents.js'
import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, DateValue, Document, Figure, Mention } from '../../model/index.js'
import { firstFrom } from '../../text/first-from.js'
import { memo } from '../../text/memo.js'
import type { FactInput } from '../fact-input.js'
import { familyOf, type Word, wordIndex } from '../naming/word-index.js'
import { stemmer } from '../stem.js'

/** What a passage holds that a label may claim. */
export interface Statement {
  words: Word[]
  /** Families of its words, and groups of words that stand for one another: «visite», «voyage». */
  keys: ReadonlySet<string>
  /** Ids of who is named, described or meant by a pronoun. */
  names: ReadonlySet<string>
  mentions: (Mention & { id: string })[]
  figures: Figure[]
  dates: DateValue[]
  /** A negation stands in it. */
  denies: boolean
}

interface Notes {
  mentions: (Mention & { id: string })[]
  figures: Figure[]
  dates: DateValue[]
}

const none: Notes = { mentions: [], figures: [], dates: [] }

const made = new WeakMap<Document[], Statements>()

/** The reader of these documents, made once. */
export function statementsOf(input: FactInput): Statements {
  return memo(made, input.documents, () => new Statements(input))
}

/** Reads the words, names, figures and dates of passages. */
export class Statements {
  private readonly notes = new Map<string, Notes>()
  private readonly known = new Map<string, Statement>()
  private readonly languages: Map<string, string>
  private readonly documents: Map<string, Document>
  private readonly negations = new Map<string, ReadonlySet<string>>()

  constructor(private readonly input: FactInput) {
    this.documents = new Map(input.documents.map(document => [document.article.id, document]))
    this.languages = new Map(input.documents.map(({ article: { id, language } }) => [id, language]))
    const note = (article: string) =>
      memo(this.notes, article, () => ({ mentions: [], figures: [], dates: [] }))
    const { entities, figures, dates } = input.annotations
    for (const { id, mentions } of entities)
      for (const mention of mentions) note(mention.article).mentions.push({ ...mention, id })
    for (const figure of figures) note(figure.article).figures.push(figure)
    for (const date of dates) note(date.article).dates.push(date)
    for (const { mentions, figures, dates } of this.notes.values())
      for (const list of [mentions, figures, dates]) list.sort((a, b) => a.start - b.start || b.end - a.end)
  }

  /** What stands in a passage, read once. */
  in(span: ArticleSpan): Statement {
    return memo(this.known, `${span.article}:${span.start}:${span.end}`, () => this.read(span))
  }

  /** The figures of which some words stand in a passage: «dix jours» within «d'ici dix jours». */
  figuresAt(span: ArticleSpan): Figure[] {
    const { figures } = this.notes.get(span.article) ?? none
    return figures.filter(({ start, end }) => start < span.end && span.start < end)
  }

  /** The comparison keys of a word: its family, and its group of equivalents. */
  keysOf(article: string, { token, stem }: Word): string[] {
    const group = this.group(article, token.key)
    return group === null ? [familyOf(stem)] : [familyOf(stem), group]
  }

  private read(span: ArticleSpan): Statement {
    const words = wordIndex(this.input.documents).words(span)
    const { mentions, figures, dates } = this.notes.get(span.article) ?? none
    const held = within(mentions, span)
    return {
      words,
      keys: new Set(words.flatMap(word => this.keysOf(span.article, word))),
      names: new Set(held.map(({ id }) => id)),
      mentions: held,
      figures: within(figures, span),
      dates: within(dates, span),
      denies: this.denies(span),
    }
  }

  private denies(span: ArticleSpan): boolean {
    const { tokens, article } = this.documents.get(span.article)!
    const negations = memo(this.negations, article.language, negationsOf)
    for (let at = firstFrom(tokens, span.start); at < tokens.length && tokens[at]!.end <= span.end; at++)
      if (negations.has(tokens[at]!.key)) return true
    return false
  }

  private group(article: string, key: string): string | null {
    const language = this.languages.get(article)!
    const group = equivalents(language).get(stemmer(language)(key))
    return group === undefined ? null : `=${language}${group}`
  }
}

function negationsOf(language: string): ReadonlySet<string> {
  return new Set(languagePack(language)?.lexicon.negations)
}

function within<T extends { start: number; end: number }>(list: T[], { start, end }: ArticleSpan): T[] {
  const found: T[] = []
  for (let at = firstFrom(list, start); at < list.length && list[at]!.start < end; at++)
    if (list[at]!.end <= end) found.push(list[at]!)
  return found
}
