import type { ChartId, DrawnChart } from '../../charts/chart.js'

export const pageSizes = ['A4', 'Letter'] as const
export type PageSize = (typeof pageSizes)[number]

/** What a PDF needs beside the tree. No clock and no locale: the same options give the same bytes. */
export interface PdfOptions {
  /** Title of the document, shown by the viewer and repeated in the footer. */
  title: string
  /** ISO 639-1 language of the report's prose; quotations carry their own `lang` in the tree. */
  language: string
  /** Drawn charts by id; `figure.chart[data-chart=ID]` of the tree shows them as vectors. */
  charts: ReadonlyMap<ChartId, DrawnChart>
  page: PageSize
  /** What is read aloud before words that are struck or inserted. */
  spoken?: { Del: string; Ins: string }
  /** Footer on the right, with `{page}` and `{pages}`; `1 / 12` when missing. */
  footer?: string
  /** ISO date or date-time stored as the creation date; a fixed date when missing. */
  date?: string
}
