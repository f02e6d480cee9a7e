import type { OutputFormat } from '../model/index.js'
import type { RenderedFiles } from './index.js'
import type { Prepared } from './prepare.js'

/** Makes the files of one output format. */
export type Renderer = (prepared: Prepared) => RenderedFiles | Promise<RenderedFiles>

/** An output format without a renderer fails type-checking. Each is loaded when it is asked for. */
export const renderers: Record<OutputFormat, () => Promise<Renderer>> = {
  html: async () => (await import('./html/index.js')).renderHtmlFiles,
  pdf: async () => (await import('./pdf-files.js')).renderPdfFiles,
  json: async () => (await import('./json.js')).renderJsonFiles,
  csv: async () => (await import('./csv/index.js')).renderCsvFiles,
}
