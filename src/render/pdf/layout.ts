import type { StackBox } from './boxes.js'
import { flowBox } from './flow.js'
import type { Item } from './items.js'
import type { PageSize } from './options.js'
import { fillPages } from './pages.js'
import { pageNumbers } from './paint.js'
import { stackSlabs } from './slab.js'
import { margins, paper } from './theme.js'
import { zoomBox } from './zoom.js'

const mostPasses = 4

/**
 * Boxes as pages. Cross-references print page numbers, and their digits move the words after them: the layout is
 * repeated until every number stands (two passes as a rule).
 */
export function layoutPages(root: StackBox, size: PageSize): Item[][] {
  const [pageWidth, sheetHeight] = paper[size]
  const width = pageWidth - 2 * margins.side
  const pageHeight = sheetHeight - margins.top - margins.bottom
  const fitted = fitOpening(root, width, pageHeight)
  let known = new Map<string, number>()
  let pages: Item[][] = []
  for (let pass = 0; pass < mostPasses; pass++) {
    const before = known
    const pageOf = (id: string) => (pass === 0 ? '00' : String(before.get(id) ?? ''))
    const { slabs } = flowBox(fitted, 0, width, { pageOf, pageHeight })
    pages = fillPages(slabs, pageHeight)
    known = pageNumbers(pages)
    if (pass > 0 && [...known].every(([id, page]) => before.get(id) === page)) break
  }
  return pages.length > 0 ? pages : [[]]
}

/** Steps of size for what stands before the first page break; smaller than the last is hard to read. */
const zooms = [1, 0.96, 0.93, 0.9, 0.87, 0.84]

/**
 * The brief of page 1 must be enough, sign-off box included: what stands before the first page break is set a little
 * smaller when that brings it on one page, and left as it is when it does not.
 */
function fitOpening(root: StackBox, width: number, pageHeight: number): StackBox {
  const end = root.children.findIndex((box, index) => index > 0 && box.breakBefore)
  if (end < 0) return root
  const opening = root.children.slice(0, end)
  for (const zoom of zooms) {
    const children = opening.map(box => zoomBox(box, zoom))
    const { slabs } = flowBox({ ...root, children }, 0, width, { pageOf: () => '00', pageHeight })
    if (stackSlabs(slabs).height <= pageHeight)
      return { ...root, children: [...children, ...root.children.slice(end)] }
  }
  return root
}
