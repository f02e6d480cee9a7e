import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Translate } from '../../language/strings/registry.js'

/** Whether a page is for pupils: it has a sheet to fill in. */
export function isSheet(element: Element): boolean {
  const { className } = element.properties
  return Array.isArray(className) && className.includes('worksheet')
}

/**
 * On a screen the questions come before the texts, whatever the order on paper: what is seen first must be the task,
 * and texts are a click away. Both are children of `main`.
 */
export function questionsFirst(children: ElementContent[]): ElementContent[] {
  const sheets = children.filter(one => one.type === 'element' && isSheet(one))
  const texts = children.findIndex(one => one.type === 'element' && one.properties.id === 'sources')
  if (texts < 0) return children
  const isAfter = (sheet: ElementContent) => children.indexOf(sheet) > texts
  const moved = sheets.filter(isAfter)
  const rest = children.filter(one => !moved.includes(one))
  return [...rest.slice(0, texts), ...moved, ...rest.slice(texts)]
}

/** Links of a table of contents in the order in which their targets stand in `main`. */
export function inOrderOf(contents: Element, main: Element): Element {
  const ids = idsOf(main)
  const [list] = contents.children
  if (list?.type !== 'element') return contents
  const places = new Map(list.children.map(item => [item, ids.indexOf(targetOf(item))]))
  const children = [...list.children].sort((a, b) => places.get(a)! - places.get(b)!)
  return { ...contents, children: [{ ...list, children }] }
}

function targetOf(item: ElementContent): string {
  const link = item.type === 'element' ? item.children[0] : undefined
  return link?.type === 'element' ? String(link.properties.href ?? '').slice(1) : ''
}

function idsOf(element: Element): string[] {
  const own = typeof element.properties.id === 'string' ? [element.properties.id] : []
  return [...own, ...element.children.flatMap(one => (one.type === 'element' ? idsOf(one) : []))]
}

/** Ruled lines that can be written on: the words typed grow over them and are printed with them. */
export function writable(lines: Element, translate: Translate): Element {
  const field = h('div.answer', {
    contentEditable: 'true',
    role: 'textbox',
    ariaMultiLine: 'true',
    ariaLabel: translate('html.answer'),
  })
  return { ...lines, children: [h('div.rules', { ariaHidden: 'true' }, lines.children), field] }
}

/** «Name ………… Class …………» as fields; each is called like the word before it. */
export function withFields(paragraph: Element): Element {
  const children = paragraph.children.flatMap((node): ElementContent[] => {
    if (node.type !== 'text') return [node]
    return node.value.split(/…{4,}/).flatMap((text, index, all): ElementContent[] => {
      if (index === all.length - 1) return [{ type: 'text', value: text }]
      return [h('span.pair', [`${text.trim()} `, field(text.trim())]), { type: 'text', value: ' ' }]
    })
  })
  return { ...paragraph, children }
}

function field(name: string): Element {
  return h('span.field', { contentEditable: 'true', role: 'textbox', ariaLabel: name })
}

/** What the texts share answers most questions: shown on request, below everything else. */
export function onRequest(section: Element, translate: Translate): Element {
  const [heading, ...rest] = section.children
  const fold = h('details.rest', [h('summary', translate('html.show-shared')), ...rest])
  return { ...section, children: heading ? [heading, fold] : [fold] }
}
