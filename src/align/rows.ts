import type { Annotations, Row, RowCell, Span } from '../model/index.js'
import { memo } from '../text/memo.js'
import { type Collection, compare, type Item } from './collection.js'
import { shortHash } from './hash.js'
import { labelRows } from './labels.js'

/**
 * Turns clusters into rows, ordered for reading by the median relative place of their sentences. The id is hashed
 * from the wording of the first sentence in code-unit order, so that a joining article seldom changes it.
 */
export function toRows(collection: Collection, clusters: number[][], annotations: Annotations): Row[] {
  const labels = labelRows(collection, clusters, annotations)
  const used = new Map<string, number>()
  const rows = clusters.map((members, index) => {
    const items = members.map(member => collection.items[member]!)
    const id = unique(`r-${shortHash(items[0]!.wording)}`, used)
    return {
      place: medianPlace(collection, items),
      row: { id, ...labels[index]!, cells: cellsOf(collection, items) },
    }
  })
  rows.sort((x, y) => x.place - y.place || compare(x.row.id, y.row.id))
  return rows.map(({ row }) => row)
}

function cellsOf(collection: Collection, items: Item[]): RowCell[] {
  const byDocument = new Map<number, Span[]>()
  for (const { document, unit } of items)
    memo(byDocument, document, () => []).push({ start: unit.start, end: unit.end })
  const inOrder = [...byDocument].sort(([x], [y]) => x - y)
  return inOrder.map(([document, spans]) => ({
    article: collection.documents[document]!.article.id,
    spans: spans.sort((x, y) => x.start - y.start),
  }))
}

function medianPlace(collection: Collection, items: Item[]): number {
  const places = items
    .map(item => item.unit.index / Math.max(1, collection.documents[item.document]!.units.length))
    .sort((x, y) => x - y)
  return (places[(places.length - 1) >> 1]! + places[places.length >> 1]!) / 2
}

function unique(id: string, used: Map<string, number>): string {
  const count = (used.get(id) ?? 0) + 1
  used.set(id, count)
  return count === 1 ? id : `${id}-${count}`
}
