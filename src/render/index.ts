import type { Report } from '../model/index.js'

export const outputFormats = ['html', 'pdf', 'json', 'csv'] as const
export type OutputFormat = (typeof outputFormats)[number]

export interface RenderOptions {
  formats: OutputFormat[]
  /** Text of the template. */
  template: string
  page?: 'A4' | 'Letter'
  maskOutlets?: boolean
}

/** File name in the report folder → content. */
export type RenderedFiles = Map<string, string | Uint8Array>

/** Renders a result; writes nothing. Same input, same bytes. */
export async function render(_report: Report, _options: RenderOptions): Promise<RenderedFiles> {
  return new Map()
}
