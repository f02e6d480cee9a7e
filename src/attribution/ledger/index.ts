import type { Alignment, Attribution, Correction, Document, LedgerRow, Source } from '../../model/index.js'
import { takeCell } from '../corrections.js'
import { contentId } from '../ids.js'
import { groupUtterances } from './groups.js'
import { type Gathered, inTextOrder, row } from './rows.js'
import type { Utterance } from './utterances.js'

/** One row per utterance: who printed it, in which words, marked or not, credited to whom. */
export function buildLedger(
  documents: Document[],
  alignment: Alignment,
  attributions: Attribution[],
  sources: Source[],
  corrections: Correction[],
): LedgerRow[] {
  const gather = (group: Utterance[]): Gathered => ({
    row: row(group, documents),
    versions: inTextOrder(group),
  })
  const rows = distinctIds(
    groupUtterances(documents, alignment, attributions, sources).map(gather).sort(byPlace),
  )
  for (const correction of corrections) {
    if (correction.kind !== 'not-same-quotation') continue
    const { at, cell } = takeCell(rows, correction)
    const versions = [...rows[at]!.versions]
    const [taken] = versions.splice(cell, 1)
    // The row keeps its id, so that a second correction of it still finds it.
    rows[at] = { row: { ...row(versions, documents), id: rows[at]!.row.id }, versions }
    const alone = gather([taken!])
    rows.push(rows.some(one => one.row.id === alone.row.id) ? withPlace(alone) : alone)
  }
  return rows.map(one => one.row)
}

/** In the order of the texts, longer first where two start at one place. */
function byPlace({ versions: [a] }: Gathered, { versions: [b] }: Gathered): number {
  return a!.order - b!.order || a!.content.start - b!.content.start || b!.content.end - a!.content.end
}

/** Rows of the same words (said by two sources) get a suffix that comes from the place of their fullest version. */
function distinctIds(rows: Gathered[]): Gathered[] {
  const counts = new Map<string, number>()
  for (const { row: one } of rows) counts.set(one.id, (counts.get(one.id) ?? 0) + 1)
  return rows.map(one => (counts.get(one.row.id) === 1 ? one : withPlace(one)))
}

function withPlace(one: Gathered): Gathered {
  const { article, content } = one.row.cells[one.row.base]!
  const place = contentId('', article, String(content.start)).slice(1, 7)
  return { ...one, row: { ...one.row, id: `${one.row.id}-${place}` } }
}
