import type { TopLevelSpec } from 'vega-lite'
import { measureEm } from '../fonts/measure.js'
import { widestLabel } from './labels.js'
import { chartWidth, ink, ramp, schemaAddress } from './theme.js'

/** From this many outlets on, cells and discs in columns are too small to read: charts draw bars with their figures. */
export const crowdedOutlets = 13

export interface Bar {
  label: string
  /** Length; the longest bar of a chart fills its plot. */
  value: number
  /** Figures at the end of the bar. */
  note: string
  /** Parts that make up `value`, the greatest first, each named where its name fits. */
  parts?: { label: string; value: number }[]
}

const fontSize = 10
const rowHeight = 16
const leastWidth = 110

/** Horizontal bars in the order given, names at the left and figures at their ends; `key` stands under the last one. */
export function barsSpec(description: string, bars: readonly Bar[], key?: string): TopLevelSpec {
  const labels = bars.map(bar => bar.label)
  const most = Math.max(...bars.map(bar => bar.value))
  const room = chartWidth - widestLabel(labels, fontSize) - 14
  // A short bar may have a long note: what counts is where each note ends.
  const fits = bars.map(({ note, value }) => (room - widestLabel([note], fontSize)) * (most / value))
  const width = Math.max(leastWidth, Math.min(room, ...fits))
  const y = { field: 'row', type: 'ordinal', axis: null, sort: null, scale: { paddingInner: 0.22 } }
  const x = (field: string) => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, most], nice: false },
    axis: null,
  })
  const rows = bars.map(({ label, value, note }, row) => ({ row, label, value, note, from: 0 }))
  const parts = partsOf(bars, width / most)
  const text = (field: string, place: object, mark: object) => ({
    data: { values: field === 'name' ? parts : rows },
    mark: { type: 'text', fontSize, ...mark },
    encoding: { y, x: place, text: { field } },
  })
  return {
    $schema: schemaAddress,
    description,
    width,
    height: rowHeight * bars.length,
    layer: [
      {
        data: { values: parts },
        mark: { type: 'rect', fill: ramp.light, stroke: ink.paper, strokeWidth: 0.6 },
        encoding: { y, x: x('from'), x2: { field: 'to' } },
      },
      text('name', x('middle'), { fontSize: partSize }),
      text('note', x('value'), { align: 'left', dx: 5 }),
      text('label', { value: -8 }, { align: 'right' }),
      ...(key ? [keyLayer(bars.length - 1, key)] : []),
    ],
  } as unknown as TopLevelSpec
}

const partSize = 8.5

/** Narrower parts, in px, are drawn as one: their edges alone would hide them. */
const leastPart = 1.5

/** A bar without parts is one part without a name. */
function partsOf(bars: readonly Bar[], scale: number) {
  return bars.flatMap((bar, row) => {
    const wide = (bar.parts ?? []).filter(part => part.value * scale >= leastPart)
    const rest = bar.value - wide.reduce((sum, part) => sum + part.value, 0)
    let from = 0
    return [...wide, ...(rest > 0 ? [{ label: '', value: rest }] : [])].map(({ label, value }) => {
      const to = from + value
      const fits = measureEm('regular', label) * partSize + 3 <= value * scale
      const part = { row, from, to, middle: (from + to) / 2, name: fits ? label : '' }
      from = to
      return part
    })
  })
}

function keyLayer(row: number, label: string): unknown {
  return {
    data: { values: [{ row, label }] },
    mark: { type: 'text', align: 'left', baseline: 'top', dy: 12, fontSize, color: ink.muted },
    encoding: {
      y: { field: 'row', type: 'ordinal' },
      x: { value: 0 },
      text: { field: 'label' },
    },
  }
}
