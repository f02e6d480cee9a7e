import type { Config } from 'vega-lite'

/** Width that charts are designed for, in px: the text column of the PDF scales it to about 0.78. */
export const chartWidth = 640

/**
 * One blue in steps of lightness (L* about 25, 55, 80, 93), not hues: the steps stay apart for every kind of colour
 * blindness and on a grey printer.
 */
export const ramp = { dark: '#0b3d66', middle: '#4f94c4', light: '#b5d3ea', faint: '#e6eff7' } as const
export const ink = { text: '#1c2733', muted: '#566573', line: '#c9d2da', paper: '#ffffff' } as const

const font = 'Noto Sans'

/** Settings shared by every chart. The font is the one whose widths `draw.ts` measures. */
export const config: Config = {
  background: ink.paper,
  padding: 4,
  font,
  view: { stroke: null },
  axis: {
    labelColor: ink.text,
    titleColor: ink.muted,
    domain: false,
    ticks: false,
    grid: false,
    labelFontSize: 11,
    titleFontSize: 11,
    titleFontWeight: 'normal',
  },
  text: { fontSize: 11, color: ink.text },
  legend: { labelFontSize: 11, titleFontSize: 11, labelColor: ink.text, titleFontWeight: 'normal' },
}
