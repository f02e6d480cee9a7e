import type { Element, ElementContent, Root } from 'hast'
import type { State } from 'mdast-util-to-hast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Context } from './context.js'
import type { DirectiveName } from './directives.js'
import { sections } from './sections/index.js'
import type { Directive, Template } from './template.js'
import { templateError } from './template-error.js'

/** Fills a template in: prose goes through remark-rehype, every directive through its section. */
export function compile(template: Template, context: Context): Root {
  const directive = (state: State, node: Directive) => {
    const section = sections[node.name as DirectiveName]
    const attributes = Object.fromEntries(Object.entries(node.attributes ?? {}).map(([k, v]) => [k, v ?? '']))
    const children = node.type === 'containerDirective' ? (state.all(node) as ElementContent[]) : []
    return section.build(context, attributes, children)
  }
  const handlers = { textDirective: directive, leafDirective: directive, containerDirective: directive }
  const root = unified()
    .use(remarkRehype, {
      handlers: handlers as never,
      footnoteLabel: context.translate('report.notes'),
      clobberPrefix: 'note-',
    })
    .runSync(structuredClone(template.tree)) as Root
  checkLinks(root, template.name)
  return root
}

/** Prose of the template may link to the web or inside the report, nowhere else; sections make safe links only. */
function checkLinks(root: Root, name: string): void {
  visit(root, element => {
    const href = element.properties.href
    if (typeof href !== 'string' || isSafeLink(href)) return
    const place = element.position?.start ?? { line: 1, column: 1 }
    throw templateError('E-TEMPLATE-LINK', name, place.line, place.column, href)
  })
}

export function isSafeLink(href: string): boolean {
  return /^(?:https?:\/\/|#)/i.test(href)
}

export function visit(node: Root | ElementContent, each: (element: Element) => void): void {
  if (node.type === 'element') each(node)
  if ('children' in node) for (const child of node.children) visit(child as ElementContent, each)
}
