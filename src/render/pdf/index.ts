import type { Root } from 'hast'
import { buildBoxes } from './build.js'
import { layoutPages } from './layout.js'
import type { PdfOptions } from './options.js'
import { paintPages } from './paint.js'

export { type PageSize, type PdfOptions, pageSizes } from './options.js'

/**
 * Draws the tree as a tagged PDF (PDF/UA). Same tree and options, same bytes.
 *
 * tree → boxes (build) → lines and slabs (flow) → pages (fillPages) → PDF (paint)
 *          └ structure tree ─────────────────────────────────────────┘
 */
export async function renderPdf(tree: Root, options: PdfOptions): Promise<Uint8Array> {
  const { root, document } = buildBoxes(tree, options)
  return paintPages(layoutPages(root, options.page), document, options)
}
