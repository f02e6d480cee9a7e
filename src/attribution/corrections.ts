import { DivergenceError } from '../errors.js'
import type { Attribution, Correction, LedgerRow } from '../model/index.js'
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
    const source = sources.named(name)
    corrected = corrected.map(one => (one.id === id ? { ...one, sourceId: source.id } : one))
  }
  return corrected
}

/** Places of the row and of the cell that a human takes out; the cell is named by its attribution or its article. */
export function takeCell(
  rows: LedgerRow[],
  { row: id, cell: name }: Extract<Correction, { kind: 'not-same-quotation' }>,
): { at: number; cell: number } {
  const at = rows.findIndex(one => one.id === id)
  const row = rows[at]
  if (row === undefined) throw new DivergenceError('E-CORRECTION-TARGET', `not-same-quotation: row ${id}`)
  const byAttribution = row.cells.findIndex(one => one.attributionId === name)
  const cell = byAttribution >= 0 ? byAttribution : row.cells.findIndex(one => one.article === name)
  if (cell < 0 || row.cells.length < 2)
    throw new DivergenceError('E-CORRECTION-TARGET', `not-same-quotation: cell ${name} in row ${id}`)
  return { at, cell }
}
