import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { Translate } from '../language/strings/registry.js'
import { visit } from './compile.js'
import { textOf } from './outline.js'

/** Fills `section[data-chart-tables]` with the tables of the charts that the template shows, and leads each chart there. */
export function fillChartTables(root: Root, translate: Translate): void {
  const found: { place: Element | null; figures: Element[] } = { place: null, figures: [] }
  visit(root, element => {
    if (element.properties.dataChartTables !== undefined) found.place ??= element
    if (element.properties.dataChart !== undefined) found.figures.push(element)
  })
  const { place, figures } = found
  if (!place) return
  delete place.properties.dataChartTables
  const tables = figures.flatMap(figure => moveTable(figure, translate))
  place.children.push(...(tables.length > 0 ? tables : [h('p.none', translate('report.chart-data.none'))]))
}

function moveTable(figure: Element, translate: Translate): Element[] {
  const caption = figure.children.find(child => child.type === 'element' && child.tagName === 'figcaption')
  const details = figure.children.find(isData)
  const table = details && findTable(details)
  if (!table || caption?.type !== 'element') return []
  const id = `data-${String(figure.properties.dataChart)}`
  const title = textOf(caption)
  details.properties.dataOnly = 'html'
  const link = h('a.page-ref', { href: `#${id}` }, translate('report.chart-data.see'))
  caption.children.push(h('small.data-ref', { dataOnly: 'pdf' }, [' · ', link]))
  const rows = table.children.filter(child => child.type !== 'element' || child.tagName !== 'caption')
  return [h('div', { id }, [h('table.data', [h('caption', title), ...structuredClone(rows)])])]
}

function isData(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'details'
}

function findTable(element: Element): Element | null {
  let table: Element | null = null
  visit(element, one => {
    if (one.tagName === 'table') table ??= one
  })
  return table
}
