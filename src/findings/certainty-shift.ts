import type { FindingDraft } from '../model/index.js'
import { ArticleNames } from './articles.js'
import type { Claim } from './certainty/claims.js'
import { findShifts, type Shift } from './certainty/shifts.js'
import { evidenceFrom } from './evidence.js'
import type { Finder } from './finder.js'
import { sentenceOf } from './sentences.js'

/** Degrees of certainty shown in one title. */
const shownDegrees = 3

/** The same act: certain in one article, conditional, alleged or denied in another. */
export const certaintyShift: Finder = {
  kind: 'certainty-shift',
  find(input, translate) {
    const names = new ArticleNames(input.documents, translate)
    const evidence = evidenceFrom(input.documents)
    const widen = sentenceOf(input.documents)
    return byAct(findShifts(input)).map((group): FindingDraft => {
      const lead = group[0]!
      const degrees = byCertainty(group)
      const parts = degrees.slice(0, shownDegrees).map(claims =>
        translate('finding.certainty.part', {
          words: claims[0]!.words,
          articles: names.list(claims.map(claim => claim.article)),
        }),
      )
      return {
        kind: 'certainty-shift',
        key: [lead.firm.root, ...[lead.firm, lead.soft].map(claim => evidence(widen(claim)).exact)],
        confidence: group.some(shift => shift.sure) ? 'sure' : 'needs-review',
        severity: lead.severity,
        title: translate('finding.certainty', { parts: parts.join(', ') }),
        evidence: degrees.flatMap(claims =>
          claims.slice(0, 8).map(claim => evidence(claim, claim.certainty)),
        ),
        details: {
          act: lead.firm.root,
          certainties: degrees.flat().map(({ article, certainty, words }) => ({ article, certainty, words })),
        },
      }
    })
  },
}

/**
 * One finding for an act, however many pairs of articles show it; the gravest pair of certainties leads. Shifts of one
 * act hang together through the claims they share: «aurait fait» here and «a fait» in another matter do not.
 */
function byAct(all: Shift[]): Shift[][] {
  const groups = new Set<Shift[]>()
  const groupOf = new Map<string, Shift[]>()
  const keysOf = ({ firm, soft }: Shift) =>
    [firm, soft].map(claim => `${claim.root} ${claim.article} ${claim.start}`)
  for (const shift of all) {
    const touched = [...new Set(keysOf(shift).flatMap(key => (groupOf.has(key) ? [groupOf.get(key)!] : [])))]
    const [group = [], other] = touched
    group.push(shift, ...(other ?? []))
    for (const member of [shift, ...(other ?? [])]) for (const key of keysOf(member)) groupOf.set(key, group)
    if (other) groups.delete(other)
    groups.add(group)
  }
  const place = ({ firm, soft }: Shift) => `${firm.article} ${firm.start} ${soft.article} ${soft.start}`
  for (const group of groups) {
    group.sort(
      (x, y) =>
        y.severity - x.severity ||
        Number(y.sure) - Number(x.sure) ||
        y.score - x.score ||
        (place(x) < place(y) ? -1 : 1),
    )
  }
  return [...groups]
}

/** Claims by degree of certainty, in the order in which the shifts bring them; one claim per article and degree. */
function byCertainty(group: Shift[]): Claim[][] {
  const degrees = new Map<string, Map<string, Claim>>()
  for (const claim of group.flatMap(({ soft, firm }) => [soft, firm])) {
    const degree = degrees.get(claim.certainty) ?? new Map<string, Claim>()
    if (!degree.has(claim.article)) degree.set(claim.article, claim)
    degrees.set(claim.certainty, degree)
  }
  // A verb says it more plainly than a noun: «pourrait être signé» before «possible signature».
  return [...degrees.values()].map(degree =>
    [...degree.values()].sort((x, y) => Number(x.noun) - Number(y.noun)),
  )
}
