import { type DetailKey, DivergenceError, detail } from '../../errors.js'
import { limits } from '../limits.js'

/** The little of the DOM that is used here; the project is compiled without the DOM's own types. */
export interface DomNode {
  nodeType: number
  textContent: string | null
  childNodes: ArrayLike<DomNode>
}
export interface DomElement extends DomNode {
  localName: string
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  hasAttribute(name: string): boolean
  querySelectorAll(selector: string): ArrayLike<DomElement>
}
export interface DomDocument {
  documentElement: DomElement | null
  querySelectorAll(selector: string): ArrayLike<DomElement>
}

export const elementNode = 1
export const textNode = 3

/**
 * Parses a page or a fragment. linkedom is used, for it does what jsdom does here in an eighth of the time; it runs no
 * script and loads nothing. Depth is checked first, for DOM and extractor both descend recursively.
 */
export async function parseDocument(html: string, name: string): Promise<DomDocument> {
  if (html.length > limits.htmlLength)
    throw new DivergenceError(
      'E-INPUT-HUGE',
      name,
      detail('characters', { count: html.length, limit: limits.htmlLength }),
    )
  await checkNesting(html, name)
  const { parseHTML } = await import('linkedom')
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return (parseHTML(whole) as unknown as { document: DomDocument }).document
}

/** A page beyond the limits is hostile or broken. Stops at the first excess, before anything is built. */
async function checkNesting(html: string, name: string): Promise<void> {
  const { Parser } = await import('htmlparser2')
  let depth = 0
  let elements = 0
  let levels = 0
  let nodes = 0
  const within = (count: number, limit: number, what: DetailKey) => {
    if (count > limit) throw new DivergenceError('E-INPUT-HUGE', name, detail(what, { limit }))
  }
  // Text comes in as many pieces as it has «<» or «&»; each would be a node of its own.
  const node = () => within(++nodes, limits.htmlNodes, 'page-texts')
  const parser = new Parser({
    onopentag: () => {
      within(++elements, limits.htmlElements, 'page-elements')
      if (++depth > limits.htmlDepth)
        throw new DivergenceError('E-INPUT-SYNTAX', name, detail('page-depth', { limit: limits.htmlDepth }))
      // The extractor reads the text of an element once per level above it.
      levels += depth
      within(levels, limits.htmlLevels, 'page-levels')
    },
    onclosetag: () => {
      depth--
    },
    ontext: node,
    oncomment: node,
  })
  parser.write(html)
  parser.end()
}

export function elements(root: DomDocument | DomElement, selector: string): DomElement[] {
  return Array.from(root.querySelectorAll(selector))
}

/** White space as HTML shows it: runs of ASCII white space are one space; «12 000» keeps its no-break space. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim()
}
