import type { Document } from '../../src/model/index.js'
import type { ScoredPair } from './alignment.js'
import { type GoldEvents, type LabelledSet, stemOf } from './gold.js'
import { averagePrecision } from './score.js'

const leastShared = 2

/** Average precision over all pairs of checked sentences of different articles; two shared events make a positive. */
export function eventPrecision(documents: Document[], pairs: ScoredPair[], set: LabelledSet): number {
  const lines = new Map(documents.map(document => [document.article.id, lineTable(document)]))
  const scores = new Map<string, number>()
  for (const { a, b, score } of pairs) {
    const key = keyOf(lines.get(a.article)!(a.start), lines.get(b.article)!(b.start))
    scores.set(key, Math.max(scores.get(key) ?? 0, score))
  }
  const positive = new Set(set.events!.filter(isPositive).map(pairKey))
  const items: { score: number; positive: boolean }[] = []
  const checked = set.checked!.flatMap(({ doc, par }) => par.map(line => ({ doc: stemOf(doc), line })))
  for (const [i, x] of checked.entries())
    for (const y of checked.slice(i + 1)) {
      if (x.doc === y.doc) continue
      const key = keyOf(`${x.doc} ${x.line}`, `${y.doc} ${y.line}`)
      items.push({ score: scores.get(key) ?? 0, positive: positive.has(key) })
    }
  return averagePrecision(items, positive.size)
}

/** How many sentence pairs of a set share events. */
export function positiveEvents(set: LabelledSet): number {
  return set.events!.filter(isPositive).length
}

function isPositive(pair: GoldEvents): boolean {
  return pair.shared_events >= leastShared
}

function pairKey({ a, a_par, b, b_par }: GoldEvents): string {
  return keyOf(`${stemOf(a)} ${a_par}`, `${stemOf(b)} ${b_par}`)
}

function keyOf(x: string, y: string): string {
  return x < y ? `${x} | ${y}` : `${y} | ${x}`
}

/** Offset → stem and number of its line among those that are not blank. */
function lineTable({ article }: Document): (offset: number) => string {
  const ends: number[] = []
  let end = 0
  for (const line of article.text.split('\n')) {
    end += line.length + 1
    if (line.trim() !== '') ends.push(end)
  }
  return offset => `${stemOf(article.file)} ${ends.findIndex(limit => offset < limit)}`
}
