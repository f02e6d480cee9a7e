import { type CopyKind, copyFills, copyKinds, ink } from './theme.js'

/** Key above a chart of shared, reworded and own text: a swatch and its name, `y` px above the first row. */
export function copyLegend(name: (kind: CopyKind) => string): unknown[] {
  const values = copyKinds.map((kind, index) => ({
    x: index * 190,
    x2: index * 190 + 14,
    fill: copyFills[kind].fill,
    label: name(kind),
  }))
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
      mark: { type: 'text', align: 'left', dx: 20, fontSize: 10 },
      encoding: { x: at('x'), y: { value: -16 }, text: { field: 'label' } },
    },
  ]
}
