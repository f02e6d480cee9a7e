import type { Box, TableBox, TableRow } from './boxes.js'
import { extentOf } from './lines.js'
import { chartScale } from './theme.js'

interface Extent {
  min: number
  max: number
}

/** Widths that the columns of a table need, like CSS automatic table layout; bands when the page is too narrow. */
export function columnWidths(box: TableBox, width: number): { columns: number[]; widths: number[] }[] {
  const extents = columnExtents(box)
  return bandsOf(extents, width).map(columns => ({
    columns,
    widths: share(
      columns.map(column => extents[column]!),
      width,
    ),
  }))
}

function columnExtents(box: TableBox): Extent[] {
  const extents: Extent[] = Array.from({ length: box.columns }, () => ({ min: 8, max: 8 }))
  for (const row of [...box.head, ...box.body]) widen(extents, row)
  return extents
}

function widen(extents: Extent[], row: TableRow): void {
  let column = 0
  for (const cell of row.cells) {
    const { min, max } = boxExtent(cell.box)
    for (let index = column; index < column + cell.span; index++) {
      const extent = extents[index]!
      extent.min = Math.max(extent.min, min / cell.span)
      extent.max = Math.max(extent.max, max / cell.span)
    }
    column += cell.span
  }
}

/** Narrowest and natural width of a box. */
function boxExtent(box: Box): Extent {
  const [, right, , left] = box.style.padding
  const inner = contentExtent(box)
  return { min: inner.min + left + right + 0.1, max: inner.max + left + right + 0.1 }
}

function contentExtent(box: Box): Extent {
  switch (box.kind) {
    case 'text':
      return extentOf(box.runs)
    case 'stack':
      return widest(box.children.map(boxExtent))
    case 'columns': {
      const all = box.columns.map(boxExtent)
      return { min: sum(all.map(one => one.min)), max: sum(all.map(one => one.max)) }
    }
    case 'chart':
      return { min: 120, max: box.chart.width * chartScale }
    default:
      return { min: 100, max: 300 }
  }
}

function widest(all: Extent[]): Extent {
  return { min: Math.max(0, ...all.map(one => one.min)), max: Math.max(0, ...all.map(one => one.max)) }
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

/** The first column's words may be broken rather than take more than this share of the page. */
const firstShare = 0.34
/** Beyond this width a word (an address, a checksum) is cut rather than given its own column width. */
const longestWord = 110

function bandsOf(extents: Extent[], width: number): number[][] {
  for (const extent of extents) extent.min = Math.min(extent.min, longestWord)
  const all = extents.map((_, index) => index)
  if (sum(extents.map(one => one.min)) <= width || extents.length < 3) return [all]
  const first = extents[0]!
  first.max = Math.min(first.max, width * firstShare)
  const bands: number[][] = []
  let band: number[] = []
  let used = 0
  for (const column of all.slice(1)) {
    const need = extents[column]!.min
    if (band.length > 0 && used + need > width - Math.max(first.min, first.max)) {
      bands.push([0, ...band])
      band = []
      used = 0
    }
    band.push(column)
    used += need
  }
  return [...bands, [0, ...band]]
}

/** Every column gets its minimum, then the rest is shared by what each still wants; spare room by natural width. */
function share(extents: Extent[], width: number): number[] {
  const min = sum(extents.map(one => one.min))
  const max = sum(extents.map(one => one.max))
  if (max <= width) return extents.map(one => one.max * (width / max))
  if (min >= width) return extents.map(one => one.min * (width / min))
  const more = shareWants(
    extents.map(one => Math.max(0, one.max - one.min)),
    width - min,
  )
  return extents.map((one, index) => one.min + more[index]!)
}

/**
 * Columns that want little get it: a figure is not broken for the sake of a sentence. The others share what is left,
 * less than in proportion, so that a column of short words beside one of long sentences is not starved.
 */
function shareWants(wants: number[], room: number): number[] {
  const given = wants.map(() => 0)
  let left = room
  let open = wants.map((_, index) => index).sort((a, b) => wants[a]! - wants[b]! || a - b)
  while (open.length > 0 && wants[open[0]!]! <= left / open.length) {
    const [next, ...rest] = open
    given[next!] = wants[next!]!
    left -= wants[next!]!
    open = rest
  }
  const weights = open.map(index => wants[index]! ** 0.75)
  open.forEach((index, place) => {
    given[index] = (left * weights[place]!) / sum(weights)
  })
  return given
}
