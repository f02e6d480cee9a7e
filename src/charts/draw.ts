import * as vega from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { measureEm } from '../fonts/measure.js'
import type { DrawnChart } from './chart.js'
import { config } from './theme.js'

interface MeasuredItem {
  fontSize?: number
  fontWeight?: string | number
  limit?: number
}

/** Without a canvas vega guesses widths 1.4 to 1.9 times too wide and cuts labels; the fonts know better. */
function measureText(item: MeasuredItem, text: unknown): number {
  const bold = item.fontWeight === 'bold' || Number(item.fontWeight) >= 600
  return measureEm(bold ? 'bold' : 'regular', String(text ?? '')) * (item.fontSize ?? 11)
}
;(vega as unknown as { textMetrics: { width: typeof measureText } }).textMetrics.width = measureText

/** The default loader reads files and the network; a chart has its data inline and links nowhere. */
const loader = {
  load: () => Promise.reject(new Error('Charts load nothing.')),
  sanitize: () => Promise.reject(new Error('Charts link nowhere.')),
  http: () => Promise.reject(new Error('Charts load nothing.')),
  file: () => Promise.reject(new Error('Charts load nothing.')),
} as unknown as vega.Loader

type Drawing = Pick<DrawnChart, 'svg' | 'width' | 'height' | 'plot'>

/** Compiles and draws a spec as SVG; sizes in px. `prefix` keeps the ids of two charts on one page apart. */
export async function drawSpec(spec: TopLevelSpec, prefix: string): Promise<Drawing> {
  // vega marks the data objects that it is given; the caller keeps its spec as it was.
  const compiled = compile(structuredClone(spec), { config }).spec
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', loader, logLevel: vega.Error })
  vega.resetSVGDefIds()
  const svg = await view.toSVG()
  view.finalize()
  const [, width = '0', height = '0'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  const top = Number(/<g fill="none"[^>]* transform="translate\([\d.]+,([\d.]+)\)"/.exec(svg)?.[1] ?? 0)
  const bottom = top + Number((spec as { height?: number }).height ?? 0)
  return { svg: prefixIds(svg, prefix), width: Number(width), height: Number(height), plot: { top, bottom } }
}

/** Ids and references to them are written by vega alone; text of articles is escaped and holds no bare quote. */
function prefixIds(svg: string, prefix: string): string {
  return svg
    .replace(/ id="((?:clip|gradient|pattern)[\w]*)"/g, ` id="${prefix}-$1"`)
    .replace(/url\(#((?:clip|gradient|pattern)[\w]*)\)/g, `url(#${prefix}-$1)`)
}
