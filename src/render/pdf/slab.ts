import type { GroupItem, Item } from './items.js'

/** A box around what comes under each other: background, border or bar, drawn once for each page it reaches. */
export interface Frame {
  x: number
  width: number
  background?: string
  border?: string
  bar?: string
}

/** A strip of the page that is placed whole, or cut by its own `split`. */
export interface Slab {
  /** Space above, dropped at the top of a page. */
  before: number
  height: number
  /** Relative to the strip's top. */
  items: Item[]
  frames: Frame[]
  /** Stays on the page of the next slab. */
  keepNext: boolean
  /** Stays there if all that belongs together fits on one page and leaves no more than this share of the page blank. */
  preferNext?: number
  breakBefore?: boolean
  /** Share of the page that may stay blank rather than cut the slab, when it is more than for others. */
  mostBlank?: number
  /** Cuts at most `room` points off the top; null when nothing fits. */
  split?: (room: number) => [Slab, Slab] | null
  /** The slab made lower to fit into `room` points; null when it would be too small. */
  fit?: (room: number) => Slab | null
  /** An empty line to write on: what a page has left over may become more of them. */
  writing?: boolean
  /** Comes again when the slab is the first of a page. */
  head?: Slab[]
}

export function blankSlab(height: number): Slab {
  return { before: 0, height, items: [], frames: [], keepNext: false }
}

/** Puts slabs under each other: their items with frames beneath, and the height of all. */
export function stackSlabs(slabs: readonly Slab[]): { items: Item[]; height: number } {
  const groups: GroupItem[] = []
  const extents = new Map<Frame, { top: number; bottom: number }>()
  let y = 0
  slabs.forEach((slab, index) => {
    if (index > 0) y += slab.before
    for (const frame of slab.frames) {
      const extent = extents.get(frame)
      if (extent) extent.bottom = y + slab.height
      else extents.set(frame, { top: y, bottom: y + slab.height })
    }
    if (slab.items.length > 0) groups.push({ kind: 'group', y, items: slab.items })
    y += slab.height
  })
  const frames = [...extents].flatMap(([frame, { top, bottom }]) => drawFrame(frame, top, bottom - top))
  return { items: [...frames, ...groups], height: y }
}

function drawFrame({ x, width, background, border, bar }: Frame, y: number, height: number): Item[] {
  const items: Item[] = []
  if (background || border) {
    const paint = { ...(background ? { fill: background } : {}), ...(border ? { stroke: border } : {}) }
    items.push({ kind: 'rect', x, y, width, height, ...paint, radius: 2 })
  }
  if (bar) items.push({ kind: 'rect', x, y, width: 1.8, height, fill: bar })
  return items
}
