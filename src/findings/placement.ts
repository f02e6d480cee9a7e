import { type PairIndex, pairIndex } from '../align/pair-index.js'
import { commonLabels } from '../facts/naming/common-label.js'
import { languagePack } from '../language/registry.js'
import type { Translate } from '../language/strings/registry.js'
import type { ArticleSpan, CoverageCell, Facet, FindingDraft, Pair, Span } from '../model/index.js'
import { normalizeKey } from '../text/index.js'
import { ArticleNames } from './articles.js'
import { speakerParts } from './claim-words.js'
import { earlierNear, earlierStatement } from './earlier.js'
import { evidenceFrom } from './evidence.js'
import { type Excerpts, excerptsOf } from './excerpts/index.js'
import type { Finder, FindingInput } from './finder.js'
import { articleOf } from './lookup.js'
import { otherFigures } from './other-figures.js'
import { overlapLength } from './overlap.js'
import { type Place, places } from './places.js'
import { questionIn } from './questions.js'
import { sameMatter } from './same-matter.js'
import { labelHolder } from './telling-span.js'

/** Leads: in the headline, the first paragraph or the first sixth. Buried: after three fifths, from the fourth paragraph on. */
const leading = 1 / 6
const buried = 0.6
const lowestParagraph = 4
/** Findings told one by one; the rest are counted in one. */
const most = 12

interface Placed {
  span: ArticleSpan
  place: Place
}

interface Extremes {
  high: Placed
  low: Placed
  all: Placed[]
  /** How the two sentences are aligned. */
  pair: Pair
  /** Words that both have. */
  label: string
}

/** Pairs in other words: below the first nothing is said, below the second it is to be checked. */
const likely = 0.78
const certain = 0.93
/** In a text of fewer paragraphs nothing is buried. */
const surelyLow = 7

/** The same fact leads one article and is buried in another. Both sentences must be aligned with each other. */
export const placement: Finder = {
  kind: 'placement',
  find(input, translate) {
    const finder = new PlacementFinder(input, translate)
    const drafts = finder.drafts().sort((x, y) => y.severity - x.severity)
    const rest = drafts.slice(most)
    return rest.length === 0
      ? drafts
      : [
          ...drafts.slice(0, most),
          gather(
            translate(rest.length === 1 ? 'finding.placement.rest.one' : 'finding.placement.rest', {
              count: rest.length,
            }),
            rest,
          ),
        ]
  },
}

/** The facts beyond the limit: one finding that counts and names them. */
function gather(title: string, rest: FindingDraft[]): FindingDraft {
  return {
    kind: 'placement',
    key: ['rest'],
    confidence: 'needs-review',
    severity: 1,
    title,
    evidence: rest.flatMap(({ evidence }) => evidence.slice(0, 2)).slice(0, 60),
    details: { gathered: true, count: rest.length, labels: rest.map(({ details }) => details.label) },
  }
}

class PlacementFinder {
  private readonly place: (span: ArticleSpan) => Place
  private readonly holds: (facet: Facet, span: ArticleSpan) => boolean
  private readonly names: ArticleNames
  private readonly pairs: PairIndex
  private readonly saidBefore: ReturnType<typeof earlierStatement>
  private readonly nearBefore: (low: ArticleSpan, high: ArticleSpan) => boolean
  private readonly differIn: (a: ArticleSpan, b: ArticleSpan) => boolean
  private readonly asks: (span: ArticleSpan) => boolean
  private readonly isOneMatter: (a: ArticleSpan, b: ArticleSpan) => boolean
  private readonly commonLabel: ReturnType<typeof commonLabels>
  private readonly excerpts: Excerpts
  private readonly speakers: (span: ArticleSpan) => Span[]

  constructor(
    private readonly input: FindingInput,
    private readonly translate: Translate,
  ) {
    this.place = places(input.documents)
    this.holds = labelHolder(input.documents)
    this.names = new ArticleNames(input.documents, translate)
    this.pairs = pairIndex(input.alignment.pairs)
    this.saidBefore = earlierStatement(input)
    this.nearBefore = earlierNear(input)
    this.differIn = otherFigures(input)
    this.asks = questionIn(input.documents)
    this.isOneMatter = sameMatter(input)
    this.commonLabel = commonLabels(input)
    this.excerpts = excerptsOf(input, translate)
    this.speakers = speakerParts(input)
  }

  /** Topics before rows: their labels say more. A buried sentence is told once. */
  drafts(): FindingDraft[] {
    const told = new Set<string>()
    return this.input.coverage.facets.flatMap(facet => {
      if (facet.given || (facet.kind !== 'topic' && facet.kind !== 'row')) return []
      const extremes = this.extremes(facet)
      if (!extremes || told.has(key(extremes.low.span))) return []
      told.add(key(extremes.low.span))
      return [this.draft(facet, extremes)]
    })
  }

  /** Highest and deepest first statement that are aligned with each other, when they are far apart. */
  private extremes(facet: Facet): Extremes | null {
    const stated = facet.cells.filter(({ status }) => status === 'present').map(cell => this.placed(cell))
    const first = (list: Placed[]) =>
      facet.kind === 'row' ? list[0] : list.find(({ span }) => this.holds(facet, span))
    const all = stated.flatMap(list => first(list) ?? []).sort(byDepth)
    const leading = stated
      .flat()
      .filter(({ place }) => leads(place))
      .sort(byDepth)
    for (const low of [...all].reverse()) {
      if (low.place.depth < buried || low.place.paragraph < lowestParagraph) return null
      for (const high of leading) {
        const pair = this.tie(high.span, low.span)
        if (!pair || !this.isOneMatter(high.span, low.span)) continue
        const label = this.commonLabel([high.span, low.span], [])
        if (this.saidBefore(low.span, [high.span], label?.families ?? [])) continue
        return { high, low, all, pair, label: label?.text ?? facet.label }
      }
    }
    return null
  }

  private placed({ article, spans }: CoverageCell): Placed[] {
    return spans
      .map((span): ArticleSpan => ({ article, ...span }))
      .filter(span => !this.asks(span))
      .map(span => ({ span, place: this.place(span) }))
  }

  private tie(a: ArticleSpan, b: ArticleSpan): Pair | null {
    const pair = this.pairs.pairOf(a, b)
    return pair && (pair.relation !== 'same-content' || pair.score >= likely) ? pair : null
  }

  private draft(facet: Facet, { high, low, all, pair, label }: Extremes): FindingDraft {
    const evidence = evidenceFrom(this.input.documents)
    const sure =
      (pair.relation !== 'same-content' || pair.score >= certain) &&
      low.place.paragraph >= surelyLow &&
      !this.nearBefore(low.span, high.span) &&
      !this.differIn(high.span, low.span)
    // «aucune n'était célibataire» from the buried sentence is not what the headline says.
    const isOther = !evidence(high.span).exact.includes(label) && this.denies(high.span, label)
    const told = isOther || this.namesSpeaker(high.span, label) ? this.excerpts.of(high.span, label) : label
    return {
      kind: 'placement',
      key: [evidence(high.span).exact, evidence(low.span).exact],
      confidence: sure ? 'sure' : 'needs-review',
      severity: !sure ? 1 : high.place.kind === 'headline' ? 3 : 2,
      title: this.translate('finding.placement', {
        label: told,
        high: this.highPlace(high.place),
        highArticle: this.names.one(high.span.article),
        paragraph: low.place.paragraph,
        paragraphs: low.place.paragraphs,
        lowArticle: this.names.one(low.span.article),
      }),
      evidence: [evidence(high.span, high.place.kind), evidence(low.span, 'buried')],
      details: {
        facet: facet.id,
        label,
        places: all.map(({ span, place: { kind, paragraph, paragraphs, depth } }) => ({
          article: span.article,
          kind,
          paragraph,
          paragraphs,
          depth: Math.round(depth * 100) / 100,
        })),
      },
    }
  }

  /** «independent experts hired by the family»: who says it, and not what. */
  private namesSpeaker(span: ArticleSpan, label: string): boolean {
    const said = evidenceFrom(this.input.documents)(span).exact
    const at = said.indexOf(label)
    if (at < 0) return false
    // «According to doctors and experts hired by the family, the bullet …»
    const opening = said.slice(0, said.indexOf(','))
    const { language } = articleOf(this.input.documents, span.article)
    const credits = languagePack(language)?.attribution.prepositions ?? []
    if (
      at + label.length <= opening.length &&
      credits.some(credit => opening.toLowerCase().startsWith(`${credit} `))
    )
      return true
    const start = span.start + at
    const words = { start, end: start + label.length }
    return this.speakers(span).some(part => overlapLength(part, words) * 2 > label.length)
  }

  /** Whether a label denies something. */
  private denies({ article }: ArticleSpan, label: string): boolean {
    const { language } = articleOf(this.input.documents, article)
    const negations = new Set(languagePack(language)?.lexicon.negations)
    return (label.match(/\p{L}+['’]?/gu) ?? []).some(word => negations.has(normalizeKey(word)))
  }

  private highPlace({ kind, paragraph, paragraphs }: Place): string {
    if (kind === 'headline') return this.translate('finding.placement.headline')
    if (kind === 'lead') return this.translate('finding.placement.lead')
    return this.translate('finding.placement.paragraph', { paragraph, paragraphs })
  }
}

function byDepth(a: Placed, b: Placed): number {
  return a.place.depth - b.place.depth || (a.span.article < b.span.article ? -1 : 1)
}

function leads({ kind, depth }: Place): boolean {
  return kind !== 'body' || depth < leading
}

function key({ article, start }: ArticleSpan): string {
  return `${article}:${start}`
}
