import type { Article } from '../model/index.js'
import { outletLabel, widestLabel } from './labels.js'
import { chartWidth } from './theme.js'

/** Outlets beyond this many get lower rows. */
const manyOutlets = 14

/** Cut to this many characters; the table has the full name. */
const labelLimit = 28

interface RowSizes {
  /** Height of a row in px, of few outlets and of many. */
  few: number
  many: number
  /** Share of a row between two bars. */
  gap: number
}

/** Geometry that charts with one row for each outlet have in common. */
export interface OutletRows {
  /** Of the plot, in px; the labels stand left of it. */
  width: number
  height: number
  fontSize: number
  /** Encoding of field `row`, counted from 0. */
  y: object
  /** Encoding of a field from 0 up to `end`. */
  x(field: string, end: number): object
  /** The layer of the outlets' names. */
  names: unknown
}

/** One row for each article, its siglum and outlet at the left. */
export function outletRows(articles: readonly Article[], { few, many, gap }: RowSizes): OutletRows {
  const rowHeight = articles.length > manyOutlets ? many : few
  const fontSize = Math.min(11, rowHeight * 0.72)
  const rows = articles.map((article, row) => ({ row, label: outletLabel(article, labelLimit) }))
  const labels = rows.map(row => row.label)
  const y = { field: 'row', type: 'ordinal', axis: null, sort: null, scale: { paddingInner: gap } }
  return {
    width: chartWidth - widestLabel(labels, fontSize) - 16,
    height: rowHeight * articles.length,
    fontSize,
    y,
    x: (field, end) => ({
      field,
      type: 'quantitative',
      scale: { domain: [0, end], nice: false },
      axis: null,
    }),
    names: {
      data: { values: rows },
      mark: { type: 'text', align: 'right', fontSize },
      encoding: { y, x: { value: -8 }, text: { field: 'label' } },
    },
  }
}
