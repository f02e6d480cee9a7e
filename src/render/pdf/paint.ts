import PDFDocument from 'pdfkit'
import { type Face, openFace } from '../../fonts/faces.js'
import { measureEm } from '../../fonts/measure.js'
import { compressStreams } from './compress.js'
import { drawChart } from './draw-chart.js'
import { printable, splitByFace } from './glyphs.js'
import type { Item, RectItem, TextItem } from './items.js'
import type { PdfOptions } from './options.js'
import { addBookmark, type Bookmark } from './outline.js'
import { collect } from './output.js'
import type { InlineNode, StructNode } from './structure.js'
import { type LinkArea, type PdfElement, Tagger } from './tagger.js'
import { writeText } from './text-writer.js'
import { colors, margins, paper } from './theme.js'

/** Where an id stands. */
export interface Place {
  page: number
  y: number
}

const faces: Face[] = ['regular', 'italic', 'bold', 'boldItalic', 'fallback', 'fallbackBold']
// Nothing in the file tells when it was made: a fixed moment stands in for a missing date.
const epoch = '2000-01-01T00:00:00Z'

/** Writes laid-out pages as a tagged PDF. */
export function paintPages(pages: Item[][], document: StructNode, options: PdfOptions): Promise<Uint8Array> {
  const pdf = openDocument(options)
  const done = collect(pdf)
  const places = placesOf(pages)
  const names = destinationNames(places)
  const addLink = (link: InlineNode, areas: LinkArea[], element: PdfElement) => {
    for (const { x, y, width, height } of areas) {
      const annotation = { structParent: element, Contents: new String(link.label ?? '') } as never
      const target = link.href!
      const name = target.startsWith('#') ? names.get(target.slice(1)) : undefined
      if (name) pdf.goTo(x, y, width, height, name, annotation)
      else if (!target.startsWith('#')) pdf.link(x, y, width, height, target, annotation)
    }
  }
  const tagger = new Tagger(pdf as never, document, addLink, options.spoken)
  const bookmarks: Bookmark[] = []
  pages.forEach((items, index) => {
    pdf.addPage()
    const painter = new PagePainter(pdf, tagger)
    painter.paint(items, names, bookmarks)
    painter.footer(options, index + 1, pages.length)
    tagger.endPage()
  })
  pdf.end()
  return done
}

/** A time of day without a zone is taken as UTC: the machine's zone must not move it. */
function instantOf(date: string | undefined): Date {
  const zoned = date && /T[\d:.]+$/.test(date.replace(' ', 'T')) ? `${date.replace(' ', 'T')}Z` : date
  return new Date(zoned && !Number.isNaN(Date.parse(zoned)) ? zoned : epoch)
}

function openDocument(options: PdfOptions): PDFKit.PDFDocument {
  const date = instantOf(options.date)
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: options.language,
    autoFirstPage: false,
    compress: false,
    size: [...paper[options.page]],
    // Nothing flows on its own; with a margin at the foot pdfkit would add a page under the footer.
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    font: null as never,
    info: {
      Title: printable(options.title),
      Creator: 'source-divergence',
      Producer: 'pdfkit',
      CreationDate: date,
      ModDate: date,
    },
  } as unknown as PDFKit.PDFDocumentOptions)
  compressStreams(pdf)
  for (const face of faces) {
    // A getter: the fallback fonts are parsed only when a text needs them.
    Object.defineProperty((pdf as never as { _registeredFonts: object })._registeredFonts, face, {
      get: () => ({ src: openFace(face) }),
    })
  }
  return pdf
}

function placesOf(pages: Item[][]): Map<string, Place> {
  const places = new Map<string, Place>()
  pages.forEach((items, page) => {
    const visit = (list: readonly Item[], y: number): void => {
      for (const item of list) {
        if (item.kind === 'group') visit(item.items, y + item.y)
        else if (item.kind === 'place' && item.id !== undefined && !places.has(item.id)) {
          places.set(item.id, { page, y: y + item.y })
        }
      }
    }
    visit(items, 0)
  })
  return places
}

/** Page number of each id, counted from 1. */
export function pageNumbers(pages: Item[][]): Map<string, number> {
  return new Map([...placesOf(pages)].map(([id, place]) => [id, place.page + 1]))
}

/** pdfkit sorts names by the machine's locale; digits sort alike everywhere. */
function destinationNames(places: Map<string, Place>): Map<string, string> {
  return new Map([...places.keys()].map((id, index) => [id, `p${String(index).padStart(6, '0')}`]))
}

class PagePainter {
  constructor(
    private readonly pdf: PDFKit.PDFDocument,
    private readonly tagger: Tagger,
  ) {}

  paint(items: Item[], names: Map<string, string>, bookmarks: Bookmark[]): void {
    const flat = flatten(items, margins.top)
    const rects = flat.filter((item): item is RectItem => item.kind === 'rect')
    this.rects(rects.filter(rect => !rect.over))
    for (const item of flat) {
      if (item.kind === 'text') this.text(item)
      if (item.kind === 'chart') {
        this.tagger.content(item.node)
        drawChart(this.pdf, item, item.x + margins.side)
      }
      if (item.kind === 'place') {
        const name = item.id === undefined ? undefined : names.get(item.id)
        if (name && !this.named.has(name)) this.name(name, item.y)
        if (item.bookmark) addBookmark(this.pdf, bookmarks, item.bookmark, item.y)
      }
    }
    this.rects(rects.filter(rect => rect.over))
  }

  private readonly named = new Set<string>()

  private name(name: string, y: number): void {
    this.named.add(name)
    this.pdf.addNamedDestination(name, 'XYZ', 0, Math.max(0, y - 6), null as never)
  }

  private color = ''

  /** Sets the colour of text, once for all that follows in it. */
  private fill(color: string): void {
    if (this.color !== color) this.pdf.fillColor(color)
    this.color = color
  }

  private text(item: TextItem): void {
    const { pdf, tagger } = this
    tagger.content(item.node, item.inline)
    tagger.words(item.text)
    const x = item.x + margins.side
    this.fill(item.color)
    writeText(pdf, item.face, item.size, item.text, x, item.y)
    const height = item.size * 1.25
    tagger.area({ x, y: item.y - item.size * 0.98, width: item.width, height })
  }

  private rects(rects: RectItem[]): void {
    if (rects.length === 0) return
    this.tagger.artifact('Layout')
    this.color = ''
    for (const { x, y, width, height, fill, stroke, radius, dots } of rects) {
      if (width <= 0 || height <= 0) continue
      if (dots) {
        const middle = y + height / 2
        this.pdf.lineWidth(height).dash(height, { space: dots - height })
        this.pdf.moveTo(x + margins.side, middle).lineTo(x + width + margins.side, middle)
        this.pdf.stroke(fill ?? colors.text).undash()
        continue
      }
      if (radius) this.pdf.roundedRect(x + margins.side, y, width, height, radius)
      else this.pdf.rect(x + margins.side, y, width, height)
      this.pdf.lineWidth(0.6)
      if (fill && stroke) this.pdf.fillAndStroke(fill, stroke)
      else if (stroke) this.pdf.stroke(stroke)
      else this.pdf.fill(fill ?? colors.text)
    }
  }

  footer(options: PdfOptions, page: number, pages: number): void {
    const [width, height] = paper[options.page]
    const y = height - margins.bottom + 28
    const size = 7.5
    const pattern = options.footer ?? '{page} / {pages}'
    const number = pattern.replace('{page}', String(page)).replace('{pages}', String(pages))
    this.tagger.endPage()
    this.tagger.artifact('Pagination')
    const right = width - margins.side - measureEm('regular', number) * size
    this.plain(number, right, y, size)
    this.plain(fitted(printable(options.title), right - margins.side - 20, size), margins.side, y, size)
  }

  private plain(text: string, x: number, y: number, size: number): void {
    let at = x
    for (const run of splitByFace(text, 'regular')) {
      this.fill(colors.muted)
      writeText(this.pdf, run.face, size, run.text, at, y)
      at += measureEm(run.face, run.text) * size
    }
  }
}

function fitted(text: string, width: number, size: number): string {
  if (measureEm('regular', text) * size <= width) return text
  const characters = [...text]
  while (characters.length > 1 && measureEm('regular', `${characters.join('')}…`) * size > width)
    characters.pop()
  return `${characters.join('').trimEnd()}…`
}

function flatten(items: readonly Item[], y: number): Item[] {
  return items.flatMap(item =>
    item.kind === 'group' ? flatten(item.items, y + item.y) : [{ ...item, y: y + item.y }],
  )
}
