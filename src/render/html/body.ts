import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Page, Prepared } from '../prepare.js'
import { inlineChart } from './chart.js'

/** The tree as HTML: parts for other renderers left out, charts drawn, scrollable boxes reachable by keyboard. */
export function bodyOf(page: Page, { translate }: Prepared): string {
  const children = page.tree.children as ElementContent[]
  const main = h(
    'main#main',
    children.flatMap(node => adapt(node, page)),
  )
  const root: Root = {
    type: 'root',
    children: [h('a.skip', { href: '#main' }, translate('html.skip')), main],
  }
  return unified().use(rehypeStringify, { allowDangerousHtml: true }).stringify(root)
}

function adapt(node: ElementContent, page: Page): ElementContent[] {
  if (node.type !== 'element') return [node]
  const only = node.properties.dataOnly
  if (only !== undefined && only !== 'html') return []
  const children = node.children.flatMap(child => adapt(child, page))
  const { dataOnly: _only, ...properties } = node.properties
  const element: Element = { ...node, properties, children }
  if (node.tagName === 'figure' && node.properties.dataChart) return [withChart(element, page)]
  if (hasClass(node, 'scroll')) return [scrollable(element)]
  return [element]
}

function withChart(figure: Element, page: Page): Element {
  const chart = [...page.charts.values()].find(one => one.id === figure.properties.dataChart)
  if (!chart) return figure
  const [caption, ...rest] = figure.children
  return { ...figure, children: [caption!, inlineChart(chart), ...rest] }
}

/** A box that scrolls sideways must be reachable by keyboard and have a name. */
function scrollable(box: Element): Element {
  return { ...box, properties: { ...box.properties, tabIndex: 0 } }
}

export function hasClass(node: Element, name: string): boolean {
  const { className } = node.properties
  return Array.isArray(className) && className.includes(name)
}
