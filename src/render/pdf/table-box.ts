import type { Element } from 'hast'
import type { TableBox, TableCell, TableRow } from './boxes.js'
import { addChild, type BuildContext, childContext, elementsOf, roleBox } from './build.js'
import { struct } from './structure.js'
import { blockStyleOf } from './style.js'

/** A table with its rows, head apart from body, since the head comes again on each page. */
export function tableBox(element: Element, context: BuildContext): TableBox | null {
  const table = struct('Table')
  const inner = { ...childContext(element, context), parent: table }
  const caption = elementsOf(element, 'caption').map(one => roleBox(one, inner, 'Caption'))[0]
  const head = elementsOf(element, 'thead').flatMap(part => sectionRows(part, 'THead', inner))
  const loose = elementsOf(element, 'tr')
  const body = [
    ...elementsOf(element, 'tbody', 'tfoot').flatMap(part => sectionRows(part, 'TBody', inner)),
    ...(loose.length > 0 ? rowsOf(loose, { ...inner, parent: addChild(table, struct('TBody')) }) : []),
  ]
  const columns = Math.max(0, ...[...head, ...body].map(widthOf))
  if (columns === 0) return null
  addChild(context.parent, table)
  const base = { style: blockStyleOf(element), ids: [], head, body, columns }
  return { kind: 'table', ...base, ...(caption ? { caption } : {}) }
}

function sectionRows(part: Element, role: string, context: BuildContext): TableRow[] {
  const node = addChild(context.parent, struct(role))
  return rowsOf(elementsOf(part, 'tr'), { ...childContext(part, context), parent: node })
}

function rowsOf(rows: Element[], context: BuildContext): TableRow[] {
  return rows.map(row => {
    const node = addChild(context.parent, struct('TR'))
    const inner = { ...childContext(row, context), parent: node }
    const { id } = row.properties
    const cells = elementsOf(row, 'th', 'td').map(cell => cellOf(cell, inner))
    return { cells, ids: typeof id === 'string' ? [id] : [] }
  })
}

function cellOf(element: Element, context: BuildContext): TableCell {
  const header = element.tagName === 'th'
  // A cell of words alone holds them itself; its style is set by now, so that the content brings none of its own.
  const content: Element = { type: 'element', tagName: 'div', properties: {}, children: element.children }
  const box = roleBox(content, childContext(element, context), header ? 'TH' : 'TD')
  const node = context.parent.children.at(-1)!
  if (header) node.scope = element.properties.scope === 'row' ? 'Row' : 'Column'
  box.style = blockStyleOf(element)
  const { id } = element.properties
  if (typeof id === 'string') box.ids.push(id)
  const span = Math.max(1, Number(element.properties.colSpan) || 1)
  if (span > 1) node.colSpan = span
  return { box, span }
}

function widthOf(row: TableRow): number {
  return row.cells.reduce((sum, cell) => sum + cell.span, 0)
}
