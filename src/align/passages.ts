import type { ArticleSpan, Passage } from '../model/index.js'
import { memo } from '../text/memo.js'
import { compare } from './collection.js'
import type { Occurrence, Stretch } from './stretches.js'
import type { WordSequence } from './words.js'

/** Two spans of one article are the same occurrence if they have this share in common. */
const sameShare = 0.8

/** Gathers pairwise stretches into passages over all articles that reuse them, longest first. */
export function toPassages(sequences: WordSequence[], stretches: Stretch[]): Passage[] {
  const numbers = new Map<number, number>()
  const occurrences: Occurrence[] = []
  const numberOf = (occurrence: Occurrence) =>
    memo(numbers, keyOf(occurrence), () => occurrences.push(occurrence) - 1)
  const joins = stretches.map(({ x, y }) => [numberOf(x), numberOf(y)] as const)
  const parent = Int32Array.from(occurrences, (_, index) => index)
  for (const [x, y] of [...joins, ...overlapping(occurrences)]) parent[root(parent, x)] = root(parent, y)
  const groups = new Map<number, Occurrence[]>()
  occurrences.forEach((occurrence, index) => {
    const group = groups.get(root(parent, index))
    if (group) group.push(occurrence)
    else groups.set(root(parent, index), [occurrence])
  })
  return [...groups.values()].map(group => toPassage(sequences, group)).sort(byLength)
}

/** One number for sequence, start and length; words are counted below 2²⁰ in an article. */
function keyOf({ sequence, from, to }: Occurrence): number {
  return (sequence * 2 ** 20 + from) * 2 ** 20 + (to - from)
}

function root(parent: Int32Array, index: number): number {
  let top = index
  while (parent[top] !== top) {
    parent[top] = parent[parent[top]!]!
    top = parent[top]!
  }
  return top
}

/** Numbers of neighbouring spans of one article that are nearly the same. */
function overlapping(occurrences: Occurrence[]): [number, number][] {
  const order = [...occurrences.keys()].sort((p, q) => byPlace(occurrences[p]!, occurrences[q]!))
  const found: [number, number][] = []
  for (let i = 1; i < order.length; i++) {
    const [p, q] = [occurrences[order[i - 1]!]!, occurrences[order[i]!]!]
    const common = Math.min(p.to, q.to) - Math.max(p.from, q.from)
    if (p.sequence === q.sequence && common >= sameShare * Math.max(p.to - p.from, q.to - q.from))
      found.push([order[i - 1]!, order[i]!])
  }
  return found
}

function byPlace(p: Occurrence, q: Occurrence): number {
  return p.sequence - q.sequence || p.from - q.from || p.to - q.to
}

function toPassage(sequences: WordSequence[], group: Occurrence[]): Passage {
  const merged: Occurrence[] = []
  for (const occurrence of group.sort(byPlace)) {
    const last = merged.at(-1)
    if (last?.sequence === occurrence.sequence && occurrence.from < last.to)
      last.to = Math.max(last.to, occurrence.to)
    else merged.push({ ...occurrence })
  }
  const spans = merged.map(({ sequence, from, to }) => spanOf(sequences[sequence]!, from, to))
  spans.sort((p, q) => compare(p.article, q.article) || p.start - q.start)
  return { spans, tokens: Math.max(...merged.map(({ from, to }) => to - from)) }
}

function spanOf({ article, starts, ends }: WordSequence, from: number, to: number): ArticleSpan {
  return { article, start: starts[from]!, end: ends[to - 1]! }
}

function byLength(p: Passage, q: Passage): number {
  const [a, b] = [p.spans[0]!, q.spans[0]!]
  return q.tokens - p.tokens || compare(a.article, b.article) || a.start - b.start || a.end - b.end
}
