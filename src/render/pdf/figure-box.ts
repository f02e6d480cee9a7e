import type { Element } from 'hast'
import type { ChartId } from '../../charts/chart.js'
import type { Box, StackBox } from './boxes.js'
import { type BuildContext, elementsOf, roleBox } from './build.js'
import { isShown, textOf } from './inline.js'
import { type StructNode, struct } from './structure.js'
import { anonymousBlock, classesOf } from './style.js'

/** A figure; the drawing of its chart stands between caption and data. */
export function figureBox(element: Element, context: BuildContext): Box {
  const chart = context.charts.get(element.properties.dataChart as ChartId)
  const children = element.children.flatMap(child =>
    child.type === 'element' && classesOf(child).includes('data') ? dataTable(child) : [child],
  )
  const box = roleBox({ ...element, children }, context, 'Div') as StackBox
  if (!chart || box.kind !== 'stack') return box
  // Caption and drawing stay together as they are; the data may go on at the next page.
  box.style = { ...box.style, keep: 0 }
  const node: StructNode = { ...struct('Figure'), alt: chart.alternative }
  const parent = context.parent.children.at(-1)!
  const caption = box.children.findIndex(child => child.kind === 'text' && child.node.role === 'Caption')
  parent.children.splice(caption + 1, 0, node)
  const drawing: Box = { kind: 'chart', style: { ...anonymousBlock, bottom: 4 }, ids: [], node, chart }
  box.children.splice(caption + 1, 0, drawing)
  return box
}

/** The table out of `details.data`, named by its summary, since the figure's caption says the rest already. */
function dataTable(details: Element): Element[] {
  if (!isShown(details)) return []
  const table = findTable(details)
  if (!table) return []
  const name = elementsOf(details, 'summary').map(textOf).join('')
  const caption: Element = {
    type: 'element',
    tagName: 'caption',
    properties: { className: ['data'] },
    children: [{ type: 'text', value: name }],
  }
  const children = [caption, ...table.children.filter(child => !isTag(child, 'caption'))]
  return [{ ...table, properties: { ...table.properties, className: ['data'] }, children }]
}

function isTag(node: Element['children'][number], tag: string): node is Element {
  return node.type === 'element' && node.tagName === tag
}

function findTable(element: Element): Element | null {
  for (const child of elementsOf(element)) {
    const found = child.tagName === 'table' ? child : findTable(child)
    if (found) return found
  }
  return null
}
