import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { visit } from './compile.js'

/** Fills `nav[data-contents]` with a link to every section of the first level that has a heading. */
export function fillContents(root: Root): void {
  const entries = root.children.flatMap(node =>
    node.type === 'element' && node.tagName === 'section' && node.properties.id ? [entry(node)] : [],
  )
  visit(root, element => {
    if (element.properties.dataContents === undefined) return
    delete element.properties.dataContents
    element.children = [h('ol', entries)]
  })
}

function entry(section: Element): Element {
  const heading = section.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'h2',
  )
  return h('li', [h('a.page-ref', { href: `#${section.properties.id}` }, heading ? textOf(heading) : '')])
}

export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
