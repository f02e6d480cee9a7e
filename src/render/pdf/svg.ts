/** An element of a drawing. */
export interface SvgNode {
  name: string
  attributes: Record<string, string>
  children: SvgNode[]
  /** Text directly inside. */
  text: string
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return entities[name] ?? whole
  })
}

/**
 * Reads the SVG that vega writes: well-formed, double-quoted attributes, no comments, CDATA or processing instructions.
 * A general parser would cost more time than the drawing itself.
 */
export function parseSvg(source: string): SvgNode {
  const root: SvgNode = { name: '', attributes: {}, children: [], text: '' }
  const path = [root]
  const tag = /<(\/?)([\w:]+)([^>]*?)(\/?)>|([^<]+)/g
  for (const [, closing, name, attributes, single, text] of source.matchAll(tag)) {
    const parent = path.at(-1)!
    if (text !== undefined) parent.text += decode(text)
    else if (closing) path.pop()
    else {
      const node = { name: name!, attributes: attributesOf(attributes ?? ''), children: [], text: '' }
      parent.children.push(node)
      if (!single) path.push(node)
    }
  }
  return root.children.find(node => node.name === 'svg') ?? root
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name, value] of source.matchAll(/([\w:-]+)="([^"]*)"/g)) attributes[name!] = decode(value!)
  return attributes
}
