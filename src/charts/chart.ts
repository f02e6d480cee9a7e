import type { TopLevelSpec } from 'vega-lite'
import type { Translate } from '../language/strings/registry.js'
import type { Report } from '../model/index.js'

/** The data behind a chart, shown as its table and exported. */
export interface ChartTable {
  columns: string[]
  rows: string[][]
}

export interface ChartResult {
  /** Says what is seen. */
  title: string
  /** Text alternative: what the chart shows, with its main figures. */
  alternative: string
  table: ChartTable
  /** Rows of one height that the drawing consists of, top to bottom: it may be cut between any two. */
  rows: number
  /** Data inline; colours safe for colour-blind readers and in grey. */
  spec: TopLevelSpec
}

export const chartIds = [
  'coverage',
  'shared-copy',
  'composition',
  'article-strips',
  'voice-share',
  'certainty',
  'placement',
  'timeline',
] as const
export type ChartId = (typeof chartIds)[number]

/** One file per chart. `build` returns null when the event has nothing for it to show. */
export interface Chart {
  id: ChartId
  build(report: Report, translate: Translate): ChartResult | null
}

/** A chart as drawn: what sections and renderers get. */
export interface DrawnChart extends ChartResult {
  id: ChartId
  svg: string
  width: number
  height: number
  /** Where the rows begin and end, in px from the top. */
  plot: { top: number; bottom: number }
}
