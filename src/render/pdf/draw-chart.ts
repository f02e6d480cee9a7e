import { measureEm } from '../../fonts/measure.js'
import { printable, splitByFace } from './glyphs.js'
import type { ChartItem } from './items.js'
import { parseSvg, type SvgNode } from './svg.js'
import { writeText } from './text-writer.js'

/** Fill and stroke that inner elements take over. */
interface Paint {
  fill: string
  stroke: string
  strokeWidth: number
  fontSize: number
  bold: boolean
  anchor: string
}

const start: Paint = {
  fill: 'black',
  stroke: 'none',
  strokeWidth: 1,
  fontSize: 11,
  bold: false,
  anchor: 'start',
}

/** Draws a chart, or strips of it, as vectors and real text, its top left corner at `x` and the item's `y`. */
export function drawChart(pdf: PDFKit.PDFDocument, item: ChartItem, x: number): void {
  const root = parseSvg(item.chart.svg)
  const clips = new Map<string, SvgNode>()
  findClips(root, clips)
  pdf.save().translate(x, item.y).scale(item.scale)
  if (item.strips) drawStrips(pdf, root, item, clips)
  else for (const child of root.children) draw(pdf, child, start, clips)
  pdf.restore()
}

function drawStrips(
  pdf: PDFKit.PDFDocument,
  root: SvgNode,
  { chart, strips = [] }: ChartItem,
  clips: Map<string, SvgNode>,
): void {
  let y = 0
  for (const [from, to] of strips) {
    pdf.save().translate(0, y - from)
    pdf.rect(0, from, chart.width, to - from).clip()
    for (const child of root.children) {
      const inside = wordsInStrip(child, from, to, 0)
      if (inside) draw(pdf, inside, start, clips)
    }
    pdf.restore()
    y += to - from
  }
}

/** The same node without the words outside the strip: a clip hides them from the eye, but not from copy and search. */
export function wordsInStrip(node: SvgNode, from: number, to: number, above: number): SvgNode | null {
  const [, down = '0'] = /translate\([-\d.]+[ ,]([-\d.]+)\)/.exec(node.attributes.transform ?? '') ?? []
  const y = above + Number(down)
  if (node.name === 'text') return y >= from && y < to ? node : null
  const children = node.children.flatMap(child => wordsInStrip(child, from, to, y) ?? [])
  return { ...node, children }
}

function findClips(node: SvgNode, clips: Map<string, SvgNode>): void {
  if (node.name === 'clipPath') clips.set(node.attributes.id ?? '', node)
  for (const child of node.children) findClips(child, clips)
}

function draw(pdf: PDFKit.PDFDocument, node: SvgNode, outer: Paint, clips: Map<string, SvgNode>): void {
  if (node.name === 'clipPath' || node.name === 'defs' || node.name === 'style') return
  const { attributes } = node
  if (attributes.opacity === '0' || attributes.display === 'none') return
  const paint = paintOf(attributes, outer)
  pdf.save()
  clip(pdf, attributes['clip-path'], clips)
  transform(pdf, attributes.transform ?? '')
  opacity(pdf, attributes)
  if (node.name === 'text') drawText(pdf, node, paint)
  else if (tracePath(pdf, node))
    fillAndStroke(pdf, paint, node.name === 'line', attributes['stroke-dasharray'])
  for (const child of node.children) if (node.name !== 'text') draw(pdf, child, paint, clips)
  pdf.restore()
}

function paintOf(attributes: Record<string, string>, outer: Paint): Paint {
  return {
    fill: colorOf(attributes.fill) ?? outer.fill,
    stroke: colorOf(attributes.stroke) ?? outer.stroke,
    strokeWidth:
      attributes['stroke-width'] === undefined ? outer.strokeWidth : Number(attributes['stroke-width']),
    fontSize: attributes['font-size'] ? Number.parseFloat(attributes['font-size']) : outer.fontSize,
    bold: attributes['font-weight'] ? /bold|[6-9]00/.test(attributes['font-weight']) : outer.bold,
    anchor: attributes['text-anchor'] ?? outer.anchor,
  }
}

/** pdfkit knows names and `#rrggbb`; a scale of vega gives `rgb(1, 2, 3)`. */
function colorOf(value: string | undefined): string | undefined {
  const parts = /^rgb\(([\d.]+), ?([\d.]+), ?([\d.]+)\)$/.exec(value ?? '')
  if (!parts) return value
  const hex = parts.slice(1).map(part => Math.round(Number(part)).toString(16).padStart(2, '0'))
  return `#${hex.join('')}`
}

function clip(pdf: PDFKit.PDFDocument, reference: string | undefined, clips: Map<string, SvgNode>): void {
  const id = /url\(#(.+)\)/.exec(reference ?? '')?.[1]
  const shape = id === undefined ? undefined : clips.get(id)?.children[0]
  if (shape && tracePath(pdf, shape)) pdf.clip()
}

function transform(pdf: PDFKit.PDFDocument, list: string): void {
  for (const [, name, values] of list.matchAll(/(translate|rotate|scale)\(([^)]*)\)/g)) {
    const [first = 0, second] = values!.split(/[ ,]+/).map(Number)
    if (name === 'translate') pdf.translate(first, second ?? 0)
    else if (name === 'rotate') pdf.rotate(first)
    else pdf.scale(first, second ?? first)
  }
}

function opacity(pdf: PDFKit.PDFDocument, attributes: Record<string, string>): void {
  const all = Number(attributes.opacity ?? 1)
  const fill = all * Number(attributes['fill-opacity'] ?? 1)
  const stroke = all * Number(attributes['stroke-opacity'] ?? 1)
  if (fill < 1) pdf.fillOpacity(fill)
  if (stroke < 1) pdf.strokeOpacity(stroke)
}

function tracePath(pdf: PDFKit.PDFDocument, { name, attributes }: SvgNode): boolean {
  const number = (key: string) => Number(attributes[key] ?? 0)
  if (name === 'path' && attributes.d) pdf.path(attributes.d)
  else if (name === 'rect') pdf.rect(number('x'), number('y'), number('width'), number('height'))
  else if (name === 'line') pdf.moveTo(number('x1'), number('y1')).lineTo(number('x2'), number('y2'))
  else if (name === 'circle') pdf.circle(number('cx'), number('cy'), number('r'))
  else return false
  return true
}

function isPaint(value: string): boolean {
  return value !== 'none' && value !== 'transparent' && !value.startsWith('url(')
}

function fillAndStroke(pdf: PDFKit.PDFDocument, paint: Paint, line: boolean, dashes?: string): void {
  const fill = !line && isPaint(paint.fill) ? paint.fill : null
  const stroke = isPaint(paint.stroke) && paint.strokeWidth > 0 ? paint.stroke : null
  pdf.lineWidth(paint.strokeWidth)
  const [dash, space] = (dashes ?? '').split(/[ ,]+/).map(Number)
  if (dash && dash > 0) pdf.dash(dash, { space: space ?? dash })
  if (fill && stroke) pdf.fillAndStroke(fill, stroke)
  else if (fill) pdf.fill(fill)
  else if (stroke) pdf.stroke(stroke)
  // A path must be ended, or the next one continues it.
  else pdf.addContent('n')
}

function drawText(pdf: PDFKit.PDFDocument, node: SvgNode, paint: Paint): void {
  const lines = node.children.filter(child => child.name === 'tspan')
  if (lines.length === 0) drawLine(pdf, node.text, 0, 0, paint)
  let y = 0
  for (const line of lines) {
    y += Number(line.attributes.dy ?? 0)
    drawLine(pdf, line.text, Number(line.attributes.x ?? 0), y, paint)
  }
}

function drawLine(pdf: PDFKit.PDFDocument, text: string, x: number, y: number, paint: Paint): void {
  const runs = splitByFace(printable(text), paint.bold ? 'bold' : 'regular').map(run => ({
    ...run,
    width: measureEm(run.face, run.text) * paint.fontSize,
  }))
  const width = runs.reduce((sum, run) => sum + run.width, 0)
  let at = x - ({ middle: width / 2, end: width }[paint.anchor] ?? 0)
  for (const run of runs) {
    pdf.fillColor(paint.fill)
    writeText(pdf, run.face, paint.fontSize, run.text, at, y)
    at += run.width
  }
}
