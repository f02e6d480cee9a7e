import type { PageOf } from './atoms.js'
import type { Box, StackBox, TextBox, WriteLinesBox } from './boxes.js'
import { chartSlab } from './chart-slab.js'
import { columnSlabs } from './columns.js'
import type { Item } from './items.js'
import { breakLines } from './lines.js'
import { blankSlab, type Frame, type Slab } from './slab.js'
import { tableSlabs } from './table.js'
import { lineItems, textSlabs } from './text-slabs.js'
import { colors } from './theme.js'

export interface FlowContext {
  pageOf: PageOf
  /** Height of a whole page's text area. */
  pageHeight: number
}

/** Slabs of a box and the space that it wants after it. */
export interface Flow {
  slabs: Slab[]
  bottom: number
  /** What follows starts a page: the box asked for one and is empty. */
  breakNext?: boolean
}

/** Lays a box out in a column of `width` at `x`. */
export function flowBox(box: Box, x: number, width: number, context: FlowContext): Flow {
  const { style } = box
  const [top, right, bottom, left] = style.padding
  const inner = flowContent(box, x + left, width - left - right, context)
  const slabs = withEdges(inner.slabs, box, x, width, top, bottom)
  const first = slabs[0]
  if (!first) {
    const breakNext = box.breakBefore ?? false
    return { slabs: box.ids.length > 0 ? [anchorSlab(box.ids)] : [], bottom: 0, breakNext }
  }
  if (box.ids.length > 0) first.items = [...places(box.ids), ...first.items]
  if (box.breakBefore) first.breakBefore = true
  if (style.keep > 0)
    for (const slab of slabs.slice(0, -1)) slab.preferNext = Math.max(style.keep, slab.preferNext ?? 0)
  if (style.keepNext) keepTogether(slabs)
  first.before = Math.max(first.before, style.top)
  return { slabs, bottom: Math.max(style.bottom, bottom > 0 ? 0 : inner.bottom) }
}

function flowContent(box: Box, x: number, width: number, context: FlowContext): Flow {
  switch (box.kind) {
    case 'text':
      return { slabs: headingPlace(box, textSlabs(box, x, width, context.pageOf)), bottom: 0 }
    case 'stack':
      return stackFlow(box, x, width, context)
    case 'columns':
      return { slabs: columnSlabs(box, x, width, context), bottom: 0 }
    case 'table':
      return { slabs: tableSlabs(box, x, width, context), bottom: 0 }
    case 'chart':
      return { slabs: [chartSlab(box, x, width, context.pageHeight)], bottom: 0 }
    case 'write-lines':
      return { slabs: writeLineSlabs(box, x, width), bottom: 0 }
  }
}

function stackFlow(box: StackBox, x: number, width: number, context: FlowContext): Flow {
  const slabs: Slab[] = []
  let bottom = 0
  let breakNext = false
  for (const [index, child] of box.children.entries()) {
    const flow = flowBox(child, x, width, context)
    const last = slabs.at(-1)
    if (last && child.style.keepPrevious) last.keepNext = true
    if (flow.slabs[0] && breakNext) flow.slabs[0].breakBefore = true
    breakNext = flow.breakNext ?? (flow.slabs.length === 0 && breakNext)
    if (flow.slabs[0]) flow.slabs[0].before = Math.max(flow.slabs[0].before, slabs.length > 0 ? bottom : 0)
    // «Measured on …»: a sentence before a table says what the table is.
    if (child.kind === 'text' && holdsTable(box.children[index + 1])) keepTogether(flow.slabs)
    slabs.push(...flow.slabs)
    if (flow.slabs.length > 0) bottom = flow.bottom
  }
  if (box.marker) addMarker(box.marker, slabs, x, context)
  return { slabs, bottom }
}

function holdsTable(box: Box | undefined): boolean {
  if (box?.kind === 'stack' && box.children.length === 1) return holdsTable(box.children[0])
  return box?.kind === 'table'
}

function keepTogether(slabs: Slab[]): void {
  for (const slab of slabs) slab.keepNext = true
}

function addMarker(marker: NonNullable<StackBox['marker']>, slabs: Slab[], x: number, context: FlowContext) {
  if (!slabs[0]) slabs.push(blankSlab((marker.runs[0]?.style.size ?? 9) * 1.38))
  const first = slabs[0]!
  const line = breakLines(marker.runs, 200, { leading: 1.38, strut: 0 }, context.pageOf)[0]!
  const baseline = firstBaseline(first.items) ?? line.baseline
  const items = lineItems({ ...line, baseline }, x - 4.5 - line.width, marker.node)
  first.items = [...items, ...first.items]
}

function firstBaseline(items: readonly Item[]): number | undefined {
  for (const item of items) {
    if (item.kind === 'text') return item.y
    if (item.kind === 'group') {
      const inside = firstBaseline(item.items)
      if (inside !== undefined) return item.y + inside
    }
  }
  return undefined
}

/** Padding, frame and rules around slabs, as slabs of their own, so that they break with the page. */
function withEdges(slabs: Slab[], box: Box, x: number, width: number, top: number, bottom: number): Slab[] {
  const { background, border, bar, borderTop, borderBottom } = box.style
  if (slabs.length === 0) return slabs
  const all = [...slabs]
  if (top > 0 || borderTop) {
    const edge = { ...blankSlab(top), before: all[0]!.before, keepNext: true }
    all[0]!.before = 0
    if (borderTop) edge.items = [rule(x, width, 0, borderTop, 2.4)]
    all.unshift(edge)
  }
  if (bottom > 0 || borderBottom) {
    const edge = blankSlab(bottom)
    if (borderBottom) edge.items = [rule(x, width, bottom, borderBottom)]
    all.at(-1)!.keepNext = true
    all.push(edge)
  }
  if (background || border || bar) {
    const frame: Frame = {
      x,
      width,
      ...(background && { background }),
      ...(border && { border }),
      ...(bar && { bar }),
    }
    for (const slab of all) slab.frames = [frame, ...slab.frames]
  }
  return all
}

export function rule(x: number, width: number, y: number, fill: string, height = 0.6): Item {
  return { kind: 'rect', x, y: y - height / 2, width, height, fill }
}

function places(ids: readonly string[]): Item[] {
  return ids.map(id => ({ kind: 'place', y: 0, id }))
}

function anchorSlab(ids: readonly string[]): Slab {
  return { ...blankSlab(0), items: places(ids), keepNext: true }
}

function headingPlace(box: TextBox, slabs: Slab[]): Slab[] {
  if (box.level === undefined || !slabs[0]) return slabs
  const title = box.runs
    .map(run => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  if (title !== '') {
    const place: Item = { kind: 'place', y: 0, bookmark: { level: box.level, title } }
    slabs[0].items = [place, ...slabs[0].items]
  }
  return slabs
}

const writeLineHeight = 22

function writeLineSlabs(box: WriteLinesBox, x: number, width: number): Slab[] {
  return Array.from({ length: box.lines }, () => ({
    ...blankSlab(writeLineHeight),
    writing: true,
    items: [rule(x, width, writeLineHeight, colors.muted, 0.5)],
  }))
}
