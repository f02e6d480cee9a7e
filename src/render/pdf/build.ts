import type { Element, ElementContent, Root } from 'hast'
import type { ChartId, DrawnChart } from '../../charts/chart.js'
import type { Box, ColumnsBox, StackBox, TextBox } from './boxes.js'
import { figureBox } from './figure-box.js'
import { isInline, isShown, langOf, runsOf, textOf } from './inline.js'
import { contentsBox, definitionBox, gridBox, listBox, sideLabelBox, signOffBox } from './list-boxes.js'
import { type StructNode, struct } from './structure.js'
import { anonymousBlock, blockStyleOf, classesOf, type TextStyle, textStyleOf } from './style.js'
import { tableBox } from './table-box.js'
import { targetsOf } from './targets.js'
import { bodySize, colors } from './theme.js'

/** What is known while the tree is walked down. `parent` is the structure element that new ones are put into. */
export interface BuildContext {
  style: TextStyle
  lang: string
  parent: StructNode
  charts: ReadonlyMap<ChartId, DrawnChart>
  /** Ids that stand in the document: a link elsewhere stays text. */
  targets: ReadonlySet<string>
}

/** Structure role by tag; other blocks are `Div`. */
const roles: Record<string, string> = {
  section: 'Sect',
  article: 'Art',
  blockquote: 'BlockQuote',
  p: 'P',
  h1: 'H1',
  h2: 'H2',
  h3: 'H3',
  h4: 'H4',
  h5: 'H5',
  h6: 'H6',
  caption: 'Caption',
  figcaption: 'Caption',
}

const rootStyle: TextStyle = { face: 'regular', size: bodySize, color: colors.text }

/** The tree as boxes to lay out, and the structure tree that their text will be tagged with. */
export function buildBoxes(tree: Root, options: { language: string; charts: BuildContext['charts'] }) {
  const document = struct('Document')
  const context: BuildContext = {
    style: rootStyle,
    lang: options.language,
    parent: document,
    charts: options.charts,
    targets: targetsOf(tree),
  }
  const children = blocksOf(tree.children as ElementContent[], context)
  const root: StackBox = { kind: 'stack', style: anonymousBlock, ids: [], children }
  return { root, document }
}

/** Children of a block: stretches of inline nodes become paragraphs, the rest is built one by one. */
export function blocksOf(nodes: readonly ElementContent[], context: BuildContext): Box[] {
  const boxes: Box[] = []
  let line: ElementContent[] = []
  const endLine = () => {
    if (line.some(node => textOf(node).trim() !== '')) boxes.push(anonymousParagraph(line, context))
    line = []
  }
  for (const node of nodes) {
    if (!isShown(node)) continue
    if (isInline(node)) line.push(node)
    else {
      endLine()
      if (node.type === 'element') boxes.push(...blockOf(node, context))
    }
  }
  endLine()
  return boxes
}

function anonymousParagraph(nodes: readonly ElementContent[], context: BuildContext): TextBox {
  const node = addChild(context.parent, struct('P'))
  const runs = runsOf(nodes, { ...context, inline: null })
  return { kind: 'text', style: anonymousBlock, strut: context.style.size, ids: [], node, runs }
}

export function addChild(parent: StructNode, node: StructNode): StructNode {
  parent.children.push(node)
  return node
}

/** One block element as boxes; nothing for an empty one. */
export function blockOf(element: Element, context: BuildContext): Box[] {
  const box = boxOf(element, context)
  if (!box) return []
  const { id } = element.properties
  if (typeof id === 'string') box.ids.unshift(id)
  if (element.properties.dataBreak === 'before') box.breakBefore = true
  return [box]
}

type Builder = (element: Element, context: BuildContext) => Box | null

const byTag: Record<string, Builder> = {
  table: tableBox,
  figure: figureBox,
  ul: listBox,
  ol: listBox,
  dl: definitionBox,
  hr: () => null,
}

const byClass: Record<string, Builder> = {
  'write-lines': writeLines,
  columns: columnsBox,
  contents: contentsBox,
  'sign-off': signOffBox,
  version: sideLabelBox,
  outlets: gridBox,
}

function boxOf(element: Element, context: BuildContext): Box | null {
  const name = classesOf(element).find(one => Object.hasOwn(byClass, one))
  if (name) return byClass[name]!(element, context)
  const build = Object.hasOwn(byTag, element.tagName) ? byTag[element.tagName]! : textOrStack
  return build(element, context)
}

const textTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'figcaption', 'summary', 'pre'])

/** A block of text when it holds only inline nodes, otherwise blocks under each other. */
export function textOrStack(element: Element, context: BuildContext): Box {
  return roleBox(element, context, roles[element.tagName])
}

/** The same with a given structure role. */
export function roleBox(element: Element, context: BuildContext, role?: string): Box {
  const inner = childContext(element, context)
  const base = { style: blockStyleOf(element), ids: [] as string[] }
  const shown = element.children.filter(isShown)
  if (textTags.has(element.tagName) || (shown.length > 0 && shown.every(isInline))) {
    const node = addChild(context.parent, languageNode(struct(role ?? 'P'), inner.lang, context.lang))
    const runs = runsOf(element.children, { ...inner, inline: null })
    const level = /^h[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : undefined
    return { kind: 'text', ...base, node, runs, strut: inner.style.size, ...(level ? { level } : {}) }
  }
  const node = addChild(context.parent, languageNode(struct(role ?? 'Div'), inner.lang, context.lang))
  return { kind: 'stack', ...base, children: blocksOf(element.children, { ...inner, parent: node }) }
}

export function childContext(element: Element, context: BuildContext): BuildContext {
  return { ...context, style: textStyleOf(element, context.style), lang: langOf(element, context.lang) }
}

function languageNode(node: StructNode, lang: string, outer: string): StructNode {
  if (lang !== outer) node.lang = lang
  return node
}

export function elementsOf(element: Element, ...tags: string[]): Element[] {
  return element.children.filter(
    (child): child is Element =>
      child.type === 'element' && isShown(child) && (tags.length === 0 || tags.includes(child.tagName)),
  )
}

function writeLines(element: Element, context: BuildContext): Box {
  const lines = Math.min(60, Math.max(1, Number(element.properties.dataLines) || 3))
  const base = { style: { ...blockStyleOf(element), bottom: 6 }, ids: [] }
  const own: Box = { kind: 'write-lines', ...base, lines }
  const children = blocksOf(element.children, childContext(element, context))
  return children.length === 0 ? own : { kind: 'stack', ...base, children: [...children, own] }
}

function columnsBox(element: Element, context: BuildContext): ColumnsBox {
  const inner = { ...childContext(element, context), parent: addChild(context.parent, struct('Div')) }
  const columns = elementsOf(element).flatMap(child => blockOf(child, inner))
  // Pairs of evidence follow each other in a finding: their columns stand under each other.
  const equal = elementsOf(element).every(child => classesOf(child).includes('evidence'))
  return { kind: 'columns', style: blockStyleOf(element), ids: [], columns, lines: true, equal }
}
