import { widestLabel } from './labels.js'
import { type CopyKind, copyFills, copyKinds, ink } from './theme.js'

const fontSize = 10

/** Key above a chart of shared, reworded and own text: a swatch and its name, `y` px above the first row. */
export function copyLegend(name: (kind: CopyKind) => string): unknown[] {
  let x = 0
  const values = copyKinds.map(kind => {
    const label = name(kind)
    const entry = { x, x2: x + 14, fill: copyFills[kind].fill, label }
    x += 20 + widestLabel([label], fontSize) + 26
    return entry
  })
  const at = (field: string) => ({ field, type: 'quantitative', scale: null, axis: null })
  return [
    {
      data: { values },
      mark: { type: 'rect', stroke: ink.muted, strokeWidth: 0.6 },
      encoding: {
        x: at('x'),
        x2: { field: 'x2' },
        y: { value: -22 },
        y2: { value: -11 },
        fill: { field: 'fill', type: 'nominal', scale: null },
      },
    },
    {
      data: { values },
      mark: { type: 'text', align: 'left', dx: 20, fontSize },
      encoding: { x: at('x'), y: { value: -16 }, text: { field: 'label' } },
    },
  ]
}
