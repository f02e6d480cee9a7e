import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { visit } from './compile.js'

/** Fills `nav[data-contents]` with a link to every heading of the second level, of sections and of prose alike. */
export function fillContents(root: Root): void {
  const entries = headings(root).map(({ id, text, only }) =>
    h('li', { dataOnly: only }, [h('a.page-ref', { href: `#${id}` }, text)]),
  )
  visit(root, element => {
    if (element.properties.dataContents === undefined) return
    delete element.properties.dataContents
    element.children = [h('ol', entries)]
  })
}

interface Heading {
  id: string
  text: string
  /** The renderer that alone shows the section. */
  only?: string
}

/** A section's heading is reached by the section; a heading of the template's prose gets an id of its own. */
function headings(root: Root): Heading[] {
  const found: Heading[] = []
  const collect = (parent: Root | Element) => {
    for (const node of parent.children) {
      if (node.type !== 'element') continue
      if (node.tagName === 'h2')
        found.push({ id: reach(parent, node, found.length), text: textOf(node), ...onlyOf(parent) })
      else collect(node)
    }
  }
  collect(root)
  return found
}

function onlyOf({ type, ...parent }: Root | Element): Pick<Heading, 'only'> {
  const only = type === 'element' ? (parent as Element).properties.dataOnly : undefined
  return typeof only === 'string' ? { only } : {}
}

function reach(parent: Root | Element, heading: Element, index: number): string {
  const section = parent.type === 'element' && parent.tagName === 'section' ? parent.properties.id : undefined
  const id = section ?? heading.properties.id ?? `part-${index + 1}`
  if (section === undefined) heading.properties.id = id
  return String(id)
}

export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
