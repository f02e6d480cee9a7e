import type { Box, Run, TableRow } from './boxes.js'
import type { BlockStyle, TextStyle } from './style.js'

/** A box with text and spaces `zoom` times as large. Charts keep their size: their text is small already. */
export function zoomBox<B extends Box>(box: B, zoom: number): B
export function zoomBox(box: Box, zoom: number): Box {
  if (zoom === 1) return box
  const style = zoomBlock(box.style, zoom)
  switch (box.kind) {
    case 'text':
      return { ...box, style, strut: box.strut * zoom, runs: zoomRuns(box.runs, zoom) }
    case 'stack': {
      const marker = box.marker && { marker: { ...box.marker, runs: zoomRuns(box.marker.runs, zoom) } }
      return { ...box, style, children: box.children.map(child => zoomBox(child, zoom)), ...marker }
    }
    case 'columns':
      return { ...box, style, columns: box.columns.map(column => zoomBox(column, zoom)) }
    case 'table': {
      const caption = box.caption && { caption: zoomBox(box.caption, zoom) }
      return { ...box, style, head: zoomRows(box.head, zoom), body: zoomRows(box.body, zoom), ...caption }
    }
    default:
      return { ...box, style }
  }
}

function zoomBlock(style: BlockStyle, zoom: number): BlockStyle {
  const [top, right, bottom, left] = style.padding
  return {
    ...style,
    top: style.top * zoom,
    bottom: style.bottom * zoom,
    padding: [top * zoom, right, bottom * zoom, left],
  }
}

const zoomed = new WeakMap<TextStyle, Map<number, TextStyle>>()

/** One object per style, so that neighbours in the same style are still seen as such. */
function zoomText(style: TextStyle, zoom: number): TextStyle {
  let byZoom = zoomed.get(style)
  if (!byZoom) {
    byZoom = new Map()
    zoomed.set(style, byZoom)
  }
  let found = byZoom.get(zoom)
  if (!found) {
    found = { ...style, size: style.size * zoom }
    byZoom.set(zoom, found)
  }
  return found
}

function zoomRuns(runs: Run[], zoom: number): Run[] {
  return runs.map(run => ({ ...run, style: zoomText(run.style, zoom) }))
}

function zoomRows(rows: TableRow[], zoom: number): TableRow[] {
  return rows.map(row => ({
    ...row,
    cells: row.cells.map(cell => ({ ...cell, box: zoomBox(cell.box, zoom) })),
  }))
}
