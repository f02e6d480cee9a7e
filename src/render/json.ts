import type { RenderedFiles } from './index.js'
import { jsonBytes } from './json-text.js'
import type { Prepared } from './prepare.js'

/** `report.json`: keys in the order in which the stages write them, two spaces, a final line feed. */
export function renderJsonFiles({ report }: Prepared): RenderedFiles {
  return new Map([['report.json', jsonBytes(report)]])
}
