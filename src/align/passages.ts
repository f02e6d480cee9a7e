import type { ArticleSpan, Passage } from '../model/index.js'
import { compare } from './collection.js'
import type { Stretch } from './stretches.js'
import type { WordSequence } from './words.js'

/** Two spans of one article are the same occurrence if they have this share in common. */
const sameShare = 0.8

interface Occurrence {
  sequence: number
  from: number
  to: number
}

/** Gathers pairwise stretches into passages over all articles that reuse them, longest first. */
export function toPassages(sequences: WordSequence[], stretches: Stretch[]): Passage[] {
  const occurrences = new Map<string, Occurrence>()
  const keyOf = ({ sequence, from, to }: Occurrence) => `${sequence} ${from} ${to}`
  for (const { x, y } of stretches) occurrences.set(keyOf(x), x).set(keyOf(y), y)
  const parent = new Map<string, string>([...occurrences.keys()].map(key => [key, key]))
  const root = (key: string): string => {
    let top = key
    while (parent.get(top) !== top) top = parent.get(top)!
    parent.set(key, top)
    return top
  }
  for (const { x, y } of stretches) parent.set(root(keyOf(x)), root(keyOf(y)))
  for (const [x, y] of overlapping([...occurrences.values()])) parent.set(root(keyOf(x)), root(keyOf(y)))
  const groups = new Map<string, Occurrence[]>()
  for (const [key, occurrence] of occurrences) {
    const group = groups.get(root(key))
    if (group) group.push(occurrence)
    else groups.set(root(key), [occurrence])
  }
  return [...groups.values()].map(group => toPassage(sequences, group)).sort(byLength)
}

/** Neighbouring spans of one article that are nearly the same. */
function overlapping(occurrences: Occurrence[]): [Occurrence, Occurrence][] {
  occurrences.sort((p, q) => p.sequence - q.sequence || p.from - q.from || p.to - q.to)
  const found: [Occurrence, Occurrence][] = []
  for (let i = 1; i < occurrences.length; i++) {
    const [p, q] = [occurrences[i - 1]!, occurrences[i]!]
    const common = Math.min(p.to, q.to) - Math.max(p.from, q.from)
    if (p.sequence === q.sequence && common >= sameShare * Math.max(p.to - p.from, q.to - q.from))
      found.push([p, q])
  }
  return found
}

function toPassage(sequences: WordSequence[], group: Occurrence[]): Passage {
  const merged: Occurrence[] = []
  group.sort((p, q) => p.sequence - q.sequence || p.from - q.from)
  for (const occurrence of group) {
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
