import type { Chart, ChartId } from './chart.js'
import { coverage } from './coverage.js'
import { sharedCopy } from './shared-copy.js'

/** Every chart by id; a missing one fails type-checking. */
export const charts: Record<ChartId, Chart> = {
  coverage,
  'shared-copy': sharedCopy,
}
