import type { Element, ElementContent, Root } from 'hast'
import type { ChartId, DrawnChart } from '../../charts/chart.js'
import type { Box, ColumnsBox, Run, StackBox, TextBox } from './boxes.js'
import { isInline, isShown, langOf, runsOf, textOf } from './inline.js'
import { type StructNode, struct } from './structure.js'
import { anonymousBlock, blockStyleOf, classesOf, type TextStyle, textStyleOf } from './style.js'
import { tableBox } from './table-box.js'
import { bodySize, colors } from './theme.js'

/** What is known while the tree is walked down. `parent` is the structure element that new ones are put into. */
export interface BuildContext {
  style: TextStyle
  lang: string
  parent: StructNode
  charts: ReadonlyMap<ChartId, DrawnChart>
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
  ul: 'L',
  ol: 'L',
  caption: 'Caption',
  figcaption: 'Caption',
}

export const rootStyle: TextStyle = { face: 'regular', size: bodySize, color: colors.text }

/** The tree as boxes to lay out, and the structure tree that their text will be tagged with. */
export function buildBoxes(tree: Root, options: { language: string; charts: BuildContext['charts'] }) {
  const document = struct('Document')
  const context = { style: rootStyle, lang: options.language, parent: document, charts: options.charts }
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
  const runs = runsOf(nodes, { style: context.style, inline: null, lang: context.lang })
  return { kind: 'text', style: anonymousBlock, ids: [], node, runs }
}

export function addChild(parent: StructNode, node: StructNode): StructNode {
  parent.children.push(node)
  return node
}

/** One block element as boxes; nothing for an empty one. */
function blockOf(element: Element, context: BuildContext): Box[] {
  const box = boxOf(element, context)
  if (!box) return []
  const { id } = element.properties
  if (typeof id === 'string') box.ids.unshift(id)
  if (element.properties.dataBreak === 'before') box.breakBefore = true
  return [box]
}

function boxOf(element: Element, context: BuildContext): Box | null {
  const classes = classesOf(element)
  if (element.tagName === 'table') return tableBox(element, context)
  if (element.tagName === 'hr') return null
  if (classes.includes('write-lines')) return writeLines(element, context)
  if (classes.includes('columns')) return columnsBox(element, context)
  if (element.tagName === 'figure') return figureBox(element, context)
  if (element.tagName === 'ul' || element.tagName === 'ol') return listBox(element, context)
  if (element.tagName === 'dl') return definitionBox(element, context)
  return textOrStack(element, context)
}

const textTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'figcaption', 'summary', 'pre'])

/** A block of text when it holds only inline nodes, otherwise blocks under each other. */
export function textOrStack(element: Element, context: BuildContext, role?: string): Box {
  const inner = childContext(element, context)
  const base = { style: blockStyleOf(element), ids: [] as string[] }
  const shown = element.children.filter(isShown)
  if (textTags.has(element.tagName) || (shown.length > 0 && shown.every(isInline))) {
    const node = addLanguage(struct(role ?? roles[element.tagName] ?? 'P'), inner.lang, context.lang)
    addChild(context.parent, node)
    const runs = runsOf(element.children, { style: inner.style, inline: null, lang: inner.lang })
    const level = /^h[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : undefined
    return { kind: 'text', ...base, node, runs, ...(level ? { level } : {}) }
  }
  const node = addLanguage(struct(role ?? roles[element.tagName] ?? 'Div'), inner.lang, context.lang)
  addChild(context.parent, node)
  return { kind: 'stack', ...base, children: blocksOf(element.children, { ...inner, parent: node }) }
}

export function childContext(element: Element, context: BuildContext): BuildContext {
  return { ...context, style: textStyleOf(element, context.style), lang: langOf(element, context.lang) }
}

function addLanguage(node: StructNode, lang: string, outer: string): StructNode {
  if (lang !== outer) node.lang = lang
  return node
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
  const columns = element.children
    .filter(isShown)
    .flatMap(node => (node.type === 'element' ? blockOf(node, inner) : []))
  return { kind: 'columns', style: blockStyleOf(element), ids: [], columns }
}

function figureBox(element: Element, context: BuildContext): Box {
  const chart = context.charts.get(element.properties.dataChart as ChartId)
  const box = textOrStack({ ...element, tagName: 'figure' }, context, 'Div') as StackBox
  if (!chart || box.kind !== 'stack') return box
  const node: StructNode = { ...struct('Figure'), alt: chart.alternative }
  const parent = context.parent.children.at(-1)!
  const caption = box.children.findIndex(child => child.kind === 'text' && child.node.role === 'Caption')
  parent.children.splice(caption + 1, 0, node)
  const drawing: Box = { kind: 'chart', style: { ...anonymousBlock, bottom: 4 }, ids: [], node, chart }
  box.children.splice(caption + 1, 0, drawing)
  return box
}

function listBox(element: Element, context: BuildContext): StackBox {
  const ordered = element.tagName === 'ol'
  const list: StructNode = { ...struct('L'), numbering: ordered ? 'Decimal' : 'Disc' }
  const inner = { ...childContext(element, context), parent: addChild(context.parent, list) }
  const first = Number(element.properties.start ?? 1)
  const items = element.children.filter(node => node.type === 'element' && isShown(node)) as Element[]
  const children = items.map((item, index) => listItem(item, inner, ordered ? `${first + index}.` : '•'))
  return { kind: 'stack', style: blockStyleOf(element), ids: [], children }
}

function listItem(element: Element, context: BuildContext, sign: string): StackBox {
  const inner = childContext(element, context)
  const label = struct('Lbl')
  const body = struct('LBody')
  addChild(context.parent, struct('LI', [label, body]))
  const children = blocksOf(element.children, { ...inner, parent: body })
  const marker: Run = { text: sign, style: inner.style, inline: null }
  const style = blockStyleOf(element)
  const { id } = element.properties
  return {
    kind: 'stack',
    style: { ...style, padding: [style.padding[0], style.padding[1], style.padding[2], 15] },
    ids: typeof id === 'string' ? [id] : [],
    children,
    marker: { runs: [marker], node: label },
  }
}

/** Terms and their descriptions: a list whose labels are the terms. */
function definitionBox(element: Element, context: BuildContext): StackBox {
  const list = addChild(context.parent, { ...struct('L'), numbering: 'None' })
  const inner = childContext(element, context)
  let item = struct('LI')
  const children = element.children.flatMap(child => {
    if (child.type !== 'element' || !isShown(child)) return []
    if (child.tagName === 'dt' || item.children.length === 0) item = addChild(list, struct('LI'))
    return [textOrStack(child, { ...inner, parent: item }, child.tagName === 'dt' ? 'Lbl' : 'LBody')]
  })
  return { kind: 'stack', style: blockStyleOf(element), ids: [], children }
}
