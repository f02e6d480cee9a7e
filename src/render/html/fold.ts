import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Translate } from '../../language/strings/registry.js'
import { counted } from '../../report/prose.js'

/** A screen scrolls, paper is leafed through: of a long list the page shows the first and folds the others. */
const shown = {
  kind: { cards: 3, more: 'report.more-findings' },
  quotations: { cards: 5, more: 'report.ledger.more' },
  parallel: { cards: 4, more: 'report.parallel.more' },
} as const
/** «1 more» takes nearly the room of the one. */
const leastFolded = 2
/** Fewer texts than these stand open. */
const mostOpenTexts = 3

type List = (typeof shown)[keyof typeof shown]

/** A section with its cards beyond the first few in one fold, together with those that were folded already. */
export function foldedCards(section: Element, translate: Translate): Element {
  const list = listOf(section)
  const cards = section.children.filter(isCard)
  if (!list) return section
  const rests = section.children.filter(isRest)
  // The ledger's last fold holds quotations that no article changed.
  const own = section.properties.id === 'quotations' ? rests.slice(0, -1) : rests
  const inside = own.flatMap(one => one.children.slice(1))
  const all = [...cards, ...inside]
  if (cards.length - list.cards < leastFolded) return section
  const beyond = all.slice(list.cards)
  const fold = h('details.rest', [
    h('summary', counted(translate, list.more, beyond.filter(isCard).length)),
    ...beyond,
  ])
  const taken = new Set<ElementContent>([...cards.slice(list.cards), ...own])
  const children = section.children.filter(one => !taken.has(one))
  const place = children.indexOf(cards[list.cards - 1]!) + 1
  return { ...section, children: [...children.slice(0, place), fold, ...children.slice(place)] }
}

function listOf({ properties }: Element): List | null {
  const { className, id } = properties
  if (Array.isArray(className) && className.includes('kind')) return shown.kind
  return id === 'quotations' || id === 'parallel' ? shown[id] : null
}

function isCard(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'article'
}

function isRest(node: ElementContent): node is Element {
  return (
    node.type === 'element' &&
    node.tagName === 'details' &&
    String(node.properties.className).includes('rest')
  )
}

/** What stands below the heading of a text: open where there are few texts, else folded with its length in the summary. */
export function textBody(body: Element, translate: Translate, texts: number, sentences: number): Element {
  if (texts <= mostOpenTexts) return body
  const summary = `${translate('html.read-text')} (${counted(translate, 'report.sentences', sentences)})`
  return h('details', [h('summary', summary), body])
}
