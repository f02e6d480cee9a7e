import type { Alignment } from './alignment.js'
import type { Annotations } from './annotation.js'
import type { Article, EventInfo } from './article.js'
import type { AttributionResult } from './attribution.js'
import type { Coverage } from './coverage.js'
import type { Finding } from './finding.js'
import type { AnalyzeOptions, Correction } from './options.js'

export const schemaVersion = '1.0'

/** Something the reader or a stage has to say about one input, e.g. a skipped file. */
export interface Diagnostic {
  code: string
  file: string
  /** In English, or in the language of the report. */
  message: string
  /** The same in other languages of the program, by code: `fr`. */
  translations?: Record<string, string>
}

/** The whole result; `report.json`. Every renderer, section and chart depends on this alone. */
export interface Report extends AttributionResult {
  schemaVersion: typeof schemaVersion
  generator: { name: string; version: string }
  event: EventInfo
  options: AnalyzeOptions
  articles: Article[]
  alignment: Alignment
  annotations: Annotations
  coverage: Coverage
  findings: Finding[]
  /** Findings that a human dismissed, with the reason in `human`; in no count. */
  dismissed: Finding[]
  /** Corrections that were applied, and those that pointed to nothing are errors, never silent. */
  corrections: Correction[]
  diagnostics: Diagnostic[]
}
