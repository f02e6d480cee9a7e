import type { Alignment, Attribution, Correction, Document, LedgerRow, Source } from '../../model/index.js'
import { takeCell } from '../corrections.js'
import { groupUtterances } from './groups.js'
import { inTextOrder, row } from './rows.js'

/** One row per utterance: who printed it, in which words, marked or not, credited to whom. */
export function buildLedger(
  documents: Document[],
  alignment: Alignment,
  attributions: Attribution[],
  sources: Source[],
  corrections: Correction[],
): LedgerRow[] {
  const groups = groupUtterances(documents, alignment, attributions, sources)
  let rows = distinctIds(groups.map(group => row(group, documents)))
  for (const correction of corrections) {
    if (correction.kind !== 'not-same-quotation') continue
    const { at, cell } = takeCell(rows, correction)
    // Cells and group members stand in the same order: that of the texts.
    const group = inTextOrder(groups[at]!)
    const [taken] = group.splice(cell, 1)
    groups[at] = group
    groups.push([taken!])
    // The row keeps its id, so that a second correction of it still finds it.
    rows = distinctIds([
      ...rows.map((one, index) => (index === at ? { ...row(group, documents), id: one.id } : one)),
      row([taken!], documents),
    ])
  }
  return rows
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
