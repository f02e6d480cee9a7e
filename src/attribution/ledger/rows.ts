import { type DiffSide, diffTokens } from '../../diff/index.js'
import type { Document, LedgerCell, LedgerRow, QuotationChangeKind, Span } from '../../model/index.js'
import { contentId } from '../ids.js'
import { besides, compareUtterances, movesBoundary } from './compare.js'
import type { Utterance } from './utterances.js'
import { type UtteranceWord, utteranceWords } from './words.js'

/** A row with the versions it is made of; cells and versions stand in the same order, that of the texts. */
export interface Gathered {
  row: LedgerRow
  versions: Utterance[]
}

/** The ids under which corrections may name a row: with each of its versions as the fullest one. */
export function idsOf({ row: { id }, versions }: Gathered): Set<string> {
  return new Set([id, ...versions.map(({ words }) => rowId(words))])
}

/** The row of one group of utterances: every cell compared with the fullest. */
export function row(group: Utterance[], documents: Document[]): LedgerRow {
  const cells = inTextOrder(group)
  const base = fullest(cells)
  const full = cells[base]!
  const { text } = documents[full.order]!.article
  const fullSide: DiffSide = { text, span: full.content, known: new Map() }
  const sources = cells.map(cell => cell.sourceId).filter(id => id !== null)
  return {
    id: rowId(full.words),
    base,
    sourceId: full.sourceId ?? mostFrequent(sources),
    cells: cells.map(cell => cellOf(cell, full, fullSide, documents)),
  }
}

/** A row is known by the words of its fullest version. */
export function rowId(words: UtteranceWord[]): string {
  return contentId('r', words.map(word => word.fold).join(' '))
}

export function inTextOrder(group: Utterance[]): Utterance[] {
  return [...group].sort((a, b) => a.order - b.order || a.content.start - b.content.start)
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

function cellOf(cell: Utterance, full: Utterance, fullSide: DiffSide, documents: Document[]): LedgerCell {
  const b = documents[cell.order]!.article
  return {
    article: cell.article,
    attributionId: cell.attribution?.id ?? null,
    content: cell.content,
    marked: cell.marked,
    sourceId: cell.sourceId,
    changes: cell === full ? ['none'] : changesOf(cell, full, b.text, fullSide.text),
    diff: cell === full ? [] : diffTokens(fullSide, { text: b.text, span: cell.content }, b.language),
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
