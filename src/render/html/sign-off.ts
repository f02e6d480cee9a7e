import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { textOf } from '../../report/outline.js'

/** The sign-off box with boxes to tick and fields to fill in: what is entered is printed with the page. */
export function withEntries(box: Element): Element {
  const children = box.children.map(part => {
    if (part.type !== 'element') return part
    if (part.tagName === 'ul') return { ...part, children: part.children.map(tick) }
    return part.tagName === 'dl' ? { ...part, children: fields(part.children) } : part
  })
  return { ...box, children }
}

function tick(item: ElementContent): ElementContent {
  if (item.type !== 'element') return item
  return { ...item, children: [h('label', [h('input', { type: 'checkbox' }), ' ', ...item.children])] }
}

/** Each value is a field that is called like the name before it. */
function fields(children: ElementContent[]): ElementContent[] {
  return children.map((node, index) => {
    if (node.type !== 'element' || node.tagName !== 'dd') return node
    const ariaLabel = textOf(children[index - 1]!)
    return h('dd', [h('div.entry', { contentEditable: 'true', role: 'textbox', ariaLabel })])
  })
}
