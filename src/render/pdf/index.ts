import type { Root } from 'hast'
import type { PdfOptions } from './options.js'

export { type PageSize, type PdfOptions, pageSizes } from './options.js'

/** Draws the tree as a tagged PDF (PDF/UA). Same tree and options, same bytes. */
export async function renderPdf(_tree: Root, _options: PdfOptions): Promise<Uint8Array> {
  throw new Error('The PDF renderer has no pages yet.')
}
