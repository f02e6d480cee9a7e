import { articleStrips } from './article-strips.js'
import { certainty } from './certainty.js'
import type { Chart, ChartId } from './chart.js'
import { composition } from './composition.js'
import { coverage } from './coverage.js'
import { placement } from './placement.js'
import { sharedCopy } from './shared-copy.js'
import { timeline } from './timeline.js'
import { voiceShare } from './voice-share.js'

/** Every chart by id; a missing one fails type-checking. */
export const charts: Record<ChartId, Chart> = {
  coverage,
  'shared-copy': sharedCopy,
  composition,
  'article-strips': articleStrips,
  'voice-share': voiceShare,
  certainty,
  placement,
  timeline,
}
