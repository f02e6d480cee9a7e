import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import type { Translate } from '../../language/strings/registry.js'
import type { Page, Prepared } from '../prepare.js'
import { inlineChart } from './chart.js'
import { foldedCards, textBody } from './fold.js'
import { type SentenceLinks, sentenceLinks } from './links.js'
import { inOrderOf, isSheet, onRequest, questionsFirst, withFields, writable } from './sheet.js'
import { withEntries } from './sign-off.js'
import { strip } from './strip.js'
import { labelled } from './table.js'

interface Adapting {
  page: Page
  /** For pupils: places to write, and no marks that answer the questions. */
  sheet: boolean
  links: SentenceLinks
  translate: Translate
  /** The table of contents, taken out of the flow for the bar at the top. */
  contents: Element[]
}

/** The tree as HTML: parts for other renderers left out, charts drawn, overview strips and the section bar added. */
export function bodyOf(page: Page, { translate }: Prepared): string {
  const children = page.tree.children as ElementContent[]
  const sheet = children.some(one => one.type === 'element' && isSheet(one))
  const adapting: Adapting = { page, sheet, translate, links: sentenceLinks(page.report), contents: [] }
  const adapted = children.flatMap(node => adapt(node, adapting))
  const main = h(sheet ? 'main#main.sheet' : 'main#main', questionsFirst(adapted))
  const contents = adapting.contents.slice(0, 1).map(one => inOrderOf(one, main))
  const bar = h('div.bar', [h('div.bar-inner', contents)])
  const root: Root = {
    type: 'root',
    children: [h('a.skip', { href: '#main' }, translate('html.skip')), bar, main],
  }
  return unified().use(rehypeStringify, { allowDangerousHtml: true }).stringify(root)
}

function adapt(node: ElementContent, adapting: Adapting): ElementContent[] {
  if (node.type !== 'element') return [node]
  const only = node.properties.dataOnly
  if (only !== undefined && only !== 'html') return []
  const children = bound(node.children.flatMap(child => adapt(child, adapting)))
  const { dataOnly: _only, ...properties } = node.properties
  const element: Element = { ...node, properties, children }
  if (hasClass(node, 'contents')) {
    adapting.contents.push(element)
    return adapting.contents.length === 1 ? [] : [element]
  }
  return [change(element, adapting)]
}

/** A letter stays with the name of its outlet, and a place with the words that it is the place of. */
function bound(children: ElementContent[]): ElementContent[] {
  const is = (node: ElementContent | undefined, name: string) =>
    node?.type === 'element' && hasClass(node, name)
  return children.map((node, index) => {
    if (node.type !== 'text' || node.value !== ' ') return node
    const [before, after] = [children[index - 1], children[index + 1]]
    // Between places a long list of them breaks, and in the table of facts a place may stand below its sign.
    const binds = is(before, 'siglum') || (is(after, 'place') && !is(before, 'place') && !is(before, 'cell'))
    return binds ? { ...node, value: '\u00a0' } : node
  })
}

function change(element: Element, adapting: Adapting): Element {
  if (adapting.sheet) return changeInSheet(element, adapting)
  if (element.properties.dataChart !== undefined) return withChart(element, adapting.page)
  if (element.properties.dataSource !== undefined) return withStrip(element, adapting)
  if (element.tagName === 'section') return foldedCards(element, adapting.translate)
  if (element.tagName === 'table') return labelled(element)
  if (hasClass(element, 'sign-off')) return withEntries(element)
  if (hasClass(element, 'scroll')) return scrollable(element)
  if (hasClass(element, 'sentence')) return withPermalink(element, adapting)
  return element
}

function changeInSheet(element: Element, adapting: Adapting): Element {
  if (element.properties.dataSource !== undefined) return element
  if (hasClass(element, 'write-lines')) return writable(element, adapting.translate)
  if (element.properties.id === 'reading') return onRequest(element, adapting.translate)
  if (element.tagName === 'p') return withFields(element)
  return change(element, { ...adapting, sheet: false })
}

function withChart(figure: Element, page: Page): Element {
  const chart = [...page.charts.values()].find(one => one.id === figure.properties.dataChart)
  if (!chart) return figure
  const [caption, ...rest] = figure.children
  return { ...figure, children: [caption!, scrollable(h('div.scroll', [inlineChart(chart)])), ...rest] }
}

/** Heading, then the text with its overview strip beside it. */
function withStrip(section: Element, { page, links, translate }: Adapting): Element {
  const article = String(section.properties.dataSource)
  const [heading, ...rest] = section.children
  const overview = strip(article, links)
  const body = h('div.text-body', [...(overview ? [overview] : []), ...rest])
  const sentences = links.sentences.get(article)?.length ?? 0
  const folded = textBody(body, translate, page.report.articles.length, sentences)
  return { ...section, children: [heading!, folded] }
}

/** A box that scrolls sideways must be reachable by keyboard. */
function scrollable(box: Element): Element {
  return { ...box, properties: { ...box.properties, tabIndex: 0 } }
}

/** The sentence's number links to the sentence: an address to share, and the handle for the keyboard. */
function withPermalink(sentence: Element, { links, translate }: Adapting): Element {
  // The space after the number would be underlined with the words; the style sheet sets the distance.
  const [number, , ...rest] = sentence.children
  const anchor = String(sentence.properties.id)
  const [, siglum = '', n = ''] = anchor.split('-')
  const ariaLabel = translate('report.place', { siglum, n })
  const link = h('a.n', { href: `#${anchor}`, ariaLabel }, (number as Element).children)
  const dataRelation = links.status.get(anchor.slice(2))
  return { ...sentence, properties: { ...sentence.properties, dataRelation }, children: [link, ...rest] }
}

function hasClass(node: Element, name: string): boolean {
  const { className } = node.properties
  return Array.isArray(className) && className.includes(name)
}
