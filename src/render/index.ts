import type { OutputFormat, PageSize, Report } from '../model/index.js'

export interface RenderOptions {
  formats: OutputFormat[]
  /** Text of the template. */
  template: string
  page?: PageSize
  maskOutlets?: boolean
}

/** File name in the report folder → content. */
export type RenderedFiles = Map<string, string | Uint8Array>

/** Renders a result; writes nothing. Same input, same bytes. */
export async function render(_report: Report, _options: RenderOptions): Promise<RenderedFiles> {
  return new Map()
}
