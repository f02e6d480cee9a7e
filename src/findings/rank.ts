import type { Translate } from '../language/strings/registry.js'
import type { Finding, FindingDraft, FindingKind, Origin } from '../model/index.js'
import { memo } from '../text/memo.js'
import type { FindingInput } from './finder.js'
import { type Place, places } from './places.js'

export type IdentifiedDraft = FindingDraft & { id: string }

interface Scored {
  draft: IdentifiedDraft
  score: number
  reasons: string[]
}

/** Findings of the same kind, or about the same words, step back by so much for each that stands before them. */
const sameKind = 1
const mostBack = 3
const sameWords = 2.5
/** A finding to be reviewed stands below a sure one that is a degree less grave. */
const sureness = 3
/** From this share of words that no other article has, the reason is given. */
const mostlyNew = 0.5
/** Only so many places are chosen for variety; below, order is by score alone. */
const varied = 30

/** What weighs in a kind by itself: words changed inside quotation marks and values that cannot both hold come first. */
const gravity: Record<FindingKind, number> = {
  'altered-quotation': 2.5,
  'conflicting-figure': 2,
  'conflicting-date': 2,
  'attribution-shift': 1.5,
  'certainty-shift': 1.5,
  absent: 1,
  exclusive: 0.5,
  'truncated-quotation': 1,
  placement: 0.5,
  'shared-copy': 0.5,
  'dequoted-quotation': 0.5,
  wording: 0,
  'name-variant': 1,
}

/**
 * The rule: severity (1 to 3) × 2, sure + 3, gravity of the kind 0 to 2.5, breadth (share of the articles that the evidence
 * comes from) × 1, independence (share of the separate origins) × 1, a name or figure in the evidence + 1, headline or first
 * paragraph + 0.5, height in the article (0 at its end to 1 at its top), share of the words that no other article has (0 to
 * 1), a figure in the words of the title + 0.5. The first thirty are then drawn one by one: for each of its kind that stands already a finding steps
 * back 1 point, 3 at most, for words that a finding before it shows, 2.5, unless one tells how they were changed and the
 * other who is credited with them.
 */
export function rankFindings(
  drafts: IdentifiedDraft[],
  input: FindingInput,
  translate: Translate,
): Finding[] {
  const score = scorer(input, translate)
  const scored = drafts.map(score).sort((x, y) => y.score - x.score || (x.draft.id < y.draft.id ? -1 : 1))
  return vary(scored, translate).map(({ draft, score, reasons }, index) => {
    const { key: _key, ...finding } = draft
    return { ...finding, rank: { position: index + 1, score: Math.round(score * 100) / 100, reasons } }
  })
}

function scorer(input: FindingInput, translate: Translate): (draft: IdentifiedDraft) => Scored {
  const place = places(input.documents)
  const origins = originIds(input.alignment.origins)
  const total = input.documents.length
  const allOrigins = new Set(input.documents.map(({ article }) => origins(article.id))).size
  const named = concreteSpans(input)
  return draft => {
    const shown = draft.evidence.filter(({ role }) => role !== 'nearest')
    const articles = new Set(draft.evidence.map(({ article }) => article))
    // What only one article states concerns that one, whatever the nearest passages shown beside it.
    const told = draft.kind === 'exclusive' ? new Set(shown.map(({ article }) => article)) : articles
    const separate = new Set([...articles].map(origins)).size
    const concrete = shown.some(named)
    const high = shown.some(span => leads(place(span)))
    const height = Math.max(0, ...shown.map(span => 1 - place(span).depth))
    const novelty = Number(draft.details.novelty ?? 0)
    const counts = /\d/u.test(String(draft.details.label ?? ''))
    const reasons = [
      translate(`rank.severity.${draft.severity}`),
      translate(draft.confidence === 'sure' ? 'rank.sure' : 'rank.review'),
      translate(told.size === 1 ? 'rank.breadth.one' : 'rank.breadth', { count: told.size, total }),
    ]
    if (separate > 1 && separate < articles.size)
      reasons.push(translate('rank.independence', { count: separate }))
    if (concrete) reasons.push(translate('rank.concrete'))
    if (high) reasons.push(translate('rank.prominent'))
    if (novelty >= mostlyNew) reasons.push(translate('rank.novel'))
    if (counts) reasons.push(translate('rank.counts'))
    const score =
      draft.severity * 2 +
      gravity[draft.kind] +
      (draft.confidence === 'sure' ? sureness : 0) +
      articles.size / Math.max(1, total) +
      separate / Math.max(1, allOrigins) +
      Number(concrete) +
      Number(high) / 2 +
      height +
      novelty +
      Number(counts) / 2
    return { draft, score, reasons }
  }
}

function leads(place: Place): boolean {
  return place.kind !== 'body'
}

function originIds(origins: Origin[]): (article: string) => string {
  const ids = new Map(
    origins.flatMap(origin => origin.articles.map(article => [article, origin.id] as const)),
  )
  return article => ids.get(article) ?? article
}

/** Whether a span holds a figure or a name that is not in most sentences of the event. */
function concreteSpans(
  input: FindingInput,
): (span: { article: string; start: number; end: number }) => boolean {
  const sentences = input.documents.reduce((sum, document) => sum + document.units.length, 0)
  const marks = new Map<string, { start: number; end: number }[]>()
  const add = (mark: { article: string; start: number; end: number }) => {
    const list = marks.get(mark.article)
    if (list) list.push(mark)
    else marks.set(mark.article, [mark])
  }
  input.annotations.figures.forEach(add)
  for (const { mentions } of input.annotations.entities) {
    if (mentions.length * 10 <= sentences) mentions.filter(({ form }) => form === 'name').forEach(add)
  }
  return span =>
    (marks.get(span.article) ?? []).some(mark => mark.start >= span.start && mark.end <= span.end)
}

/** What a quotation says and who said it are two things to know of the same words. */
function isApart(a: FindingKind, b: FindingKind): boolean {
  return a !== b && [a, b].every(kind => kind === 'altered-quotation' || kind === 'attribution-shift')
}

/** Draws the first places one by one, so that the summary does not show five findings of one kind. */
function vary(scored: Scored[], translate: Translate): Scored[] {
  const rest = [...scored]
  const chosen: Scored[] = []
  const kinds = new Map<string, number>()
  const words = new Map<string, Set<FindingKind>>()
  while (rest.length > 0 && chosen.length < varied) {
    let best = 0
    let bestValue = Number.NEGATIVE_INFINITY
    rest.forEach((item, index) => {
      const repeated = item.draft.evidence.some(span =>
        [...(words.get(`${span.article}:${span.start}`) ?? [])].some(kind => !isApart(kind, item.draft.kind)),
      )
      const value =
        item.score -
        Math.min(mostBack, sameKind * (kinds.get(item.draft.kind) ?? 0)) -
        (repeated ? sameWords : 0)
      if (value > bestValue) [best, bestValue] = [index, value]
    })
    const [item] = rest.splice(best, 1)
    const before = kinds.get(item!.draft.kind) ?? 0
    const held = scored.indexOf(item!) < chosen.length && before > 0
    chosen.push(
      held
        ? { ...item!, reasons: [...item!.reasons, translate('rank.diversity', { count: before })] }
        : item!,
    )
    kinds.set(item!.draft.kind, before + 1)
    for (const { article, start } of item!.draft.evidence)
      memo(words, `${article}:${start}`, () => new Set<FindingKind>()).add(item!.draft.kind)
  }
  return [...chosen, ...rest]
}
