import type { Element, ElementContent, Nodes } from 'hast'
import type { Run } from './boxes.js'
import type { InlineNode } from './structure.js'
import { classesOf, type TextStyle, textStyleOf } from './style.js'

const inlineTags = new Set(
  'a abbr b bdi bdo br cite code del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** Whether a node belongs into a line of text. Comments and raw nodes are nothing. */
export function isInline(node: Nodes): boolean {
  return node.type === 'text' || (node.type === 'element' && inlineTags.has(node.tagName))
}

export function isShown(node: Nodes): boolean {
  if (node.type === 'text') return true
  return node.type === 'element' && node.properties.dataOnly !== 'html' && node.properties.hidden !== true
}

interface InlineContext {
  style: TextStyle
  inline: InlineNode | null
  lang: string
  targets: ReadonlySet<string>
}

/** Inline nodes as runs. Text is taken as it is; white space collapses when lines are broken. */
export function runsOf(nodes: readonly ElementContent[], context: InlineContext): Run[] {
  const shown = nodes.filter(isShown)
  return shown.flatMap((node, index) => {
    if (node.type === 'element') return runsOfElement(node, context)
    if (node.type !== 'text') return []
    // «… » A 12»: the place stays with the last word.
    const text =
      isPlace(shown[index + 1]) && !isMark(shown[index - 1]) ? node.value.replace(/ $/, '\u00a0') : node.value
    return [{ text, style: context.style, inline: context.inline }]
  })
}

function isPlace(node: Nodes | undefined): boolean {
  return node?.type === 'element' && classesOf(node).includes('place')
}

/** The mark in a cell of a matrix: columns are narrow there, and the place may stand under it. */
function isMark(node: Nodes | undefined): boolean {
  return node?.type === 'element' && classesOf(node).includes('cell')
}

function runsOfElement(element: Element, context: InlineContext): Run[] {
  if (element.tagName === 'br') {
    return [{ text: '', style: context.style, inline: context.inline, lineBreak: true }]
  }
  const style = textStyleOf(element, context.style)
  const lang = langOf(element, context.lang)
  const inline = inlineNodeOf(element, { ...context, lang }, lang !== context.lang)
  const runs = runsOf(element.children, { ...context, style, inline, lang })
  // ● and its word stay together.
  if (isMark(element)) for (const run of runs) run.text = run.text.replace(/ /g, '\u00a0')
  const reference = classesOf(element).includes('page-ref') && pageTarget(element, context.targets)
  if (reference) {
    runs.push({ text: beforeNumber(runs.map(run => run.text).join('')), style, inline })
    runs.push({ text: '', style, inline, pageOf: reference })
  }
  const { id } = element.properties
  if (typeof id === 'string') {
    if (runs.length === 0) runs.push({ text: '', style, inline })
    runs[0] = { ...runs[0]!, ids: [id, ...(runs[0]!.ids ?? [])] }
  }
  return runs
}

/** «page 3», but «see the detail, p. 3». The table of contents puts dots in the place of this. */
function beforeNumber(words: string): string {
  if (words.trim() === '') return ''
  return /(^|\s)(p\.|pages?)$/i.test(words.trim()) ? '\u00a0' : ',\u00a0p.\u00a0'
}

function pageTarget(element: Element, targets: ReadonlySet<string>): string | null {
  const { href } = element.properties
  return typeof href === 'string' && href.startsWith('#') && targets.has(href.slice(1)) ? href.slice(1) : null
}

export function langOf(element: Element, parent: string): string {
  const { lang } = element.properties
  return typeof lang === 'string' && lang !== '' ? lang : parent
}

function inlineNodeOf(element: Element, context: InlineContext, otherLang: boolean): InlineNode | null {
  const parent = context.inline
  const href = element.tagName === 'a' ? safeHref(element.properties.href, context.targets) : null
  // A link inside a link is no link: the outer one holds.
  if (href && !insideLink(parent)) return { role: 'Link', parent, href, label: labelOf(element) }
  if (element.tagName === 'ins') return { role: 'Ins', parent }
  if (element.tagName === 'del') return { role: 'Del', parent }
  if (element.tagName === 'mark') return { role: 'Mark', parent }
  if (element.tagName === 'code') return { role: 'Code', parent }
  return otherLang ? { role: 'Span', parent, lang: context.lang } : parent
}

function insideLink(node: InlineNode | null): boolean {
  return node !== null && (node.role === 'Link' || insideLink(node.parent))
}

function labelOf(element: Element): string {
  const { title } = element.properties
  if (typeof title === 'string' && title !== '') return title
  return textOf(element).replace(/\s+/g, ' ').trim().slice(0, 200)
}

export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.filter(isShown).map(textOf).join('') : ''
}

/** Only places in this document and http(s) addresses are links; `javascript:`, `file:` and the like stay text. */
export function safeHref(href: unknown, targets: ReadonlySet<string>): string | null {
  if (typeof href !== 'string') return null
  if (href.startsWith('#')) return targets.has(href.slice(1)) ? href : null
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}
