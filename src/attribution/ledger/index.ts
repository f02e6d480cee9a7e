import { diffTokens } from '../../diff/index.js'
import type {
  Alignment,
  Attribution,
  Document,
  LedgerCell,
  LedgerRow,
  QuotationChangeKind,
  Source,
  Span,
} from '../../model/index.js'
import { contentId } from '../ids.js'
import { alignedSentences } from './aligned.js'
import { candidatePairs } from './candidates.js'
import { besides, compareUtterances, movesBoundary } from './compare.js'
import { sameUtterance } from './same.js'
import { unmarkedRepetitions } from './unmarked.js'
import { markedUtterances, type Utterance } from './utterances.js'
import { utteranceWords } from './words.js'

/** One row per utterance: who printed it, in which words, marked or not, credited to whom. */
export function buildLedger(
  documents: Document[],
  alignment: Alignment,
  attributions: Attribution[],
  sources: Source[],
): LedgerRow[] {
  const persons = new Set(sources.filter(one => one.kind === 'person' && one.entityId).map(one => one.id))
  const utterances = markedUtterances(documents, attributions, persons)
  const parent = utterances.map((_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  const aligned = alignedSentences(alignment)
  for (const [a, b] of candidatePairs(utterances)) {
    if (root(a) === root(b) || !sameUtterance(utterances[a]!, utterances[b]!, aligned)) continue
    parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b))
  }
  const groups = new Map<number, Utterance[]>()
  for (const [index, utterance] of utterances.entries()) {
    const group = groups.get(root(index))
    if (group === undefined) groups.set(root(index), [utterance])
    else group.push(utterance)
  }
  for (const { utterance, repeats } of unmarkedRepetitions(documents, attributions, utterances)) {
    const group = groups.get(root(utterance))!
    if (!addsNothing(group, repeats)) group.push(repeats)
  }
  const rows = [...groups.values()].map(group => row(group, documents))
  return distinctIds(rows)
}

/** An article that repeats more of the row elsewhere without marks needs only the longest such place. */
function addsNothing(group: Utterance[], repeats: Utterance): boolean {
  const same = group.findIndex(
    one => !one.marked && one.article === repeats.article && overlaps(one.content, repeats.content),
  )
  if (same < 0) return false
  if (group[same]!.words.length >= repeats.words.length) return true
  group.splice(same, 1)
  return false
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function row(group: Utterance[], documents: Document[]): LedgerRow {
  const cells = [...group].sort((a, b) => a.order - b.order || a.content.start - b.content.start)
  const base = fullest(cells)
  const full = cells[base]!
  const sources = cells.map(cell => cell.sourceId).filter(id => id !== null)
  return {
    id: contentId('r', full.words.map(word => word.fold).join(' ')),
    base,
    sourceId: full.sourceId ?? mostFrequent(sources),
    cells: cells.map(cell => cellOf(cell, full, documents)),
  }
}

/** The marked version with most words; among equals the one that sorts first by words, then by article. */
function fullest(cells: Utterance[]): number {
  let best = 0
  for (const [index, cell] of cells.entries()) {
    const held = cells[best]!
    if (cell.marked !== held.marked) {
      if (cell.marked) best = index
      continue
    }
    const more = cell.words.length - held.words.length
    if (more > 0 || (more === 0 && cell.article < held.article)) best = index
  }
  return best
}

function mostFrequent(ids: string[]): string | null {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

function cellOf(cell: Utterance, full: Utterance, documents: Document[]): LedgerCell {
  const a = documents[full.order]!.article
  const b = documents[cell.order]!.article
  return {
    article: cell.article,
    attributionId: cell.attribution?.id ?? null,
    content: cell.content,
    marked: cell.marked,
    sourceId: cell.sourceId,
    changes: cell === full ? ['none'] : changesOf(cell, full, b.text, a.text),
    diff:
      cell === full
        ? []
        : diffTokens({ text: a.text, span: full.content }, { text: b.text, span: cell.content }, b.language),
  }
}

function changesOf(cell: Utterance, full: Utterance, text: string, fullText: string): QuotationChangeKind[] {
  const kinds = new Set<QuotationChangeKind>()
  for (const difference of compareUtterances(full.words, cell.words, cell.reader)) {
    const { kind } = difference
    const atEdge = kind === 'trimmed-start' || kind === 'trimmed-end'
    if (!atEdge) kinds.add(kind)
    else {
      const beside = besides(cell.content, kind, difference.gone.length * 6)
      const around = new Set(utteranceWords(text, clamp(beside, text), cell.reader).map(word => word.fold))
      kinds.add(movesBoundary(difference, around) ? 'boundary-moved' : kind)
    }
  }
  if (!cell.marked) kinds.add('dequoted')
  if (kinds.size > 1) kinds.delete('typographic')
  const printed = text.slice(cell.content.start, cell.content.end)
  if (kinds.size === 0)
    kinds.add(printed === fullText.slice(full.content.start, full.content.end) ? 'none' : 'typographic')
  return [...kinds].sort((a, b) => (a < b ? -1 : 1))
}

function clamp(span: Span, text: string): Span {
  return { start: Math.max(0, span.start), end: Math.min(text.length, span.end) }
}

/** Two rows of the same words (said by two sources) get a suffix, in the order of their text. */
function distinctIds(rows: LedgerRow[]): LedgerRow[] {
  const seen = new Map<string, number>()
  return rows.map(one => {
    const count = (seen.get(one.id) ?? 0) + 1
    seen.set(one.id, count)
    return count === 1 ? one : { ...one, id: `${one.id}-${count}` }
  })
}
