import { type DomDocument, elements } from './dom.js'

export type LinkedData = Record<string, unknown>

const articleType = /^(?:.*[/:])?(?:\w*Article|\w*BlogPosting|Report|Review|LiveBlogPosting)$/

/** The article among a page's JSON-LD blocks, or null. Broken blocks are passed over: pages often hold some. */
export function articleData(document: DomDocument): LinkedData | null {
  const nodes = elements(document, 'script')
    .filter(script => /^application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
    .flatMap(script => flatten(parse(script.textContent ?? ''), 0))
  return nodes.find(isArticle) ?? null
}

/** `<![CDATA[`, also with space before it, and HTML comments around the data break JSON.parse. */
function parse(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:\/\/\s*|\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|^<!--/, '')
    .replace(/(?:\/\/\s*|\/\*\s*)?\]\]>(?:\s*\*\/)?$|-->$/, '')
  for (const text of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {
      // The second try takes raw line breaks inside strings, a common mistake of templates.
    }
  }
  return null
}

function flatten(value: unknown, depth: number): LinkedData[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap(item => flatten(item, depth + 1))
  const node = value as LinkedData
  return [node, ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap(key => flatten(node[key], depth + 1))]
}

export function typesOf(node: LinkedData): string[] {
  return [node['@type']].flat().filter(type => typeof type === 'string')
}

function isArticle(node: LinkedData): boolean {
  return typesOf(node).some(type => articleType.test(type))
}
