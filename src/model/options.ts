/** A topic that the user watches: a label and the words or phrases that show it. */
export interface TopicSpec {
  label: string
  terms: string[]
}

/** A correction by a human, applied by stable ids (corrections.yaml). */
export type Correction =
  | { kind: 'dismiss'; finding: string; reason: string }
  | { kind: 'not-same-quotation'; row: string; cell: string }
  | { kind: 'merge-rows'; rows: string[] }
  | { kind: 'split-row'; row: string; article: string }
  | { kind: 'rename'; facet: string; label: string }
  | { kind: 'source'; attribution: string; source: string }

export interface AnalyzeOptions {
  /** Language of the report's prose: a registered string table. */
  reportLanguage: string
  topics: TopicSpec[]
  corrections: Correction[]
}

export const outputFormats = ['html', 'pdf', 'json', 'csv'] as const
export type OutputFormat = (typeof outputFormats)[number]

export const pageSizes = ['A4', 'Letter'] as const
export type PageSize = (typeof pageSizes)[number]
