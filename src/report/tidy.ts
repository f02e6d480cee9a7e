import type { Element, ElementContent, Root } from 'hast'
import { visit } from './compile.js'

/**
 * Keeps the tree's promises whatever sections a template chose: a link inside the report whose target is not part
 * of it becomes plain text, headings never skip a level, and the title is the only h1.
 */
export function tidy(root: Root): Root {
  const ids = uniqueIds(root)
  visit(root, element => {
    element.children = element.children.filter(child => !isLostBackLink(child, ids))
  })
  visit(root, element => unlink(element, ids))
  levelHeadings(root)
  return root
}

/** The ids of the tree. A section that a template uses twice keeps its ids the first time: that is where links lead. */
function uniqueIds(root: Root): Set<string> {
  const ids = new Set<string>()
  visit(root, element => {
    const { id } = element.properties
    if (typeof id !== 'string') return
    if (ids.has(id)) delete element.properties.id
    ids.add(id)
  })
  return ids
}

/** `↑12` says nothing where finding 12 is not shown. */
function isLostBackLink(node: ElementContent, ids: Set<string>): boolean {
  if (node.type !== 'element' || !String(node.properties.className).includes('back-link')) return false
  return !ids.has(String(node.properties.href).slice(1))
}

function unlink(element: Element, ids: Set<string>): void {
  const href = element.properties.href
  if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return
  if (ids.has(href.slice(1))) return
  element.tagName = 'span'
  delete element.properties.href
}

function levelHeadings(root: Root): void {
  let previous = 0
  visit(root, element => {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1]
    if (!level) return
    const wanted = previous === 0 ? 1 : Math.max(2, Math.min(Number(level), previous + 1))
    element.tagName = `h${wanted}`
    previous = wanted
  })
}
