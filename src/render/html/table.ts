import type { Element, ElementContent } from 'hast'
import { textOf } from '../../report/outline.js'

/**
 * Gives every cell the name of its column: on a phone a row becomes its heading and, below, «name value» pairs, and
 * nothing stands outside of the screen. Two columns fit; cells with a name of their own keep it.
 */
export function labelled(table: Element): Element {
  const names = cellsOf(find(find(table, 'thead'), 'tr')).map(textOf)
  if (names.length < 3) return table
  const className = [...((table.properties.className as string[] | undefined) ?? []), 'stack']
  return {
    ...table,
    properties: { ...table.properties, className },
    children: table.children.map(part => withLabels(part, names)),
  }
}

function withLabels(part: ElementContent, names: string[]): ElementContent {
  if (part.type !== 'element' || part.tagName !== 'tbody') return part
  const rows = part.children.map(row => (row.type === 'element' ? withRowLabels(row, names) : row))
  return { ...part, children: rows }
}

function withRowLabels(row: Element, names: string[]): Element {
  const cells = cellsOf(row)
  const children = row.children.map(cell => {
    if (cell.type !== 'element' || cell.tagName !== 'td' || cell.properties.dataLabel !== undefined)
      return cell
    return { ...cell, properties: { ...cell.properties, dataLabel: names[cells.indexOf(cell)] } }
  })
  return { ...row, children }
}

function find(element: Element | undefined, tagName: string): Element | undefined {
  return element?.children.find((one): one is Element => one.type === 'element' && one.tagName === tagName)
}

function cellsOf(row: Element | undefined): Element[] {
  return (row?.children ?? []).filter((one): one is Element => one.type === 'element')
}
