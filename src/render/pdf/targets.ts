import type { Nodes, Root } from 'hast'
import { isShown } from './inline.js'

/** Ids of everything that the PDF shows. */
export function targetsOf(tree: Root): Set<string> {
  const targets = new Set<string>()
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && typeof node.properties.id === 'string') targets.add(node.properties.id)
    if ('children' in node) for (const child of node.children) if (isShown(child)) visit(child)
  }
  visit(tree)
  return targets
}
