import type { ArticleSpan } from '../../src/model/index.js'
import { type GoldPair, type GoldUnit, type Range, stemOf } from './gold.js'
import { overlap, type Places } from './places.js'
import { averagePrecision, prf } from './score.js'

export interface ScoredPair {
  a: ArticleSpan
  b: ArticleSpan
  score: number
}

export interface AlignmentCounts {
  right: number
  wrong: number
  weak: number
  gold: number
  /** Class → found and labelled. */
  found: Record<'V' | 'N' | 'P', [number, number]>
}

/** Pairs of labelled units with the best score of a pair that covers them. */
export type Projection = Map<string, number>

const classes = ['V', 'N', 'P'] as const

/** Lays pairs over the labelled units: a unit counts if half of it, or most of the span, is covered. */
export function project(
  places: Places,
  pairs: ScoredPair[],
  gold: GoldPair[],
  units: GoldUnit[] = [],
): Projection {
  const known = unitTable(gold, units)
  const projection: Projection = new Map()
  for (const pair of pairs) {
    const [stemA, stemB] = [places.stem(pair.a.article), places.stem(pair.b.article)]
    for (const u of covered(known.get(stemA), places.range(pair.a)))
      for (const v of covered(known.get(stemB), places.range(pair.b))) {
        const key = keyOf([stemA, u], [stemB, v])
        projection.set(key, Math.max(projection.get(key) ?? 0, pair.score))
      }
  }
  return projection
}

/** Counts at a threshold on the projected scores. */
export function countAlignment(projection: Projection, gold: GoldPair[], threshold = -1): AlignmentCounts {
  const labels = goldLabels(gold)
  const counts: AlignmentCounts = {
    right: 0,
    wrong: 0,
    weak: 0,
    gold: 0,
    found: { V: [0, 0], N: [0, 0], P: [0, 0] },
  }
  for (const label of labels.values())
    if (label !== 'W') {
      counts.gold++
      counts.found[label][1]++
    }
  for (const [key, score] of projection) {
    if (score < threshold) continue
    const label = labels.get(key)
    if (label === undefined) counts.wrong++
    else if (label === 'W') counts.weak++
    else {
      counts.right++
      counts.found[label][0]++
    }
  }
  return counts
}

/** Adds the counts of several sets. */
export function addCounts(all: AlignmentCounts[]): AlignmentCounts {
  const sum = countAlignment(new Map(), [])
  for (const counts of all) {
    for (const field of ['right', 'wrong', 'weak', 'gold'] as const) sum[field] += counts[field]
    for (const label of classes)
      for (const i of [0, 1] as const) sum.found[label][i] += counts.found[label][i]
  }
  return sum
}

/** Precision, recall and F1 of counts. */
export function alignmentPrf({ right, wrong, gold }: AlignmentCounts) {
  return prf(right, right + wrong, gold)
}

/** The threshold with the best F1 over several sets together: what a baseline gets that is tuned on the test data. */
export function bestThreshold(sets: { projection: Projection; gold: GoldPair[] }[]): number {
  const candidates: { score: number; right: number; wrong: number }[] = []
  let gold = 0
  for (const set of sets) {
    const labels = goldLabels(set.gold)
    gold += [...labels.values()].filter(label => label !== 'W').length
    for (const [key, score] of set.projection) {
      const label = labels.get(key)
      if (label !== 'W') candidates.push({ score, right: label ? 1 : 0, wrong: label ? 0 : 1 })
    }
  }
  candidates.sort((x, y) => y.score - x.score)
  let best = { f1: 0, score: 0 }
  let [right, given] = [0, 0]
  for (const candidate of candidates) {
    right += candidate.right
    given++
    const { f1 } = prf(right, given, gold)
    if (f1 > best.f1) best = { f1, score: candidate.score }
  }
  return best.score
}

/** Average precision over the labelled units; weak pairs are left out. */
export function alignmentPrecision(projection: Projection, gold: GoldPair[]): number {
  const labels = goldLabels(gold)
  const items = [...projection].filter(([key]) => labels.get(key) !== 'W')
  return averagePrecision(
    items.map(([key, score]) => ({ score, positive: labels.has(key) })),
    [...labels.values()].filter(label => label !== 'W').length,
  )
}

/** Unit pair → label. */
export function goldLabels(gold: GoldPair[]): Map<string, GoldPair['rel']> {
  return new Map(
    gold.map(pair => [keyOf([stemOf(pair.a), pair.a_span], [stemOf(pair.b), pair.b_span]), pair.rel]),
  )
}

function unitTable(gold: GoldPair[], units: GoldUnit[]): Map<string, Range[]> {
  const table = new Map<string, Map<string, Range>>()
  const add = (doc: string, span: Range) => {
    const ranges = table.get(stemOf(doc)) ?? new Map<string, Range>()
    table.set(stemOf(doc), ranges.set(span.join(), span))
  }
  for (const unit of units) add(unit.doc, unit.span)
  for (const pair of gold) {
    add(pair.a, pair.a_span)
    add(pair.b, pair.b_span)
  }
  return new Map([...table].map(([doc, ranges]) => [doc, [...ranges.values()]]))
}

function covered(units: Range[] | undefined, span: Range): Range[] {
  return (units ?? []).filter(unit => {
    const common = overlap(unit, span)
    return common >= 0.5 * (unit[1] - unit[0]) || (common > 0 && common >= 0.8 * (span[1] - span[0]))
  })
}

function keyOf(a: [string, Range], b: [string, Range]): string {
  const [x, y] = [`${a[0]} ${a[1].join()}`, `${b[0]} ${b[1].join()}`]
  return x < y ? `${x} | ${y}` : `${y} | ${x}`
}
