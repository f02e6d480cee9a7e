/** An element of the structure tree (PDF 32000-1, 14.7–14.8) as planned while boxes are built. */
export interface StructNode {
  role: string
  alt?: string
  lang?: string
  scope?: 'Column' | 'Row'
  /** Columns that a cell spans, when more than one. */
  colSpan?: number
  /** `ListNumbering` of an `L`. */
  numbering?: 'None' | 'Disc' | 'Decimal'
  children: StructNode[]
}

export function struct(role: string, children: StructNode[] = []): StructNode {
  return { role, children }
}

/** An inline element around stretches of text; made anew on each page, since a link cannot go on to the next one. */
export interface InlineNode {
  role: 'Link' | 'Span' | 'Ins' | 'Del' | 'Mark' | 'Code'
  parent: InlineNode | null
  lang?: string
  /** `#id` or an http(s) address; links only. */
  href?: string
  /** What the link's annotation says. */
  label?: string
}

/** Our own roles and the standard ones that a reader may take them for. */
export const roleMap = { Ins: 'Span', Del: 'Span', Mark: 'Span' } as const
