import type { StackBox } from './boxes.js'
import { flowBox } from './flow.js'
import type { Item } from './items.js'
import type { PageSize } from './options.js'
import { fillPages } from './pages.js'
import { pageNumbers } from './paint.js'
import { margins, paper } from './theme.js'

const mostPasses = 4

/**
 * Boxes as pages. Cross-references print page numbers, and their digits move the words after them: the layout is
 * repeated until every number stands (two passes as a rule).
 */
export function layoutPages(root: StackBox, size: PageSize): Item[][] {
  const [pageWidth, sheetHeight] = paper[size]
  const width = pageWidth - 2 * margins.side
  const pageHeight = sheetHeight - margins.top - margins.bottom
  let known = new Map<string, number>()
  let pages: Item[][] = []
  for (let pass = 0; pass < mostPasses; pass++) {
    const before = known
    const pageOf = (id: string) => (pass === 0 ? '00' : String(before.get(id) ?? ''))
    const { slabs } = flowBox(root, 0, width, { pageOf, pageHeight })
    pages = fillPages(slabs, pageHeight)
    known = pageNumbers(pages)
    if (pass > 0 && [...known].every(([id, page]) => before.get(id) === page)) break
  }
  return pages.length > 0 ? pages : [[]]
}
