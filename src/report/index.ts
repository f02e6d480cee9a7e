import type { Root } from 'hast'
import type { ChartId, DrawnChart } from '../charts/chart.js'
import type { Translate } from '../language/strings/registry.js'
import type { Report } from '../model/index.js'

export interface SectionInput {
  report: Report
  charts: Map<ChartId, DrawnChart>
  translate: Translate
}

/** Template (Markdown with directives) and result become the one tree that HTML and PDF render. */
export function buildTree(_template: string, _input: SectionInput): Root {
  return { type: 'root', children: [] }
}
