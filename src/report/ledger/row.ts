import type { LedgerCell, LedgerRow } from '../../model/index.js'

const unchanged = new Set(['none', 'typographic'])

/** Whether the words or the marks of a cell differ from the fullest version by more than typography. */
export function isChangedCell(cell: LedgerCell): boolean {
  return cell.changes.some(change => !unchanged.has(change))
}

export function isChanged(row: LedgerRow): boolean {
  return row.cells.some(isChangedCell)
}

export function articlesOf(row: LedgerRow): string[] {
  return [...new Set(row.cells.map(cell => cell.article))]
}
