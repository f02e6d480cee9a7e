import { DivergenceError } from '../errors.js'
import type { Attribution, Correction, LedgerRow } from '../model/index.js'
import { type Gathered, idsOf } from './ledger/rows.js'
import type { SourceIndex } from './sources.js'

/**
 * Applies the sources that a human corrected. The new source is the id or the name of a known source; any other name
 * becomes a source of its own.
 */
export function correctSources(
  attributions: Attribution[],
  sources: SourceIndex,
  corrections: Correction[],
): Attribution[] {
  let corrected = attributions
  for (const correction of corrections) {
    if (correction.kind !== 'source') continue
    const { attribution: id, source: name } = correction
    if (!corrected.some(one => one.id === id))
      throw new DivergenceError('E-CORRECTION-TARGET', `source: attribution ${id}`)
    const source = sources.known(name) ?? (isSourceId(name) ? null : sources.named(name))
    if (source === null) throw new DivergenceError('E-CORRECTION-TARGET', `source: source ${name}`)
    corrected = corrected.map(one => (one.id === id ? { ...one, sourceId: source.id } : one))
  }
  return corrected
}

/** An id that no source has is a slip, never somebody's name. */
function isSourceId(name: string): boolean {
  return /^s-[0-9a-f]{6,}$/.test(name)
}

/**
 * Places of the row and of the cell that a human takes out. The row is named by its id or by one it had before a fuller
 * version joined, the cell by its attribution or its article.
 */
export function takeCell(
  rows: Gathered[],
  { row: id, cell: name }: Extract<Correction, { kind: 'not-same-quotation' }>,
): { at: number; cell: number } {
  const known = rows.flatMap((one, at) => (idsOf(one).has(id) ? [at] : []))
  if (known.length === 0) throw new DivergenceError('E-CORRECTION-TARGET', `not-same-quotation: row ${id}`)
  const exact = known.filter(at => rows[at]!.row.id === id)
  for (const at of [...exact, ...known]) {
    const cell = cellOf(rows[at]!.row, name)
    if (cell >= 0) return { at, cell }
  }
  throw new DivergenceError('E-CORRECTION-TARGET', `not-same-quotation: cell ${name} in row ${id}`)
}

/** Index of a cell by its attribution or its article; -1 where the row has none, or nothing else. */
function cellOf({ cells }: LedgerRow, name: string): number {
  if (cells.length < 2) return -1
  const byAttribution = cells.findIndex(one => one.attributionId === name)
  return byAttribution >= 0 ? byAttribution : cells.findIndex(one => one.article === name)
}
