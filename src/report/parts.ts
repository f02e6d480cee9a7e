import type { Element, ElementContent, Root } from 'hast'

/** The report itself, or its answer key: a file of its own, so that it is not handed out by mistake. */
export type TreePart = 'report' | 'answer-key'

/** Splits off the blocks of `:::answer-key`, however deep: they make up the key and are no part of the report. */
export function takePart(root: Root, part: TreePart): Root {
  const key: ElementContent[] = []
  const children = withoutKey(root.children as ElementContent[], key)
  return { type: 'root', children: part === 'report' ? children : key }
}

function withoutKey(nodes: ElementContent[], key: ElementContent[]): ElementContent[] {
  return nodes.filter(node => {
    if (node.type !== 'element') return true
    if (node.properties.dataPart === 'answer-key') {
      key.push(...node.children)
      return false
    }
    ;(node as Element).children = withoutKey(node.children, key)
    return true
  })
}
