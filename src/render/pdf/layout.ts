import type { Box, StackBox } from './boxes.js'
import { flowBox } from './flow.js'
import type { Item } from './items.js'
import type { PageSize } from './options.js'
import { fillPages, pageHeights } from './pages.js'
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
  const fitted = tighten(fitOpening(root, width, pageHeight), width, pageHeight)
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

/** A last page filled less than this looks like a mistake; a longer part has better things to do than to save a page. */
const leastFilled = 0.2
const shortPart = 12
const tighter = [0.98, 0.96, 0.94]

/**
 * What stands between two page breaks, set a little smaller where that saves a last page of a few lines: a pupil's
 * texts that end on three sentences, the rest of the sheet white.
 */
function tighten(root: StackBox, width: number, pageHeight: number): StackBox {
  const parts: Box[][] = []
  for (const box of root.children) {
    if (parts.length === 0 || box.breakBefore) parts.push([])
    parts.at(-1)!.push(box)
  }
  const heightsOf = (children: Box[]) => {
    const { slabs } = flowBox({ ...root, children }, 0, width, { pageOf: () => '00', pageHeight })
    return pageHeights(slabs, pageHeight)
  }
  const fitted = parts.map(children => {
    if (charactersIn(children) > shortPart * densestPage) return children
    const heights = heightsOf(children)
    const spills = heights.length > 1 && heights.length <= shortPart
    if (!spills || heights.at(-1)! >= pageHeight * leastFilled) return children
    const smaller = tighter.map(zoom => children.map(box => zoomBox(box, zoom)))
    return smaller.find(boxes => heightsOf(boxes).length < heights.length) ?? children
  })
  return { ...root, children: fitted.flat() }
}

/** No page holds more characters: what has more than twelve times as many need not be laid out to be known as long. */
const densestPage = 7000

function charactersIn(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => {
    if (box.kind === 'text') return sum + box.runs.reduce((length, run) => length + run.text.length, 0)
    if (box.kind === 'stack') return sum + charactersIn(box.children)
    if (box.kind === 'columns') return sum + charactersIn(box.columns)
    if (box.kind === 'table')
      return sum + charactersIn([...box.head, ...box.body].flatMap(row => row.cells.map(cell => cell.box)))
    return sum
  }, 0)
}
