import type { MentionEdges } from '../../../align/mention-edges.js'
import type { ArticleSpan, Document, Token } from '../../../model/index.js'
import { firstFrom } from '../../../text/first-from.js'
import { FixedPhrases } from '../../../text/fixed-phrases.js'
import { memo } from '../../../text/memo.js'
import { fold } from '../../stem.js'
import type { WordIndex } from '../word-index.js'
import type { Words } from './words.js'

/** Words of a label at most. */
const most = 10
/** So far before a stretch a negation still denies it: «no one was | injured». */
const negationReach = 3
/** So much of a label must be wanted words. */
const leastWanted = 0.5

/** Words remembered, more than one event has: a process that reads event after event must not grow. */
const mostWords = 100_000

/** Words of one article that say what a passage is about. */
export interface Clause extends ArticleSpan {
  text: string
  score: number
}

/** How much a stem is wanted in the label, 0..1. */
export type Weight = (stem: string) => number

/** Reads every stretch of a passage that could name it. */
export class ClauseReader {
  private readonly stems: readonly (string | null)[]
  private readonly fixed: FixedPhrases

  constructor(
    private readonly document: Document,
    private readonly at: number,
    private readonly words: Words,
    index: WordIndex,
    private readonly edges: MentionEdges,
    private readonly wanted: { weight: Weight; longest: number },
  ) {
    this.stems = index.stemsOf(document.article.id)
    this.fixed = FixedPhrases.of(document)
  }

  read(span: ArticleSpan): Clause[] {
    const { tokens } = this.document
    const from = firstFrom(tokens, span.start)
    const found: Clause[] = []
    for (let i = from; i < tokens.length && tokens[i]!.end <= span.end; i++) {
      if (this.isBreak(tokens[i]!)) continue
      let end = i + 1
      while (end < tokens.length && tokens[end]!.end <= span.end && !this.isBreak(tokens[end]!)) end++
      found.push(...this.segment(i, end))
      i = end
    }
    return found
  }

  /** Punctuation, `%` aside, and words that start a clause. */
  private isBreak({ kind, key, start, end }: Token): boolean {
    if (kind === 'punctuation' && /^[’'-]$/u.test(key)) {
      // «l'effort de guerre russe - la guerre»: a dash, not a hyphen.
      return (
        /\s/u.test(this.document.article.text[start - 1] ?? '') &&
        /\s/u.test(this.document.article.text[end] ?? '')
      )
    }
    // «£14.2m»: a point inside a figure.
    if (kind === 'punctuation' && isInFigure(this.document.article.text, start)) return false
    return (kind === 'punctuation' && !/^[%€$£]$/u.test(key)) || this.words.breaks.has(key)
  }

  private segment(from: number, to: number): Clause[] {
    const found: Clause[] = []
    for (let i = from; i < to; i++) {
      if (this.edges.startsInside(this.at, i)) continue
      if (isInFigure(this.document.article.text, this.document.tokens[i]!.start - 1)) continue
      for (let j = i + 1; j < Math.min(to, i + most); j++) {
        const clause = this.clause(i, j, from, to)
        if (clause) found.push(clause)
      }
    }
    return found
  }

  private clause(i: number, j: number, from: number, to: number): Clause | null {
    const { tokens, article } = this.document
    const [first, last] = [tokens[i]!, tokens[j]!]
    if (
      !this.isEdge(last) ||
      this.edges.endsInside(this.at, j) ||
      last.end - first.start > this.wanted.longest
    )
      return null
    const value = this.value(i, j)
    if (value === 0) return null
    // «40 | %», «l'unanimité instaurait | un droit»: what comes next belongs to it.
    if (j + 1 < to && (last.kind === 'number' || this.words.finite.has(last.key))) return null
    const verb = this.finiteIn(i, j)
    if (verb === null ? this.runsOver(i, j) : this.isCondition(from)) return null
    // «Les policiers ont entamé dès lundi | leurs investigations»
    if (verb !== null && j + 1 < to && this.words.determiners.has(tokens[j + 1]!.key)) return null
    const group = verb === null ? null : this.groupStart(verb, from)
    if (group === null ? !this.isEdge(first) : i !== from && i !== group && !this.isEdge(first)) return null
    if (i > from && this.isSplitVerb(i)) return null
    // «cyclisme pour participer | au Tour»
    if (verb === null && j + 1 < to && j > i && this.words.infinitives.has(last.key)) return null
    if (this.startsWithin(i, from, verb) || this.endsWithin(j, to)) return null
    if (this.fixed.cut(i, j) || this.isDenied(i, j, from)) return null
    // «Tour de France | 1999»: a number that follows a word belongs to it.
    if (i > from && first.kind === 'number' && this.isEdge(tokens[i - 1]!)) return null
    const text = article.text.slice(first.start, last.end)
    if (/\n/u.test(text)) return null
    return {
      article: article.id,
      start: first.start,
      end: last.end,
      text,
      score: (value * this.shape(i, j, from, to, group)) / Math.sqrt(3 + this.length(i, j)),
    }
  }

  /** «No | one was injured», «n'est | pas complice»: without its negation the stretch would say the opposite. */
  private isDenied(i: number, j: number, from: number): boolean {
    const { tokens } = this.document
    const before = tokens.slice(Math.max(from, i - negationReach), i)
    return [...before, tokens[j + 1]].some(
      token => token !== undefined && this.words.negations.has(token.key),
    )
  }

  /** «declined to say whether | the church has received threats»: the article does not state it. */
  private isCondition(from: number): boolean {
    const { tokens } = this.document
    return [tokens[from], tokens[from - 1]].some(
      token => token !== undefined && this.words.conditions.has(token.key),
    )
  }

  /** «dix jours | un plan», «17 octobre | avoir perdu»: without a verb a second phrase starts in it. */
  private runsOver(i: number, j: number): boolean {
    const { infinitives, participles, determiners, auxiliaryInfinitives } = this.words
    const { tokens } = this.document
    if (infinitives.has(tokens[i]!.key) || participles.has(tokens[i]!.key)) return false
    const opens = (key: string) =>
      determiners.has(key) || infinitives.has(key) || auxiliaryInfinitives.has(key)
    for (let k = i + 1; k <= j; k++)
      if (opens(tokens[k]!.key) && this.stems[k - 1] !== null && this.isEdge(tokens[k - 1]!)) return true
    return false
  }

  /** «plan de relance | massif en Europe»: a stretch without a verb that starts behind the noun it belongs to. */
  private startsWithin(i: number, from: number, verb: number | null): boolean {
    if (i === from || verb !== null) return false
    const [before, first] = [this.document.tokens[i - 1]!, this.document.tokens[i]!]
    const { finite, participles, infinitives } = this.words
    const isVerb = ({ key }: Token) => finite.has(key) || participles.has(key) || infinitives.has(key)
    if (this.stems[i - 1] === null || !this.isEdge(before) || isVerb(before)) return false
    return !isVerb(first) && !this.isCapital(first)
  }

  /** «les banques | américaines», «jour | férié»: the next word goes on with the phrase. A day or another adverb does not. */
  private endsWithin(j: number, to: number): boolean {
    const next = this.document.tokens[j + 1]
    if (j + 1 >= to || !next || next.kind !== 'word' || this.stems[j + 1] === null || !this.isEdge(next))
      return false
    return !this.isVerb(next.key) && !this.words.vague.has(next.key)
  }

  private isVerb(key: string): boolean {
    const { finite, present, participles, infinitives } = this.words
    return finite.has(key) || present.has(key) || participles.has(key) || infinitives.has(key)
  }

  private isCapital({ start, end }: Token): boolean {
    return /^\p{Lu}/u.test(this.document.article.text.slice(start, end))
  }

  /** «Les policiers ont entamé dès lundi | leurs investigations», «a permis au président | de rappeler». */
  private isCutObject(j: number, to: number): boolean {
    const { determiners, genitives, infinitives, participles } = this.words
    const { tokens } = this.document
    const [next, after] = [tokens[j + 1], tokens[j + 2]]
    if (j + 1 >= to || !next) return false
    return (
      determiners.has(next.key) ||
      infinitives.has(next.key) ||
      participles.has(next.key) ||
      (genitives.has(next.key) && after !== undefined && infinitives.has(after.key))
    )
  }

  /** Words that say something count whole, function words for a third. */
  private length(i: number, j: number): number {
    const words = j - i + 1
    const content = this.countStems(i, j)
    return content + 0.3 * (words - content)
  }

  /** A verb that governs something in the stretch counts, one of saying does not: who speaks is told elsewhere. */
  private shape(i: number, j: number, from: number, to: number, verb: number | null): number {
    const { tokens } = this.document
    const { functions, reporting, clitics, participles } = this.words
    const before = tokens[i - 1]
    const isAfterFunction = i === from || (before !== undefined && functions.has(before.key))
    // «751 millions d'euros subie» before «par», «a permis» before «aux»: what comes next belongs to it.
    const { key } = tokens[j]!
    const isOpen =
      j + 1 < to && (participles.has(key) || this.words.openEndings.some(ending => key.endsWith(ending)))
    const isCut = isOpen || (verb !== null && this.isCutObject(j, to))
    const ends = j + 1 === to ? 1 : isCut ? 0.4 : this.afterWord(tokens[j + 1]!)
    // «surveillance des | violations»: the stretch would start within a phrase.
    // «accusés de | livrer des munitions» is whole.
    const isAct = verb === null && this.words.infinitives.has(tokens[i]!.key)
    const isWithin = i > from && i !== verb && !isAct && this.words.genitives.has(before!.key)
    const starts = (isAfterFunction || i === verb) && !isWithin ? 1 : 0.6
    const says = tokens.slice(i, j + 1).some(({ key }) => reporting.has(key))
    const leans =
      (clitics.has(tokens[i]!.key) ? 0.9 : 1) * (this.words.referring.has(tokens[i]!.key) ? 0.7 : 1)
    const whole = verb !== null && (i === from || i === verb)
    const loose = verb === null && !isAct && this.hasPreposition(i, j) ? 0.6 : 1
    return (
      loose *
      ends *
      starts *
      leans *
      (says ? 0.3 : whole ? this.clauseBonus(i, verb) : verb !== null ? 0 : isAct ? this.actBonus(i, j) : 1)
    )
  }

  /** «livrer des munitions à la Russie» tells more than «passer le décret». */
  private actBonus(i: number, j: number): number {
    return this.countStems(i, j) > 2 ? 1.3 : 1
  }

  /** «l'Ukraine en échange d'une aide» is no phrase, «chemises à l'effigie de» is one. */
  private hasPreposition(i: number, j: number): boolean {
    const { functions, linkers, openers } = this.words
    return this.document.tokens
      .slice(i, j)
      .some(({ key }) => functions.has(key) && !linkers.has(key) && !openers.has(key) && key !== 'à')
  }

  /** A clause with its subject tells most: «Une explosion a blessé trois soldats». */
  private clauseBonus(i: number, verb: number): number {
    return this.countStems(i, verb - 1) > 0 ? 1.9 : 1.5
  }

  /** «… | dans», a whole phrase; «… | de», the phrase goes on. */
  private afterWord({ key }: Token): number {
    return this.words.genitives.has(key) ? 0.55 : this.words.functions.has(key) ? 0.85 : 0.4
  }

  /** «n'aurait pas», «il s'y est»: the first of the words that lean on the verb. */
  private groupStart(verb: number, from: number): number {
    let at = verb
    while (at > from && this.words.clitics.has(this.document.tokens[at - 1]!.key)) at--
    return at
  }

  /** «a | été blessé», «n' | affecte pas»: the stretch would start within a verb. */
  private isSplitVerb(i: number): boolean {
    const [before, first] = [this.document.tokens[i - 1]!, this.document.tokens[i]!]
    const { finite, participles, clitics, openers } = this.words
    if (clitics.has(before.key) && !openers.has(before.key)) return true
    if (this.words.auxiliaries.has(before.key) && this.stems[i] !== null) return true
    return participles.has(first.key) && (finite.has(before.key) || this.words.weak.has(before.key))
  }

  /** Index of the first finite verb after which something follows, or null: «la marche» is a noun. */
  private finiteIn(i: number, j: number): number | null {
    const { tokens } = this.document
    for (let k = i; k < j; k++) {
      const { key, kind } = tokens[k]!
      if (kind !== 'word') continue
      const before = tokens[k - 1]?.key ?? ''
      const { finite, present, openers, functions, subjects } = this.words
      if (finite.has(key) && !openers.has(before)) return k
      if (k > i && present.has(key) && (!functions.has(before) || subjects.has(before))) return k
    }
    return null
  }

  /** Weight of the wanted words, once each, verbs of saying aside; 0 where too few of the words are wanted. */
  private value(i: number, j: number): number {
    let [all, wanted, sum] = [0, 0, 0]
    for (let k = i; k <= j; k++) {
      const stem = this.stems[k]!
      if (stem === null || this.stems.indexOf(stem, i) < k) continue
      all++
      const weight = this.isSaid(stem, i, j) ? 0 : this.wanted.weight(stem)
      if (weight <= 0) continue
      wanted++
      sum += weight
    }
    if (wanted === 0 || wanted < leastWanted * all) return 0
    if (wanted === 1 && all === 1) return 0
    return (wanted === 1 ? 0.7 * sum : sum) + 0.2 * (all - wanted)
  }

  /** A verb of saying has the stem. */
  private isSaid(stem: string, i: number, j: number): boolean {
    for (let k = i; k <= j; k++)
      if (this.stems[k] === stem && this.words.reporting.has(this.document.tokens[k]!.key)) return true
    return false
  }

  private countStems(i: number, j: number): number {
    let count = 0
    for (let k = i; k <= j; k++) if (this.stems[k] !== null) count++
    return count
  }

  /** A stretch may start and end at the token; an event prints each of its words hundreds of times. */
  private isEdge({ kind, key }: Token): boolean {
    if (kind === 'punctuation') return key === '%'
    if (this.words.edges.size >= mostWords) this.words.edges.clear()
    return memo(
      this.words.edges,
      key,
      word =>
        !this.words.functions.has(word) &&
        !this.words.weak.has(word) &&
        !this.words.dangling.has(word) &&
        !this.words.functions.has(fold(word)),
    )
  }
}

/** A point or comma between two digits without a space. */
function isInFigure(text: string, at: number): boolean {
  return /^\p{Nd}[.,]\p{Nd}$/u.test(text.slice(Math.max(0, at - 1), at + 2))
}
