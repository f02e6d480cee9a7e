import { utteranceWords, wordReader } from '../../attribution/ledger/words.js'
import { clauseWords } from '../../facts/naming/clauses/words.js'
import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, Attribution, DateValue, Pair, Source, Span } from '../../model/index.js'
import { normalizeKey } from '../../text/index.js'
import { memo } from '../../text/memo.js'
import { mayState } from '../excerpts/pieces.js'
import type { FindingInput } from '../finder.js'
import { indexByPlace, type PlaceIndex } from '../values/index-by-place.js'
import { names, properNames } from './name-words.js'

/** A claim that one article credits, and a sentence of another that makes it with another credit or none. */
export interface Claim {
  /** Row of the alignment that both stand in. */
  row: string
  kind: 'other' | 'none'
  attribution: Attribution
  sentence: ArticleSpan
  /** The attribution in that sentence, when it has one. */
  counter: Attribution | null
  /** The two contents share most of their words, and both sources are known entities of one kind. */
  certain: boolean
  verbatim: boolean
}

/** Share of the claim's content words that the other sentence must hold. */
const sameClaim = 0.5
/** Share of the other claim's content words that this one must hold: the longer may say more, not something else. */
const sharedBack = 0.3
/** Content words that a claim must have to be recognised. */
const leastWords = 4
/** Fewer may be the name of a thing: «accord de partenariat stratégique global». */
const sureWords = 6

/** Words of a sentence among which its subject stands. */
const openingWords = 8

/** Content words of a span, cut short, in text order and as a set. */
interface Content {
  list: string[]
  held: ReadonlySet<string>
}

/** All shifts of credit between aligned sentences, in the order of the pairs. */
export function claimsOf(input: FindingInput): Claim[] {
  const reader = new ClaimReader(input)
  return input.alignment.pairs.flatMap(pair =>
    reader.read(pair.a, pair.b, pair).concat(reader.read(pair.b, pair.a, pair)),
  )
}

class ClaimReader {
  private readonly attributions = new Map<string, Attribution[]>()
  private readonly sources: Map<string, Source>
  private readonly texts: Map<string, { text: string; language: string }>
  private readonly rows = new Map<string, string>()
  private readonly contents = new Map<string, Map<number, Content>>()
  /** Article → start of a sentence → attributions. */
  private readonly sentences = new Map<string, Map<number, Attribution[]>>()
  private readonly dates: PlaceIndex<DateValue>
  /** Entity id → where it is named or described. */
  private readonly places: Map<string, ArticleSpan[]>
  /** The same by article, for those asked for: a name may stand in thousands of places. */
  private readonly mentioned = new Map<string, PlaceIndex<ArticleSpan>>()
  private readonly headlines: Map<string, Span[]>
  private readonly units: Map<string, Span[]>
  /** Article id → day of publication. */
  private readonly published: Map<string, string>
  /** Source id → words of its name and mentions. */
  private readonly named = new Map<string, ReadonlySet<string>>()

  constructor(input: FindingInput) {
    this.sources = new Map(input.attribution.sources.map(source => [source.id, source]))
    this.texts = new Map(input.documents.map(({ article }) => [article.id, article]))
    this.dates = indexByPlace(input.annotations.dates)
    this.places = new Map(input.annotations.entities.map(({ id, mentions }) => [id, mentions]))
    this.units = new Map(input.documents.map(({ article, units }) => [article.id, units]))
    this.headlines = new Map(
      input.documents.map(({ article: { id, parts } }) => [
        id,
        parts.filter(({ kind }) => kind === 'headline'),
      ]),
    )
    this.published = new Map(
      input.documents.flatMap(({ article }) =>
        article.publishedAt ? [[article.id, article.publishedAt.slice(0, 10)] as const] : [],
      ),
    )
    for (const one of input.attribution.attributions) {
      if (!one.speech) continue
      const list = this.attributions.get(one.article)
      if (list === undefined) this.attributions.set(one.article, [one])
      else list.push(one)
    }
    for (const row of input.alignment.rows)
      for (const { article, spans } of row.cells)
        for (const span of spans) this.rows.set(place(article, span), row.id)
  }

  read(own: ArticleSpan, other: ArticleSpan, pair: Pair): Claim[] {
    const attributions = this.within(own)
    const row = attributions.length === 0 ? undefined : this.rows.get(place(own.article, own))
    if (row === undefined) return []
    const found: Claim[] = []
    for (const attribution of attributions) {
      if (attribution.sourceId === null) continue
      const words = this.content(own.article, attribution.content)
      if (words.list.length < leastWords) continue
      const counters = this.within(other)
      const counter = best(counters, one => share(words, this.content(other.article, one.content)))
      const credited =
        counter !== null &&
        counter.score >= sameClaim &&
        share(this.content(other.article, counter.item.content), words) >= sharedBack
      const verbatim = pair.relation === 'verbatim'
      if (credited) {
        if (own.article > other.article) continue
        // «B said that, a state official said, …»: the claim may stand in several layers, one of them with this source.
        const same = counters.filter(
          one => share(words, this.content(other.article, one.content)) >= sameClaim,
        )
        if (same.some(one => !this.differs(attribution, one))) continue
        if (this.names(other, attribution) || this.names(own, counter.item)) continue
        if (this.credits(other.article, attribution) || this.credits(own.article, counter.item)) continue
        const certain =
          counter.score >= 0.7 &&
          words.list.length >= sureWords &&
          !this.isSchedule(own.article, attribution.content) &&
          [attribution, counter.item].every(one => this.isNamed(one) && !this.isOwnAct(one)) &&
          this.sameKind(attribution, counter.item)
        found.push({
          row,
          kind: 'other',
          attribution,
          sentence: other,
          counter: counter.item,
          certain,
          verbatim,
        })
      } else if (counters.length === 0 && !this.quotes(other)) {
        if (share(words, this.content(other.article, other)) < 0.6) continue
        if (this.isHeadline(other) || !this.sameNames(attribution, other)) continue
        const acts = this.content(own.article, attribution.content, true)
        if (share(acts, this.content(other.article, other)) <= 0.5) continue
        if (!verbatim && this.isSchedule(own.article, attribution.content)) continue
        if (this.credits(other.article, attribution) || this.isSubject(other, attribution)) continue
        found.push({
          row,
          kind: 'none',
          attribution,
          sentence: other,
          counter: null,
          certain: false,
          verbatim,
        })
      }
    }
    return found
  }

  /** The sentence names the source, so that what it credits to another is told of the source too. */
  private names(sentence: ArticleSpan, { sourceId }: Attribution): boolean {
    const mentions = this.sources.get(sourceId ?? '')?.entityId
    if (mentions === undefined) return false
    const index = memo(this.mentioned, mentions, id => indexByPlace(this.places.get(id) ?? []))
    return index.inArticle(sentence.article).some(one => overlaps(one, sentence))
  }

  /** A headline leaves the source to the text below it. */
  private isHeadline({ article, start }: ArticleSpan): boolean {
    return (this.headlines.get(article) ?? []).some(one => start >= one.start && start < one.end)
  }

  /**
   * The article makes the claim somewhere, not only in the sentence at hand, with the same source: «selon Jeanne Morel,
   * "des documents importants seront signés"» below the headline «Le Kremlin annonce des «documents importants»».
   */
  private credits(article: string, claim: Attribution): boolean {
    const words = this.content(claim.article, claim.content)
    return (this.attributions.get(article) ?? []).some(
      one =>
        one.sourceId !== null &&
        share(words, this.content(article, one.content)) >= sameClaim &&
        !this.differs(claim, one),
    )
  }

  /**
   * The source opens the sentence or the one before it: «La préfecture a ordonné le bouclage …» leaves no doubt of whom
   * that is known from, though nothing says «selon la préfecture». Or a sentence beside it is credited to the source.
   */
  private isSubject(sentence: ArticleSpan, attribution: Attribution): boolean {
    const { article, source, sourceId } = attribution
    const printed = source === null ? [] : names(this.print(article, source))
    const called = [printed, names(this.sources.get(sourceId ?? '')?.name ?? '')].filter(
      words => words.length > 0,
    )
    const units = this.units.get(sentence.article) ?? []
    const at = units.findIndex(({ start }) => start === sentence.start)
    const credited = [units[at - 1], units[at + 1]].some(
      unit =>
        unit &&
        this.within({ article: sentence.article, start: unit.start, end: unit.end }).some(
          one => one.sourceId !== null && !this.differs(attribution, one),
        ),
    )
    if (credited) return true
    return [units[at], units[at - 1]].some(unit => {
      if (!unit) return false
      const words = this.print(sentence.article, unit).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
      const opening = new Set(words.slice(0, openingWords).map(word => word.toLowerCase()))
      return called.some(list => list.every(word => opening.has(word)))
    })
  }

  /**
   * «She left the Ford Clinic for a house in Malibu» / «… has checked into the Ford Clinic in Rancho Mirage»: the claim
   * names somewhere or somebody that the other sentence does not, so it is another fact.
   */
  private sameNames({ article, content }: Attribution, other: ArticleSpan): boolean {
    const own = properNames(this.print(article, content))
    const held = new Set(properNames(this.print(other.article, other)))
    return own.filter(word => !held.has(word)).length <= own.length * 0.2
  }

  /** Attributions whose content lies in, or runs over, a sentence; looked for once, however many pairs it is in. */
  private within(sentence: ArticleSpan): Attribution[] {
    const known = memo(this.sentences, sentence.article, () => new Map<number, Attribution[]>())
    return memo(known, sentence.start, () =>
      (this.attributions.get(sentence.article) ?? []).filter(
        ({ content, cue }) => overlaps(content, sentence) || (cue !== null && overlaps(cue, sentence)),
      ),
    )
  }

  /** A sentence inside a longer quotation is credited even if its own words hold no cue. */
  private quotes(sentence: ArticleSpan): boolean {
    return (this.attributions.get(sentence.article) ?? []).some(
      ({ content }) => content.start <= sentence.start && content.end >= sentence.end - 2,
    )
  }

  /** «Le président arrivera mardi»: what a programme says, every outlet knows without a source. */
  private isSchedule(article: string, content: Span): boolean {
    return this.dates
      .within(article, content)
      .some(({ from }) => from !== null && from >= (this.published.get(article) ?? '9999'))
  }

  /** Not by a pronoun («il») or an office alone left open: the words for the source are printed and no pronoun. */
  private isNamed({ article, source }: Attribution): boolean {
    if (source === null) return false
    const pronouns = languagePack(this.texts.get(article)!.language)?.names.pronouns ?? []
    const printed = this.print(article, source)
      .toLowerCase()
      .replace(/^-(?:t-)?/u, '')
    return !pronouns.some(({ word }) => word === printed)
  }

  /**
   * Content words, cut short so that endings match; `lower` leaves names out: who is named says nothing of what is done.
   * Read once for each span: a sentence is compared with all its partners.
   */
  private content(article: string, span: Span, lower = false): Content {
    const known = memo(this.contents, `${article}${lower ? ' lower' : ''}`, () => new Map<number, Content>())
    return memo(known, span.start * 2 ** 24 + span.end, () => {
      const { text, language } = this.texts.get(article)!
      const list = utteranceWords(text, span, wordReader(languagePack(language)))
        .filter(word => word.content && !(lower && word.capital))
        .map(word => word.fold.slice(0, 6))
      return { list, held: new Set(list) }
    })
  }

  /**
   * «Paul Marchal a indiqué avoir déposé un recours», «Jeanne Morel annonce un recours»: without a subject of its own the
   * claim is what the source does, and each does it for himself.
   */
  private isOwnAct({ article, content }: Attribution): boolean {
    const pack = languagePack(this.texts.get(article)!.language)
    if (!pack) return false
    const words = clauseWords(pack)
    const starters = new Set(pack.lexicon.clauseStarters)
    const keys = (this.print(article, content).match(/\p{L}+['’]?/gu) ?? []).map(normalizeKey)
    // «that»: the content of a report starts with a clause of its own.
    const first = starters.has(keys[0] ?? '') ? 1 : 0
    const end = keys.findIndex((key, index) => index > first && starters.has(key))
    return !mayState(keys.slice(first, end < 0 ? keys.length : end), words)
  }

  /** Two known persons or two known bodies: a person and a body may be one voice (the president and his office). */
  private sameKind(a: Attribution, b: Attribution): boolean {
    const [first, second] = [a, b].map(one =>
      one.sourceId === null ? undefined : this.sources.get(one.sourceId),
    )
    return first?.entityId !== undefined && second?.entityId !== undefined && first.kind === second.kind
  }

  /** Two sources that are not one: neither is named in what the other is called («le porte-parole du Kremlin»). */
  private differs(a: Attribution, b: Attribution): boolean {
    if (a.sourceId === null || b.sourceId === null || a.sourceId === b.sourceId) return false
    const [first, second] = [this.calledIn(a), this.calledIn(b)]
    return !first.some(words => second.some(others => meet(words, others)))
  }

  /** The words for the source of an attribution: those of all its mentions, and those printed here. */
  private calledIn({ article, source, sourceId }: Attribution): ReadonlySet<string>[] {
    const words = memo(this.named, sourceId!, id => {
      const known = this.sources.get(id)
      const printed = known?.mentions.map(mention => this.print(mention.article, mention)) ?? []
      return new Set([known?.name ?? '', ...printed].flatMap(names))
    })
    return source === null ? [words] : [words, new Set(names(this.print(article, source)))]
  }

  private print(article: string, { start, end }: Span): string {
    return this.texts.get(article)!.text.slice(start, end)
  }
}

function meet(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [small, large] = words.size < others.size ? [words, others] : [others, words]
  for (const word of small) if (large.has(word)) return true
  return false
}

function place(article: string, span: Span): string {
  return `${article} ${span.start} ${span.end}`
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Share of the first one's words that the second holds. */
function share({ list }: Content, { held }: Content): number {
  return list.length === 0 ? 0 : list.filter(word => held.has(word)).length / list.length
}

function best<T>(items: T[], score: (item: T) => number): { item: T; score: number } | null {
  let found: { item: T; score: number } | null = null
  for (const item of items) {
    const value = score(item)
    if (found === null || value > found.score) found = { item, score: value }
  }
  return found
}
