import type { Box, TableBox, TableCell, TableRow } from './boxes.js'
import { columnWidths } from './column-widths.js'
import { rowSlab } from './columns.js'
import { type FlowContext, flowBox, rule } from './flow.js'
import { asArtifact, type Item } from './items.js'
import type { Slab } from './slab.js'
import { colors } from './theme.js'

/** Which columns stand side by side and how wide; a table wider than the page goes on below, its first column again. */
interface Band {
  columns: number[]
  widths: number[]
}

/** A table as one slab a row; every row knows the head that must stand above it on a new page. */
export function tableSlabs(box: TableBox, x: number, width: number, context: FlowContext): Slab[] {
  const caption = box.caption ? flowBox(box.caption, x, width, context) : null
  const slabs = caption ? caption.slabs : []
  const captionSpace = caption?.bottom ?? 0
  columnWidths(box, width).forEach((band, index) => {
    const rows = bandSlabs(box, band, x, context, index > 0)
    if (rows[0]) rows[0].before = index > 0 ? 8 : captionSpace
    slabs.push(...rows)
  })
  return slabs
}

function bandSlabs(box: TableBox, band: Band, x: number, context: FlowContext, again: boolean): Slab[] {
  const rowOf = (row: TableRow, head: boolean) => tableRow(box, row, band, x, context, { head, again })
  const head = box.head.map(row => ({ ...rowOf(row, true), keepNext: true }))
  const repeated = head.map(slab => ({ ...slab, items: asArtifact(slab.items), before: 0 }))
  const body = box.body.map(row => ({
    ...rowOf(row, false),
    head: repeated,
    // The name of a group of rows is nothing without them.
    keepNext: row.cells.some(cell => cell.box.style.keepNext),
  }))
  // One row alone, under the head at the foot of a page or under its repetition on the next, looks like a mistake.
  const least = context.pageHeight * 0.12
  for (const [row, other] of [
    [body[0], body[1]],
    [body.at(-2), body.at(-1)],
  ])
    if (row && other && row.height + other.height < least) row.keepNext = true
  return [...head, ...body]
}

interface RowPlace {
  head: boolean
  /** In a second band the first column comes again, as decoration. */
  again: boolean
}

function tableRow(
  box: TableBox,
  row: TableRow,
  band: Band,
  x: number,
  context: FlowContext,
  { head, again }: RowPlace,
): Slab {
  const cells: Slab[][] = []
  let at = x
  let column = 0
  for (const cell of row.cells) {
    const places = Array.from({ length: cell.span }, (_, index) =>
      band.columns.indexOf(column + index),
    ).filter(place => place >= 0)
    const width = places.reduce((sum, place) => sum + band.widths[place]!, 0)
    if (places.length > 0) {
      const slabs = flowBox(aligned(cell, column, box, head), at, width, context).slabs
      cells.push(
        again && column === 0 ? slabs.map(slab => ({ ...slab, items: asArtifact(slab.items) })) : slabs,
      )
    }
    at += width
    column += cell.span
  }
  const total = band.widths.reduce((sum, width) => sum + width, 0)
  const first = cells.find(cell => cell.length > 0)?.[0]
  if (first) first.items = [...row.ids.map(id => ({ kind: 'place' as const, y: 0, id })), ...first.items]
  return rowSlab(cells, height => rowLines(x, total, height, head))
}

function rowLines(x: number, width: number, height: number, head: boolean): Item[] {
  if (!head) return [rule(x, width, height, colors.rule, 0.5)]
  return [
    { kind: 'rect', x, y: 0, width, height, fill: colors.faint },
    rule(x, width, height, colors.accent, 0.9),
  ]
}

/** A heading of numbers stands above them, at the right. */
function aligned(cell: TableCell, column: number, box: TableBox, head: boolean): Box {
  if (!head) return cell.box
  const whole = box.body.find(row => row.cells.length === box.columns)
  const below = whole?.cells[column]?.box.style.align ?? 'left'
  return { ...cell.box, style: { ...cell.box.style, align: below } }
}
