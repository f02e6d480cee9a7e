import { namesAgency, printedCredits } from '../align/printed-credits.js'
import { agencyCredit } from '../language/agency-credit.js'
import type { Translate } from '../language/strings/registry.js'
import {
  type ArticleSpan,
  alignedPartKinds,
  type FindingDraft,
  type Origin,
  type Passage,
} from '../model/index.js'
import { ArticleNames } from './articles.js'
import { commonWords } from './common-words.js'
import { type EvidenceOf, evidenceFrom } from './evidence.js'
import type { Finder, FindingInput } from './finder.js'
import { articleOf } from './lookup.js'
import { nameListIn } from './name-list.js'
import { overlapLength } from './overlap.js'

/** Words outside quotation marks that must be common: two outlets may well quote the same speech. */
const leastWords = 16
/** Below this a stretch of titles and names («le président de l'Autorité de contrôle, Philippe Jurgensen») is no copy. */
const shortPassage = 25
const shown = 6
/** Groups told one by one; the rest are counted in one finding. */
const most = 20

/** One group of articles with all the passages that exactly these share. */
interface Group {
  articles: string[]
  /** Words of each: all that are common, and those of them outside quotation marks. */
  passages: { spans: ArticleSpan[]; words: number; own: number }[]
  words: number
  own: number
}

/** The same copy in several articles. Says that it is common and what credit is printed, not who wrote it first. */
export const sharedCopy: Finder = {
  kind: 'shared-copy',
  find(input, translate) {
    const names = new ArticleNames(input.documents, translate)
    const evidence = evidenceFrom(input.documents)
    const inOrder = (spans: ArticleSpan[]) =>
      [...spans].sort((a, b) => names.position(a.article) - names.position(b.article) || a.start - b.start)
    const all = groups(input)
    const drafts = all.slice(0, most).map((group): FindingDraft => {
      const credits = creditsOf(input, group.articles)
      const origin = commonOrigin(input.alignment.origins, group.articles)
      const shares = input.alignment.composition
        .filter(({ article }) => group.articles.includes(article))
        .map(({ article, tokens }) => ({ article, share: Math.min(1, group.own / Math.max(1, tokens)) }))
      const highest = Math.max(0, ...shares.map(({ share }) => share))
      return {
        kind: 'shared-copy',
        key: group.articles,
        confidence: 'sure',
        severity: highest >= 0.5 ? 3 : highest >= 0.15 ? 2 : 1,
        title: translate(origin?.kind === 'syndicated' ? 'finding.copy.syndicated' : 'finding.copy', {
          articles: names.list(group.articles),
          words: group.words,
          credit: creditText(input, group.articles, credits, names, translate),
        }),
        evidence: [
          ...group.passages.slice(0, shown).flatMap(({ spans }) =>
            inOrder(spans)
              .slice(0, 8)
              .flatMap(span => withoutAsides(input, span))
              .map(span => evidence(span, 'copy')),
          ),
          ...credits.slice(0, 8).map(span => evidence(span, 'credit')),
        ],
        details: {
          articles: group.articles,
          words: group.words,
          passages: group.passages.length,
          shares: shares.map(({ article, share }) => ({ article, share: Math.round(share * 1000) / 1000 })),
          origin: origin?.id ?? null,
          credited: creditedBy(input, group.articles, credits),
        },
      }
    })
    const rest = all.slice(most)
    if (rest.length === 0) return drafts
    return [
      ...drafts,
      gather(
        input,
        rest,
        translate(rest.length === 1 ? 'finding.copy.rest.one' : 'finding.copy.rest', { count: rest.length }),
        evidence,
      ),
    ]
  },
}

/** Which credit is printed, and where: an agency's copy that one article signs and the other does not is what matters. */
function creditText(
  input: FindingInput,
  articles: string[],
  credits: ArticleSpan[],
  names: ArticleNames,
  translate: Translate,
): string {
  const signed = articles.map(id => authorCredit(input, id)).find(credit => credit !== null)
  const [first] = credits
  if (first || signed) {
    const credit = first ? evidenceFrom(input.documents)(first).exact.trim() : signed!
    const credited = creditedBy(input, articles, credits)
    return credited.length < articles.length
      ? translate('finding.copy.credit.some', { credited: names.list(credited), credit })
      : translate('finding.copy.credit', { credit })
  }
  // «a déclaré à l'AFP le procureur» is no credit of the copy, and yet it tells where it may come from.
  const named = articles.filter(id => namesAgency(articleOf(input.documents, id)))
  return named.length > 0
    ? translate('finding.copy.named', { named: names.list(named) })
    : translate('finding.copy.no-credit')
}

/** Who prints a credit, also as the author: «Rédaction avec AFP» of a record stands in no part of its text. */
function creditedBy(input: FindingInput, articles: string[], credits: ArticleSpan[]): string[] {
  const spans = new Set(credits.map(({ article }) => article))
  return [...spans, ...articles.filter(id => !spans.has(id) && authorCredit(input, id) !== null)]
}

function authorCredit(input: FindingInput, id: string): string | null {
  const { author = '', language } = articleOf(input.documents, id)
  const found = agencyCredit(author, language)
  return found && author.slice(found.start, found.end)
}

/**
 * The stretches of a span that take part in the comparison: the copy runs on over «À lire aussi : …», a caption or a heading
 * that stands in between, and these are no words of it.
 */
function withoutAsides(input: FindingInput, span: ArticleSpan): ArticleSpan[] {
  const pieces: ArticleSpan[] = []
  let open = false
  for (const part of articleOf(input.documents, span.article).parts) {
    const start = Math.max(part.start, span.start)
    const end = Math.min(part.end, span.end)
    if (start >= end) continue
    const last = pieces.at(-1)
    const isCompared = alignedPartKinds.has(part.kind)
    if (isCompared && open && last) last.end = end
    else if (isCompared) pieces.push({ article: span.article, start, end })
    open = isCompared
  }
  return pieces.length > 0 ? pieces : [span]
}

/** The groups beyond the limit: one finding that counts them. */
function gather(input: FindingInput, rest: Group[], title: string, evidence: EvidenceOf): FindingDraft {
  return {
    kind: 'shared-copy',
    key: ['rest'],
    confidence: 'sure',
    severity: 1,
    title,
    evidence: rest
      .slice(0, 30)
      .flatMap(({ passages }) => passages[0]!.spans.slice(0, 2))
      .flatMap(span => withoutAsides(input, span))
      .map(span => evidence(span, 'copy')),
    details: { gathered: true, count: rest.length, words: rest.reduce((sum, { words }) => sum + words, 0) },
  }
}

/** Longest first; a stretch inside one that is told already («à l'issue de laquelle…») is not counted again. */
function withoutNested(passages: Group['passages']): Group['passages'] {
  const sorted = [...passages].sort(
    (a, b) =>
      b.words - a.words ||
      (a.spans[0]!.article < b.spans[0]!.article ? -1 : 1) ||
      a.spans[0]!.start - b.spans[0]!.start,
  )
  const kept: Group['passages'] = []
  for (const passage of sorted) {
    const nested = passage.spans.some(span =>
      kept.some(({ spans }) =>
        spans.some(
          other => other.article === span.article && overlapLength(other, span) * 2 > span.end - span.start,
        ),
      ),
    )
    if (!nested) kept.push(passage)
  }
  return kept
}

/** Passages by the set of articles that share them, weightiest group first. */
function groups(input: FindingInput): Group[] {
  const quoted = quotedSpans(input)
  const isNameList = nameListIn(input)
  const common = commonWords(input.documents)
  const bySet = new Map<string, Group>()
  for (const passage of input.alignment.passages) {
    const words = common(passage.spans)
    const own = Math.round(words * (1 - quotedShare(passage, quoted)))
    if (own < leastWords || (own < shortPassage && isNameList(passage.spans[0]!))) continue
    const articles = [...new Set(passage.spans.map(({ article }) => article))].sort()
    if (articles.length < 2) continue
    const group = bySet.get(articles.join(' ')) ?? { articles, passages: [], words: 0, own: 0 }
    group.passages.push({ spans: passage.spans, words, own })
    bySet.set(articles.join(' '), group)
  }
  for (const group of bySet.values()) {
    group.passages = withoutNested(group.passages)
    group.words = group.passages.reduce((sum, { words }) => sum + words, 0)
    group.own = group.passages.reduce((sum, { own }) => sum + own, 0)
  }
  return withoutNestedGroups(
    [...bySet.values()].sort((a, b) => b.words - a.words || (a.articles.join() < b.articles.join() ? -1 : 1)),
  )
}

/** A group all of whose passages lie within those of a larger one, in two articles at least, says nothing more. */
function withoutNestedGroups(sorted: Group[]): Group[] {
  const kept: Group[] = []
  for (const group of sorted) {
    const inside = (span: ArticleSpan) =>
      kept.some(({ passages }) =>
        passages.some(({ spans }) =>
          spans.some(
            other =>
              other.article === span.article && overlapLength(other, span) * 5 > (span.end - span.start) * 4,
          ),
        ),
      )
    const nested = group.passages.every(({ spans }) => spans.every(inside))
    if (!nested) kept.push(group)
  }
  return kept
}

function quotedSpans(input: FindingInput): Map<string, ArticleSpan[]> {
  const quoted = new Map<string, ArticleSpan[]>()
  for (const { article, type, content } of input.attribution.attributions) {
    if (type === 'indirect') continue
    quoted.set(article, [...(quoted.get(article) ?? []), { article, ...content }])
  }
  return quoted
}

/** The largest share of the passage that any article prints between quotation marks. */
function quotedShare({ spans }: Passage, quoted: Map<string, ArticleSpan[]>): number {
  const rates = spans.map(span => {
    const inside = (quoted.get(span.article) ?? []).reduce(
      (sum, quote) => sum + overlapLength(quote, span),
      0,
    )
    return inside / Math.max(1, span.end - span.start)
  })
  return Math.min(1, Math.max(0, ...rates))
}

function commonOrigin(origins: Origin[], articles: string[]): Origin | null {
  return origins.find(origin => articles.every(article => origin.articles.includes(article))) ?? null
}

/** Agency credits printed in any of the articles. */
function creditsOf(input: FindingInput, articles: string[]): ArticleSpan[] {
  const spans = [
    ...input.alignment.origins.flatMap(({ credits }) => credits),
    ...input.documents.flatMap(({ article }) => printedCredits(article)),
  ].filter(span => articles.includes(span.article))
  const seen = new Set<string>()
  return spans.filter(({ article, start }) => {
    const key = `${article}:${start}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
