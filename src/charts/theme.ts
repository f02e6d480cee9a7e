import type { Config } from 'vega-lite'

/** Width that charts are designed for, in px: the text column of the PDF scales it to about 0.78. */
export const chartWidth = 640

/**
 * One blue in steps of lightness (L* about 25, 58, 82, 94), not hues: the steps stay apart for every kind of colour
 * blindness and on a grey printer.
 */
export const ramp = { dark: '#0b3d66', middle: '#4f94c4', light: '#b5d3ea', faint: '#e6eff7' } as const
export const ink = { text: '#1c2733', muted: '#52606d', line: '#c9d2da', paper: '#ffffff' } as const

/** Fills of what is shared word for word, reworded, and the outlet's own, with the ink that is legible on each. */
export const copyFills = {
  verbatim: { fill: ramp.dark, ink: ink.paper },
  rewritten: { fill: ramp.light, ink: ink.text },
  exclusive: { fill: ink.paper, ink: ink.text },
} as const
export type CopyKind = keyof typeof copyFills
export const copyKinds = ['verbatim', 'rewritten', 'exclusive'] as const satisfies CopyKind[]

const font = 'Noto Sans'

/** Settings shared by every chart. The font is the one whose widths `draw.ts` measures. */
export const config: Config = {
  background: ink.paper,
  padding: 4,
  font,
  view: { stroke: null },
  axis: {
    labelColor: ink.muted,
    titleColor: ink.muted,
    domain: false,
    ticks: false,
    gridColor: ink.line,
    labelFontSize: 10,
    titleFontSize: 10,
    titleFontWeight: 'normal',
  },
  text: { fontSize: 11, color: ink.text },
}

export const schemaAddress = 'https://vega.github.io/schema/vega-lite/v6.json'
