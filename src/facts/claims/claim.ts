import type { LanguagePack } from '../../language/pack.js'
import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, DateValue, Document, Figure } from '../../model/index.js'
import { firstFrom } from '../../text/first-from.js'
import { FixedPhrases } from '../../text/fixed-phrases.js'
import { memo } from '../../text/memo.js'
import type { FactInput } from '../fact-input.js'
import { clauseWords } from '../naming/clauses/words.js'
import { familyOf, type Word, type WordIndex, wordIndex } from '../naming/word-index.js'
import { type Statement, type Statements, statementsOf } from './statements.js'

/** A word of a label: any of its keys stands for it. */
interface Claimed {
  keys: string[]
  weight: number
}

/** What a label says, part by part. */
export interface Claim {
  figures: Figure[]
  dates: DateValue[]
  /** Ids of the entities that it names. */
  names: string[]
  head: Claimed | null
  words: Claimed[]
  /** It says more than a common word, a bare amount or a name for what the whole event is about. */
  telling: boolean
  /** It denies something; a passage without a negation does not say it. */
  denies: boolean
}

/** How much of a claim a passage holds: all that matters, some of its words, or too few. */
export type Holding = 'all' | 'some' | 'none'

/** A verb of the label may be another in the passage, beside two of its nouns: «ont éclaté» for «précédée de». */
const verbWeight = 0.8
/** «dernière», «précédente»: a word of any news. */
const vagueWeight = 0.25
/** Of the words of a label so many must stand in a passage that states it. */
const leastStated = 0.6
/** With so many it speaks of the matter. */
const leastShared = 0.4
/** A name in so many of the event's sentences is what it is all about; «il» may stand for it unresolved. */
const frameShare = 0.12

const readers = new WeakMap<FactInput['documents'], ClaimReader>()

/** The reader of these documents, made once. */
export function claimReader(input: FactInput): ClaimReader {
  return memo(readers, input.documents, () => new ClaimReader(input))
}

/**
 * Reads what labels claim and tells whether a passage holds it: the figure by value, the name in any form, the date, the
 * head word and most of the rest. «levé 5,9 milliards d'euros» is not in a sentence on a loss of 20 milliards.
 */
export class ClaimReader {
  private readonly statements: Statements
  private readonly index: WordIndex
  private readonly sentences: number
  private readonly texts: Map<string, { text: string; language: string }>
  private readonly documents: Map<string, Document>
  private readonly frame: ReadonlySet<string>

  constructor(input: FactInput) {
    this.statements = statementsOf(input)
    this.index = wordIndex(input.documents)
    this.sentences = input.documents.reduce((sum, { units }) => sum + units.length, 1)
    this.documents = new Map(input.documents.map(document => [document.article.id, document]))
    this.texts = new Map(input.documents.map(({ article }) => [article.id, article]))
    const most = Math.max(6, frameShare * this.sentences)
    this.frame = new Set(
      input.annotations.entities.filter(({ mentions }) => mentions.length >= most).map(({ id }) => id),
    )
  }

  /** The claims of a label, one for each of its phrases; empty where it does not stand in the passages. */
  claims(label: string, spans: ArticleSpan[]): Claim[] {
    const at = this.place(label, spans)
    if (at) return [this.read(at)]
    return label.split(', ').flatMap(part => {
      const place = this.place(part, spans)
      return place ? [this.read(place)] : []
    })
  }

  holding(claims: Claim[], span: ArticleSpan): Holding {
    const statement = this.statements.in(span)
    const all = claims.map(claim => this.holdingOf(claim, statement))
    return (['all', 'some'] as const).find(holding => all.includes(holding)) ?? 'none'
  }

  /** Whether a label stands somewhere in the passages without cutting a fixed phrase, a bracket or a quotation. */
  isWhole(label: string, spans: ArticleSpan[]): boolean {
    if (/[(«“][^)»”]*$/u.test(label) || /^[^(«“]*[)»”]/u.test(label)) return false
    return spans.some(span => {
      const at = this.place(label, [span])
      if (!at) return false
      const document = this.documents.get(at.article)!
      const first = firstFrom(document.tokens, at.start)
      return !FixedPhrases.of(document).cut(first, firstFrom(document.tokens, at.end) - 1)
    })
  }

  private place(label: string, spans: ArticleSpan[]): ArticleSpan | null {
    for (const { article, start, end } of spans) {
      const at = this.texts.get(article)!.text.slice(start, end).indexOf(label)
      if (at >= 0) return { article, start: start + at, end: start + at + label.length }
    }
    return null
  }

  private read(at: ArticleSpan): Claim {
    const { words, mentions, dates, denies } = this.statements.in(at)
    const figures = this.statements.figuresAt(at)
    const pack = languagePack(this.texts.get(at.article)!.language)
    const table = pack ? clauseWords(pack) : null
    const isVerb = ({ key }: Word['token']) =>
      table !== null && (table.finite.has(key) || table.participles.has(key) || table.infinitives.has(key))
    const common = commonWords(pack)
    const apart = [
      ...mentions.filter(({ form }) => form === 'name' || form === 'seat' || form === 'demonym'),
      ...figures.flatMap(figure => [figure, ...(figure.unitSpan ? [figure.unitSpan] : [])]),
      ...dates,
    ]
    const rest = words.filter(
      ({ token }) => !apart.some(({ start, end }) => start <= token.start && token.end <= end),
    )
    const claimed = (word: Word): Claimed => ({
      keys: this.statements.keysOf(at.article, word),
      weight:
        this.weight(word) * (common.has(word.token.key) ? vagueWeight : isVerb(word.token) ? verbWeight : 1),
    })
    const known = mentions.filter(({ id }) => this.frame.has(id))
    const own = rest.filter(
      ({ token }) =>
        token.kind === 'word' &&
        !common.has(token.key) &&
        !known.some(({ start, end }) => start <= token.start && token.end <= end),
    )
    const names = [...new Set(mentions.filter(({ form }) => form !== 'pronoun').map(({ id }) => id))].filter(
      id => !this.frame.has(id),
    )
    const nouns = rest.filter(({ token }) => !isVerb(token) && !common.has(token.key))
    const head =
      nouns.length > 0
        ? headOf(nouns, pack?.phrases.followers === null, this.texts.get(at.article)!.text)
        : rest[0]
    return {
      figures,
      dates: dates.filter(({ from, to }) => from !== null && to !== null),
      names,
      head: head ? claimed(head) : null,
      words: rest.map(claimed),
      telling: own.length + names.length > 0,
      denies,
    }
  }

  private weight({ stem }: Word): number {
    return Math.log((this.sentences + 1) / (this.index.frequency(familyOf(stem)) + 0.5)) + 0.5
  }

  /** Whether a passage has the figures, dates and names of a label, whatever its words. */
  fits(claims: Claim[], span: ArticleSpan): boolean {
    const statement = this.statements.in(span)
    return claims.some(claim => this.fitsClaim(claim, statement))
  }

  private fitsClaim(claim: Claim, statement: Statement): boolean {
    return (
      (!claim.denies || statement.denies) &&
      claim.figures.every(figure => statement.figures.some(other => isSameFigure(figure, other))) &&
      claim.dates.every(date => statement.dates.some(other => isSameDate(date, other))) &&
      claim.names.every(id => statement.names.has(id))
    )
  }

  private holdingOf(claim: Claim, statement: Statement): Holding {
    const has = ({ keys }: Claimed) => keys.some(key => statement.keys.has(key))
    const total = claim.words.reduce((sum, { weight }) => sum + weight, 0)
    const shared = claim.words.reduce((sum, word) => sum + (has(word) ? word.weight : 0), 0)
    const share = total === 0 ? 1 : shared / total
    const found = claim.names.filter(id => statement.names.has(id)).length
    const fitting = this.fitsClaim(claim, statement)
    // The value itself tells the matter: «1 % du PIB» is «l'équivalent de 1 % du PIB».
    const worded =
      claim.figures.length > 0
        ? share >= leastShared
        : share >= leastStated && (!claim.head || has(claim.head))
    if (fitting && worded) return 'all'
    // A value or a name that is all the label says beside a common word is all that it could share.
    const told = (total === 0 ? 0 : shared) + found
    return told >= leastShared * (total + claim.names.length + claim.figures.length) && told > 0
      ? 'some'
      : 'none'
  }
}

const commonByPack = new WeakMap<LanguagePack, ReadonlySet<string>>()

/** Words that alone name no matter: «dernière», «dix», «ministre». */
function commonWords(pack: LanguagePack | null): ReadonlySet<string> {
  if (!pack) return new Set()
  return memo(
    commonByPack,
    pack,
    ({ phrases, figures, names }) =>
      new Set([...phrases.vague, ...Object.keys(figures.numberWords), ...names.offices]),
  )
}

/** The first noun («explosion de mines»); where adjectives come first, the last one before «of»: «negative attention». */
function headOf(nouns: Word[], isLast: boolean, text: string): Word {
  if (!isLast) return nouns[0]!
  let head = nouns[0]!
  for (const word of nouns.slice(1)) {
    if (/\S/u.test(text.slice(head.token.end, word.token.start))) break
    head = word
  }
  return head
}

/** Of one unit, and no value that excludes the other. */
export function isSameFigure(a: Figure, b: Figure): boolean {
  const unit = a.unit === b.unit || a.unit === '' || b.unit === ''
  return unit && a.min <= b.max && b.min <= a.max
}

function isSameDate(a: DateValue, b: DateValue): boolean {
  return b.from !== null && b.to !== null && a.from! <= b.to && b.from <= a.to!
}
