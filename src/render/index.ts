import type { OutputFormat, PageSize, Report } from '../model/index.js'
import { prepare } from './prepare.js'
import { renderers } from './registry.js'

export interface RenderOptions {
  formats: OutputFormat[]
  /** Text of the template; the editorial one by default. */
  template?: string
  /** Shown in messages about the template. */
  templateName?: string
  page?: PageSize
  /** Shows outlets as A, B, …; templates can ask for it too (`mask-outlets: true`). */
  maskOutlets?: boolean
  /** Starts CSV files with a byte order mark, for spreadsheets that take UTF-8 for something else. */
  csvBom?: boolean
}

/** File name in the report folder → content. */
export type RenderedFiles = Map<string, string | Uint8Array>

/** Renders a result; writes nothing. Same input, same bytes. */
export async function render(report: Report, options: RenderOptions): Promise<RenderedFiles> {
  return (await renderFolder(report, options)).files
}

/** The files with the name of the folder for them: the event's id, which tells nothing where outlets are masked. */
export async function renderFolder(
  report: Report,
  options: RenderOptions,
): Promise<{ name: string; files: RenderedFiles }> {
  const prepared = await prepare(report, options)
  const files: RenderedFiles = new Map()
  for (const format of [...new Set(options.formats)]) {
    const renderer = await renderers[format]()
    for (const [name, content] of await renderer(prepared)) files.set(name, content)
  }
  return { name: prepared.report.event.id, files }
}
