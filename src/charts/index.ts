import type { Translate } from '../language/strings/registry.js'
import type { Report } from '../model/index.js'
import type { ChartId, DrawnChart } from './chart.js'
import { chartIds } from './chart.js'
import { charts } from './registry.js'

/** Draws every chart that has something to show. Asynchronous because vega is loaded only here, and only then. */
export async function drawCharts(report: Report, translate: Translate): Promise<Map<ChartId, DrawnChart>> {
  const drawn = new Map<ChartId, DrawnChart>()
  const { drawSpec } = await import('./draw.js')
  for (const id of chartIds) {
    const result = charts[id].build(report, translate)
    if (result) drawn.set(id, { ...result, id, ...(await drawSpec(result.spec, `chart-${id}`)) })
  }
  return drawn
}
