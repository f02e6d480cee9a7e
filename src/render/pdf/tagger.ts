import type { InlineNode, StructNode } from './structure.js'
import { roleMap } from './structure.js'

/** The part of pdfkit's structure elements that is used; its types lag behind. */
export interface PdfElement {
  dictionary: { data: Record<string, unknown> }
  add(child: unknown): PdfElement
  end(): PdfElement
}

export interface LinkArea {
  x: number
  y: number
  width: number
  height: number
}

interface WithStructTree {
  getStructTreeRoot(): { data: Record<string, unknown> }
}

/**
 * Puts marked content into the structure tree. The elements of all blocks are made first, in reading order, so that
 * a table row or a column that goes on at the next page still has its words in one element.
 */
export class Tagger {
  private readonly elements = new Map<StructNode, PdfElement>()
  private openNode: StructNode | null = null
  private openInline: InlineNode | null = null
  private chain: { node: InlineNode; element: PdfElement; words: string[] }[] = []
  private areas: LinkArea[] = []
  private marked: 'content' | 'artifact' | null = null

  constructor(
    private readonly pdf: PDFKit.PDFDocument,
    document: StructNode,
    private readonly addLink: (link: InlineNode, areas: LinkArea[], element: PdfElement) => void,
    private readonly spoken: Partial<Record<InlineNode['role'], string>> = {},
  ) {
    const tree = (pdf as unknown as WithStructTree).getStructTreeRoot()
    tree.data.RoleMap = { ...roleMap }
    const root = this.create(document)
    pdf.addStructure(root as never)
  }

  private create(node: StructNode): PdfElement {
    const { role, alt, lang, numbering } = node
    const element = this.pdf.struct(role, { alt, lang } as never) as unknown as PdfElement
    if (numbering) element.dictionary.data.A = { O: 'List', ListNumbering: numbering }
    const cell = cellAttributes(node)
    if (cell) element.dictionary.data.A = cell
    for (const child of node.children) element.add(this.create(child))
    this.elements.set(node, element)
    return element
  }

  /** What is drawn next belongs to this element; null makes it an artifact. */
  content(node: StructNode | null, inline: InlineNode | null = null): void {
    if (node === null) this.artifact('Layout')
    else this.element(node, inline)
  }

  private element(node: StructNode, inline: InlineNode | null): void {
    if (this.marked === 'content' && this.openNode === node && this.openInline === inline) return
    this.endContent()
    if (this.openNode !== node) this.closeInline(null)
    this.openNode = node
    this.closeInline(inline)
    this.openTo(inline)
    this.openInline = inline
    const element = this.chain.at(-1)?.element ?? this.elements.get(node)
    const role = inline?.role ?? node.role
    element?.add(this.pdf.markStructureContent(role))
    this.marked = 'content'
  }

  /** Page furniture and decoration. */
  artifact(type: 'Layout' | 'Pagination'): void {
    if (this.marked === 'artifact') return
    this.endContent()
    this.pdf.markContent('Artifact', { type } as never)
    this.marked = 'artifact'
  }

  /** Notes the words of what is read aloud otherwise than it is printed. */
  words(text: string): void {
    for (const open of this.chain) open.words.push(text)
  }

  /** Notes where the words of an open link stand. */
  area(area: LinkArea): void {
    if (this.chain.some(open => open.node.role === 'Link')) this.areas.push(area)
  }

  /** Ends everything that cannot go on to another page. */
  endPage(): void {
    this.endContent()
    this.closeInline(null)
    this.openNode = null
    this.openInline = null
  }

  private endContent(): void {
    if (this.marked) this.pdf.endMarkedContent()
    this.marked = null
  }

  /** Closes inline elements that do not hold `next`. */
  private closeInline(next: InlineNode | null): void {
    const wanted = new Set(pathTo(next))
    while (this.chain.length > 0 && !wanted.has(this.chain.at(-1)!.node)) {
      const { node, element, words } = this.chain.pop()!
      const before = this.spoken[node.role]
      if (before) element.dictionary.data.ActualText = new String(`[${before} ${oneLine(words)}]`)
      if (node.role === 'Link') {
        this.addLink(node, this.areas, element)
        this.areas = []
      }
      element.end()
    }
  }

  private openTo(inline: InlineNode | null): void {
    for (const node of pathTo(inline).slice(this.chain.length)) {
      const parent = this.chain.at(-1)?.element ?? this.elements.get(this.openNode!)
      const element = this.pdf.struct(node.role, { lang: node.lang } as never) as unknown as PdfElement
      parent?.add(element)
      this.chain.push({ node, element, words: [] })
    }
  }
}

/** Stretches of several lines as one: a line ends where a blank was. */
function oneLine(words: string[]): string {
  return words.join(' ').replace(/\s+/g, ' ').trim()
}

function cellAttributes({ scope, colSpan }: StructNode): Record<string, unknown> | null {
  if (!scope && !colSpan) return null
  return { O: 'Table', ...(scope && { Scope: scope }), ...(colSpan && { ColSpan: colSpan }) }
}

function pathTo(inline: InlineNode | null): InlineNode[] {
  return inline ? [...pathTo(inline.parent), inline] : []
}
