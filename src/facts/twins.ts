import type { Facet } from '../model/index.js'
import { overlap } from './cells.js'
import { fold } from './stem.js'

/** Letters that two inflections of a word have in common. */
const common = 6

/**
 * Topics that a reader would take for one line shown twice: the same cells, and either one label within the other («Rodong
 * Sinmun» beside «tribune du Rodong Sinmun») or passages that overlap in every article. The first named stays.
 */
export function withoutTwins(topics: Facet[], earlier: Facet[]): Facet[] {
  const bySigns = new Map<string, Facet[]>()
  const add = (facet: Facet) => {
    const list = bySigns.get(signs(facet))
    if (list) list.push(facet)
    else bySigns.set(signs(facet), [facet])
  }
  earlier.forEach(add)
  return topics.filter(topic => {
    const same = bySigns.get(signs(topic)) ?? []
    if (same.some(other => meets(topic, other))) return false
    add(topic)
    return true
  })
}

function signs({ cells }: Facet): string {
  return cells.map(({ status }) => status[0]).join('')
}

function meets(a: Facet, b: Facet): boolean {
  const shared = a.cells.map((cell, index) =>
    cell.spans.some(span => b.cells[index]!.spans.some(other => overlap(span, other) > 0)),
  )
  const carried = a.cells.map(({ spans }) => spans.length > 0)
  if (!carried.includes(true)) return false
  const everywhere = carried.every((holds, index) => !holds || shared[index]!)
  return everywhere || (shared.includes(true) && (within(a.label, b.label) || within(b.label, a.label)))
}

function within(inner: string, outer: string): boolean {
  const words = new Set(wordsOf(outer))
  return wordsOf(inner).every(word => words.has(word))
}

function wordsOf(label: string): string[] {
  return fold(label)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 2)
    .map(word => word.slice(0, common))
}
