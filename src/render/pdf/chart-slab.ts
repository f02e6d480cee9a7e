import type { ChartBox } from './boxes.js'
import { blankSlab, type Slab } from './slab.js'
import { chartScale } from './theme.js'

/** A chart may be drawn this much smaller rather than leave half of a page blank: its text stays above 7 points. */
const leastScale = 0.84

/** Share of a page that may stay blank rather than part a picture: a little more than for a table. */
const mostBlank = 0.26

/** Fewer rows than these, on either page, would not be read as a part of the chart. */
const leastRows = 4

/**
 * A chart: whole, a little smaller, or parted between two of its rows, with its head and its key on both pages. The
 * charts of forty outlets are often a little higher than half of a page: whole, they would leave the other half
 * blank each time.
 */
export function chartSlab(box: ChartBox, x: number, width: number, pageHeight: number): Slab {
  const { chart } = box
  const scale = Math.min(chartScale, width / chart.width, (pageHeight * 0.86) / chart.height)
  const fit = (room: number) =>
    room >= chart.height * scale * leastScale ? rowsSlab(box, x, room / chart.height, 0, chart.rows) : null
  return { ...rowsSlab(box, x, scale, 0, chart.rows), fit, mostBlank }
}

/** Rows `from` up to `to` under the head of the chart and above its key. */
function rowsSlab(box: ChartBox, x: number, scale: number, from: number, to: number): Slab {
  const { chart, node } = box
  const { top, bottom } = chart.plot
  const step = (bottom - top) / chart.rows
  const whole = from === 0 && to === chart.rows
  const rows: [number, number] = [top + from * step, top + to * step]
  const around = chart.height - (bottom - top)
  const strips: [number, number][] = [[0, top], rows, [bottom, chart.height]]
  return {
    ...blankSlab((around + rows[1] - rows[0]) * scale),
    items: [{ kind: 'chart', x, y: 0, scale, chart, node, ...(whole ? {} : { strips }) }],
    split: room => {
      const cut = from + Math.min(Math.floor((room / scale - around) / step), to - from - leastRows)
      if (cut < from + leastRows) return null
      return [rowsSlab(box, x, scale, from, cut), rowsSlab(box, x, scale, cut, to)]
    },
  }
}
