import type { Translate } from '../language/strings/registry.js'
import type { ArticleSpan, FindingDraft } from '../model/index.js'
import { ArticleNames } from './articles.js'
import { evidenceFrom } from './evidence.js'
import type { Finder, FindingInput } from './finder.js'
import { type Claim, claimsOf } from './quotations/claims.js'
import { nameOf, shorten } from './quotations/title.js'
import { byPlace } from './quotations/versions.js'

/**
 * The same claim credited to another source, or to nobody. Read in the rows of the alignment: a claim of one article,
 * the sentence of another that says the same, and whom each credits. One finding per row.
 */
export const attributionShift: Finder = {
  kind: 'attribution-shift',
  find(input, translate) {
    const byRow = new Map<string, Claim[]>()
    for (const claim of claimsOf(input)) {
      const list = byRow.get(claim.row)
      if (list === undefined) byRow.set(claim.row, [claim])
      else list.push(claim)
    }
    return [...byRow].flatMap(([row, claims]) => draft(input, row, claims.sort(surestFirst), translate))
  },
}

/** What is surest first; among equals by place, so that the order of the files tells nothing. */
function surestFirst(a: Claim, b: Claim): number {
  const surer = Number(b.certain) - Number(a.certain) || Number(b.verbatim) - Number(a.verbatim)
  const span = ({ attribution: { article, content } }: Claim) => ({ article, ...content })
  return surer || byPlace(span(a), span(b)) || byPlace(a.sentence, b.sentence)
}

function draft(input: FindingInput, row: string, claims: Claim[], translate: Translate): FindingDraft[] {
  const others = claims.filter(claim => claim.kind === 'other')
  const first = others[0] ?? claims[0]
  if (first === undefined) return []
  const evidence = evidenceFrom(input.documents)
  const names = new ArticleNames(input.documents, translate)
  const same = distinct(
    claims.filter(claim => claim.kind === first.kind && claim.attribution.id === first.attribution.id),
  )
  const { attribution } = first
  const claim = evidence({ article: attribution.article, ...attribution.content })
  const values = {
    claim: shorten(claim.exact),
    sourceA: nameOf(input, attribution.sourceId) ?? '',
    base: names.one(attribution.article),
    variants: names.list(same.map(one => one.sentence.article)),
  }
  const counter = first.counter
  return [
    {
      kind: 'attribution-shift',
      key: [row],
      confidence: first.kind === 'other' && first.certain ? 'sure' : 'needs-review',
      severity: isWrongCredit(first, input) ? 3 : first.kind === 'other' || first.verbatim ? 2 : 1,
      title:
        counter === null
          ? translate('finding.shift.none', values)
          : translate('finding.shift.other', { ...values, sourceB: nameOf(input, counter.sourceId) ?? '' }),
      evidence: [
        evidence({ article: attribution.article, ...attribution.content }, 'claim'),
        ...spanEvidence(attribution.article, attribution.source, 'source', evidence),
        ...same.flatMap(one => [
          evidence(
            one.counter ? { article: one.sentence.article, ...one.counter.content } : one.sentence,
            'same-claim',
          ),
          ...spanEvidence(one.sentence.article, one.counter?.source ?? null, 'source', evidence),
        ]),
      ],
      details: {
        row,
        shift: first.kind,
        sources: [
          { article: attribution.article, sourceId: attribution.sourceId },
          ...same.map(one => ({ article: one.sentence.article, sourceId: one.counter?.sourceId ?? null })),
        ],
      },
    },
  ]
}

/** One marked utterance that two articles credit to two people: one of them errs, whatever else they say. */
function isWrongCredit(
  { kind, certain, attribution, counter }: Claim,
  { attribution: { sources } }: FindingInput,
) {
  const isPerson = (id: string | null) => sources.find(source => source.id === id)?.kind === 'person'
  return (
    kind === 'other' &&
    certain &&
    attribution.type === 'direct' &&
    counter?.type === 'direct' &&
    isPerson(attribution.sourceId) &&
    isPerson(counter.sourceId)
  )
}

/** A long counter-claim is met once for each of its sentences. */
function distinct(claims: Claim[]): Claim[] {
  const keys = claims.map(({ counter, sentence }) => counter?.id ?? `${sentence.article} ${sentence.start}`)
  return claims.filter((_, index) => keys.indexOf(keys[index]!) === index)
}

function spanEvidence(
  article: string,
  span: { start: number; end: number } | null,
  role: string,
  evidence: ReturnType<typeof evidenceFrom>,
) {
  return span === null ? [] : [evidence({ article, ...span } satisfies ArticleSpan, role)]
}
