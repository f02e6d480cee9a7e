import type { Nodes, Root, RootContent } from 'mdast'
import { DivergenceError, detail } from '../../errors.js'
import type { Block } from '../blocks.js'
import { collapse } from '../html/dom.js'

/** Deeper block quotes and lists are hostile: the parser's time grows with each level. */
const maxNesting = 100

/** Front matter as printed, and the blocks of the document. */
export async function markdownBlocks(
  source: string,
  name: string,
): Promise<{ yaml: string | null; blocks: Block[] }> {
  checkNesting(source, name)
  // Without the GFM extension: its footnotes take time with the square of their number.
  const [{ unified }, { default: remarkParse }, { default: remarkFrontmatter }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-frontmatter'),
  ])
  const root: Root = unified().use(remarkParse).use(remarkFrontmatter).parse(source)
  const yaml = root.children.find(node => node.type === 'yaml')
  return { yaml: yaml?.value ?? null, blocks: root.children.flatMap(node => blocksOf(node, source, 0)) }
}

/** Fields of the front matter; it must be a mapping. */
export function frontMatter(value: unknown, name: string): Record<string, unknown> {
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value))
    throw new DivergenceError('E-INPUT-SYNTAX', `${name}:1`, detail('front-matter'))
  return value as Record<string, unknown>
}

function checkNesting(source: string, name: string): void {
  source.split('\n').forEach((line, i) => {
    const depth = (/^[\s>*+-]{0,2000}/.exec(line)?.[0].replace(/\s/g, '') ?? '').length
    if (depth > maxNesting && /[>*+]/.test(line) && !/^\s*[-*_\s]+$/.test(line))
      throw new DivergenceError(
        'E-INPUT-SYNTAX',
        `${name}:${i + 1}`,
        detail('block-levels', { count: depth, limit: maxNesting }),
      )
  })
}

function blocksOf(node: RootContent, source: string, depth: number): Block[] {
  switch (node.type) {
    case 'heading':
      return [
        {
          kind: node.depth === 1 ? 'headline' : 'heading',
          text: shown(node),
          reason: `heading ${node.depth}`,
        },
      ]
    case 'paragraph': {
      const image = node.children.length === 1 && node.children[0]!.type === 'image'
      const rows = tableRows(node, source)
      if (rows) return rows
      return image
        ? [{ kind: 'caption', text: shown(node), reason: 'image' }]
        : [{ kind: 'body', text: shown(node) }]
    }
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'footnoteDefinition':
      return depth > maxNesting
        ? [{ kind: 'body', text: shown(node) }]
        : node.children.flatMap(child => blocksOf(child as RootContent, source, depth + 1))
    case 'code':
      return [{ kind: 'metadata', text: node.value, reason: 'code block' }]
    default:
      // Raw HTML, definitions and rules show no sentence.
      return []
  }
}

/** A paragraph all of whose lines stand between bars is a table: its rows, without the line of hyphens. */
function tableRows(node: Nodes, source: string): Block[] | null {
  const from = node.position?.start.offset ?? 0
  const lines = source.slice(from, node.position?.end.offset ?? from).split('\n')
  if (!lines.every(line => /^\s*\|.*\|\s*$/.test(line))) return null
  const rows = lines.filter(line => !/^[\s|:-]+$/.test(line))
  return rows.map(row => ({ kind: 'metadata', text: cells(row), reason: 'table row' }))
}

const cells = (row: string) =>
  row
    .split('|')
    .map(cell => cell.trim())
    .filter(Boolean)
    .join(' | ')

/** The text that a node shows: emphasis, links and code without their signs, images by their description. */
function shown(node: Nodes): string {
  const parts: string[] = []
  const visit = (at: Nodes) => {
    if (at.type === 'text' || at.type === 'inlineCode') parts.push(at.value)
    else if (at.type === 'break') parts.push(' ')
    else if (at.type === 'image') parts.push(at.alt ?? '')
    else if ('children' in at) for (const child of at.children) visit(child)
  }
  visit(node)
  return collapse(parts.join(''))
}
