import { type PairIndex, pairIndex } from '../align/pair-index.js'
import { ownLabels } from '../facts/naming/own-label.js'
import type { Translate } from '../language/strings/registry.js'
import type { ArticleSpan, Facet, FindingDraft } from '../model/index.js'
import { firstFrom } from '../text/first-from.js'
import { memo } from '../text/memo.js'
import { actorIn } from './actors.js'
import { type EvidenceOf, evidenceFrom } from './evidence.js'
import { type Excerpts, excerptsOf } from './excerpts/index.js'
import type { FindingInput } from './finder.js'
import { type Novelty, noveltyIn } from './novelty.js'
import { type OwnMarks, ownMarks } from './own-mark.js'
import { ownQuotationIn } from './own-quotation.js'
import { type Place, places } from './places.js'
import { creditIn, questionIn } from './questions.js'
import { rivalFigures } from './rival-figures.js'
import { distinct, sentenceOf } from './sentences.js'
import { speakerOf, speakerUnknownIn } from './speaker.js'
import { countedElsewhere } from './values/counted-elsewhere.js'

/** Below this likeness the nearest sentence elsewhere says something clearly different, when so many of the words are new. */
const farAway = 0.2
const newWords = 0.4
/** Up to this likeness it does, when half of the words stand in no other article. */
const rather = 0.34
const mostlyNew = 0.5
/**
 * A statement without a name of its own may be in other articles in other words («a renoncé», «jette l'éponge»). It is not
 * when so many of its words are new and one is a name or number. Without one it is hardly news («Un événement dans un
 * contexte mouvementé»), unless it has no word in common with any other article: «Une explosion a blessé trois soldats».
 */
const manyNew = 0.6
const allNew = { share: 0.9, likeness: 0.1 }
/** Fewer words state nothing by themselves: «Oui.», «Parole de connaisseur.» */
const leastWords = 4
/** Fewer are told, but not for sure. */
const enoughWords = 5
/** Of the words of a claim so many stand beside each other in another article: it may make the claim in other words. */
const coveredMost = 0.5
/**
 * With a name or figure of its own a statement may have so many of its words beside each other elsewhere; with a speaker or
 * a quotation of its own, fewer: the matter of what is said may be told by others («partie voir sa mère malade»).
 */
const coveredByMark = 0.45
const coveredBySpeech = 0.35
/** Sentences so near each other are one passage. */
const beside = 1
/** Sentences shown of one finding. */
const shown = 6

/** Words of a title: who, what, said by whom, after which sentence. */
export type TitleOf = (told: {
  article: string
  label: string
  source: string | null
  context: string | null
  /** Others have a part of the sentence. */
  isShared: boolean
}) => string

/** What only one article states, as findings, worthiest first. */
export function ownStatements(input: FindingInput, title: TitleOf, translate: Translate): FindingDraft[] {
  return new Builder(input, title, translate).drafts()
}

/** Severest first, then the surest, then the weightiest. */
export function byWorth(x: FindingDraft, y: FindingDraft): number {
  return (
    y.severity - x.severity ||
    Number(y.confidence === 'sure') - Number(x.confidence === 'sure') ||
    Number(y.details.weight) - Number(x.details.weight) ||
    (x.key.join() < y.key.join() ? -1 : 1)
  )
}

class Builder {
  /** Names of people, which say by themselves what a statement is about; «Occident» and «Université de Pittsburgh» do not. */
  private readonly names: ReadonlySet<string>
  private readonly saidBy: (span: ArticleSpan) => string | null
  private readonly place: (span: ArticleSpan) => Place
  private readonly evidence: EvidenceOf
  private readonly sentence: (span: ArticleSpan) => ArticleSpan
  private readonly novelty: (spans: ArticleSpan[]) => Novelty
  private readonly ownLabel: (facet: Facet, article: string) => string | null
  private readonly excerpts: Excerpts
  private readonly acts: (name: string, spans: ArticleSpan[]) => boolean
  private readonly asks: (span: ArticleSpan) => boolean
  private readonly isCredit: (span: ArticleSpan) => boolean
  private readonly hasRival: (span: ArticleSpan) => boolean
  private readonly marks: (span: ArticleSpan) => OwnMarks
  private readonly isUnsigned: (span: ArticleSpan) => boolean
  private readonly pairs: PairIndex
  private readonly isOwnQuotation: (span: ArticleSpan) => boolean
  private readonly isCountedElsewhere: (article: string, words: string) => boolean

  constructor(
    private readonly input: FindingInput,
    private readonly title: TitleOf,
    translate: Translate,
  ) {
    // A dateline («51AM IST MUMBAI») is no name.
    const people = input.annotations.entities.filter(
      ({ kind, name }) => kind === 'person' && !/\d/u.test(name),
    )
    this.names = new Set(people.map(({ name }) => name))
    this.saidBy = speakerOf(input)
    this.pairs = pairIndex(input.alignment.pairs)
    this.place = places(input.documents)
    this.evidence = evidenceFrom(input.documents)
    this.sentence = sentenceOf(input.documents)
    this.novelty = noveltyIn(input)
    this.ownLabel = ownLabels(input)
    this.excerpts = excerptsOf(input, translate)
    this.acts = actorIn(input)
    this.asks = questionIn(input.documents)
    this.isCredit = creditIn(input.documents)
    this.isCountedElsewhere = countedElsewhere(input)
    this.hasRival = rivalFigures(input)
    this.marks = ownMarks(input)
    this.isUnsigned = speakerUnknownIn(input)
    this.isOwnQuotation = ownQuotationIn(input)
  }

  /** Worthiest first. A topic of the user takes the place of a discovered one with the same sentences. */
  drafts(): FindingDraft[] {
    const topics = this.input.coverage.facets.filter(facet => facet.kind === 'topic')
    const told = new Set<string>()
    return [...topics.filter(({ given }) => given), ...topics.filter(({ given }) => !given)]
      .flatMap(facet => {
        const draft = this.draft(facet)
        if (!draft || draft.evidence.every(({ article, start }) => told.has(`${article}:${start}`))) return []
        for (const { article, start } of draft.evidence) told.add(`${article}:${start}`)
        return [draft]
      })
      .sort(byWorth)
      .map(this.afterNeighbours())
  }

  /** A passage is told once with its weight: what stands beside a sentence that is told before goes lower. */
  private afterNeighbours(): (draft: FindingDraft) => FindingDraft {
    const told = new Map<string, number[]>()
    const units = new Map(this.input.documents.map(document => [document.article.id, document.units]))
    return draft => {
      const at = draft.evidence
        .filter(({ role }) => role === 'statement')
        .map(({ article, start }) => firstFrom(units.get(article)!, start))
      const before = memo(told, draft.evidence[0]!.article, () => [])
      const isBeside = at.some(index => before.some(other => Math.abs(other - index) <= beside))
      before.push(...at)
      return isBeside && draft.severity === 2 ? { ...draft, severity: 1 } : draft
    }
  }

  private draft(facet: Facet): FindingDraft | null {
    const [cell, ...others] = facet.cells.filter(({ spans }) => spans.length > 0)
    if (!cell || others.length > 0 || cell.status !== 'present') return null
    const spans = distinct(cell.spans.map(span => this.sentence({ article: cell.article, ...span })))
    const stated = spans.filter(
      span =>
        this.place(span).kind !== 'headline' &&
        !this.asks(span) &&
        !this.isCredit(span) &&
        // «TNN Nov 12, 2011, 05.», «51AM IST MUMBAI:» are datelines: no common word.
        /(?<!\p{L})\p{Ll}{3}/u.test(this.evidence(span).exact),
    )
    const first = stated[0]
    if (!first) return null
    const rest = facet.cells.filter(other => other.article !== cell.article)
    const novelty = this.novelty(stated)
    if (novelty.words < leastWords && !facet.given && !novelty.concrete) return null
    const own = facet.given ? facet.label : this.ownLabel(facet, cell.article)
    const label = own ?? facet.label
    const likest = rest
      .flatMap(other => (other.nearest ? [other.nearest] : []))
      .sort((x, y) => y.score - x.score || (x.span.article < y.span.article ? -1 : 1))[0]
    const holds = (span: ArticleSpan) => this.evidence(span).exact.includes(label)
    const isNamed = facet.given || (this.names.has(label) && this.acts(label, stated))
    const isSaid = (span: ArticleSpan) => this.isOwnQuotation(span) && this.novelty([span]).share >= manyNew
    // What the title quotes must be new by itself, not by a name in the sentence after it.
    const proven = stated.filter(
      span =>
        isSure(facet, this.novelty([span]), likest?.score ?? 0, (isNamed && holds(span)) || isSaid(span)) &&
        (facet.given || (!this.hasRival(span) && this.isItsOwn(span) && this.isClear(span))),
    )
    const telling = proven.find(holds) ?? proven[0] ?? stated.find(holds) ?? first
    // What others have of the very sentence is nearer than what is only like it.
    const nearest = (facet.given ? undefined : this.partner(telling)) ?? likest
    const context = facet.given ? null : this.excerpts.before(telling)
    return {
      kind: 'exclusive',
      key: [cell.article, this.evidence(first).exact],
      confidence:
        own &&
        proven.length > 0 &&
        isSure(facet, novelty, likest?.score ?? 0, isNamed || proven.some(isSaid)) &&
        (facet.given || !this.isCountedElsewhere(cell.article, own))
          ? 'sure'
          : 'needs-review',
      severity: this.severity(facet, stated, novelty),
      title: facet.given
        ? this.title({ article: cell.article, label, source: null, context: null, isShared: false })
        : this.titleOf(telling, this.excerpts.of(telling, label), context),
      evidence: [
        ...stated.slice(0, shown).map(span => this.evidence(span, 'statement')),
        ...(nearest ? [this.evidence(nearest.span, 'nearest')] : []),
      ],
      details: {
        facet: facet.id,
        label,
        terms: facet.terms ?? [],
        article: cell.article,
        sentences: stated.length,
        context,
        doubtful: rest.filter(other => other.status === 'doubtful').map(other => other.article),
        nearest: nearest ?? null,
        novelty: Math.round(novelty.share * 100) / 100,
        covered: Math.round(novelty.covered * 100) / 100,
        concrete: novelty.concrete,
        claimed: novelty.claimed,
        weight: facet.weight,
      },
    }
  }

  /** The sentence of another article that the alignment pairs a sentence with, the likest first. */
  private partner(span: ArticleSpan): { span: ArticleSpan; score: number } | undefined {
    const place = this.sentence(span)
    const [best] = [...this.pairs.pairsOf(place)].sort((x, y) => y.score - x.score)
    if (!best) return undefined
    const other = best.a.article === place.article && best.a.start === place.start ? best.b : best.a
    return { span: other, score: best.score }
  }

  /** Whom it is about and who says it stand in it, or are certain. */
  private isClear(span: ArticleSpan): boolean {
    return this.excerpts.standsAlone(span) && !this.isUnsigned(span)
  }

  /** It holds what no paraphrase does without, and no other article prints: new words alone may be other words. */
  private isItsOwn(span: ArticleSpan): boolean {
    const { covered } = this.novelty([span])
    const { told, saying } = this.marks(span)
    if (told.length > 0) return covered < coveredByMark
    return (saying.length > 0 || this.isOwnQuotation(span)) && covered < coveredBySpeech
  }

  /**
   * With its speaker where the words are said and do not name him («Cette accessibilité doit rester» tells nothing alone),
   * and with whom its pronoun means: «il [Olivier Morel] aurait pris des positions».
   */
  private titleOf(telling: ArticleSpan, label: string, context: string | null): string {
    const speaker = this.saidBy(telling)
    const isNamed = speaker === null || label.includes(speaker.split(' ').at(-1)!)
    const meant = this.excerpts.referent(telling)
    const isClear = meant === null || meant.name === speaker || label.includes(meant.name.split(' ').at(-1)!)
    const told = isClear ? label : withName(label, meant)
    const { article } = telling
    const isShared = this.partner(telling) !== undefined
    return this.title({ article, label: told, source: isNamed ? null : speaker, context, isShared })
  }

  /** 3: the user watches it, or it leads the article and is new and concrete; 2: concrete or long; 1: the rest. */
  private severity(facet: Facet, stated: ArticleSpan[], novelty: Novelty): 1 | 2 | 3 {
    const leads = this.place(stated[0]!).kind === 'lead'
    if (facet.given || (leads && novelty.concrete && novelty.share >= newWords)) return 3
    return novelty.concrete || stated.length > 2 ? 2 : 1
  }
}

/** Nothing elsewhere is like it, or half-like sentences lack its words; and every other article was read whole. */
function isSure(facet: Facet, novelty: Novelty, likeness: number, isNamed: boolean): boolean {
  if (facet.cells.some(({ status }) => status === 'doubtful')) return false
  // The user's own words stand in no other article: an echo of other words does not matter.
  if (facet.given) return likeness < farAway || (likeness < rather && novelty.share >= newWords)
  if (novelty.echoed || novelty.covered >= coveredMost) return false
  if (novelty.words < enoughWords || novelty.claimed < leastWords) return false
  if (!isNamed && !isPlainlyNew(novelty, likeness)) return false
  return likeness < farAway ? novelty.share >= newWords : likeness < rather && novelty.share >= mostlyNew
}

function isPlainlyNew({ concrete, share }: Novelty, likeness: number): boolean {
  if (concrete && share >= manyNew) return true
  return share >= allNew.share && likeness < allNew.likeness
}

/** The name in brackets behind the first word that stands for it. */
function withName(label: string, { word, name }: { word: string; name: string }): string {
  const at = label.search(
    new RegExp(`(?<![\\p{L}’'-])${word.replace(/[^\p{L}\p{N} ]/gu, '.')}(?!\\p{L})`, 'u'),
  )
  return at < 0 ? label : `${label.slice(0, at + word.length)} [${name}]${label.slice(at + word.length)}`
}
