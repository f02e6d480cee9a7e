import { printable } from './glyphs.js'

interface Outline {
  addItem(title: string, options: object): Outline
}

export interface Bookmark {
  level: number
  item: Outline
}

/** Adds a heading of the current page to the bookmarks, under the last one of a higher level. */
export function addBookmark(
  pdf: PDFKit.PDFDocument,
  path: Bookmark[],
  { level, title }: { level: number; title: string },
  y: number,
): void {
  // Single findings (h4) would make a list of hundreds.
  if (level > 3) return
  while (path.length > 0 && path.at(-1)!.level >= level) path.pop()
  const parent = path.at(-1)?.item ?? (pdf.outline as unknown as Outline)
  // pdfkit counts `left` from the right edge.
  const options = { fit: false, top: Math.max(0, y - 8), zoom: 0, expanded: level < 2 }
  path.push({ level, item: parent.addItem(printable(title), { ...options, left: pdf.page.width }) })
}
