import type { OutputFormat } from '../model/index.js'
import { renderCsvFiles } from './csv/index.js'
import { renderHtmlFiles } from './html/index.js'
import type { RenderedFiles } from './index.js'
import { renderJsonFiles } from './json.js'
import { renderPdfFiles } from './pdf-files.js'
import type { Prepared } from './prepare.js'

/** Makes the files of one output format. */
export type Renderer = (prepared: Prepared) => RenderedFiles | Promise<RenderedFiles>

/** An output format without a renderer fails type-checking. */
export const renderers: Record<OutputFormat, Renderer> = {
  html: renderHtmlFiles,
  pdf: renderPdfFiles,
  json: renderJsonFiles,
  csv: renderCsvFiles,
}
