import type { Box, ColumnsBox } from './boxes.js'
import { type FlowContext, flowBox } from './flow.js'
import type { Item } from './items.js'
import { extentOf } from './lines.js'
import { type Slab, stackSlabs } from './slab.js'
import { colors } from './theme.js'

const gap = 14

/** Blocks side by side. */
export function columnSlabs(box: ColumnsBox, x: number, width: number, context: FlowContext): Slab[] {
  const count = box.columns.length
  if (count === 0) return []
  if (box.firstWidth !== undefined) return [sideLabel(box, box.firstWidth, x, width, context)]
  const widths = weightedWidths(box, width - gap * (count - 1))
  const starts = widths.map((_, index) => x + sum(widths.slice(0, index)) + gap * index)
  const cells = box.columns.map(
    (column, index) => flowBox(column, starts[index]!, widths[index]!, context).slabs,
  )
  const lines = (height: number): Item[] =>
    starts.slice(1).map(start => {
      const at = { x: start - gap / 2, y: 0, width: 0.5, height }
      return { kind: 'rect', ...at, fill: colors.rule }
    })
  return [rowSlab(cells, box.lines ? lines : () => [])]
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

/**
 * Columns that hold more are wider, within bounds: «tribune» beside a sentence needs little room, and the strip gets
 * lower. Two versions of one sentence come out alike.
 */
function weightedWidths(box: ColumnsBox, width: number): number[] {
  if (box.equal) return box.columns.map(() => width / box.columns.length)
  const weights = box.columns.map(column => Math.max(30, amountOf(column)) ** 0.6)
  const mean = sum(weights) / weights.length
  const bounded = weights.map(weight => Math.min(1.4, Math.max(0.62, weight / mean)))
  return bounded.map(weight => (weight / sum(bounded)) * width)
}

/** Length of all text of a box on one line. */
function amountOf(box: Box): number {
  if (box.kind === 'text') return extentOf(box.runs).max
  if (box.kind === 'stack') return sum(box.children.map(amountOf))
  return box.kind === 'columns' ? sum(box.columns.map(amountOf)) : 300
}

/** A label at the left, what it names beside it. */
function sideLabel(box: ColumnsBox, first: number, x: number, width: number, context: FlowContext): Slab {
  const [label, ...rest] = box.columns
  const side = first + gap / 2
  const cells = [
    flowBox(label!, x, first, context).slabs,
    ...rest.map(column => flowBox(column, x + side, width - side, context).slabs),
  ]
  return rowSlab(cells, () => [])
}

/** One strip of cells; a strip taller than the page is cut between the lines of each cell. */
export function rowSlab(cells: Slab[][], decorate: (height: number) => Item[]): Slab {
  const stacks = cells.map(stackSlabs)
  const height = Math.max(0, ...stacks.map(stack => stack.height))
  return {
    before: 0,
    height,
    items: [...decorate(height), ...stacks.flatMap(stack => stack.items)],
    frames: [],
    keepNext: false,
    split: room => splitRow(cells, room, decorate),
  }
}

function splitRow(cells: Slab[][], room: number, decorate: (height: number) => Item[]): [Slab, Slab] | null {
  const cuts = cells.map(cell => cutStack(cell, room))
  if (cuts.every(([head]) => head.length === 0) || cuts.every(([, tail]) => tail.length === 0)) return null
  // A cell that could not start would leave its neighbours' words alone on the page.
  if (cuts.some(([head, tail]) => head.length === 0 && tail.length > 0)) return null
  return [
    rowSlab(
      cuts.map(([head]) => head),
      decorate,
    ),
    rowSlab(
      cuts.map(([, tail]) => tail),
      decorate,
    ),
  ]
}

/** The slabs that fit into `room`, and the rest; never between slabs that belong together. */
export function cutStack(slabs: readonly Slab[], room: number): [Slab[], Slab[]] {
  let used = 0
  let cut = 0
  for (const [index, slab] of slabs.entries()) {
    const next = used + (index > 0 ? slab.before : 0) + slab.height
    if (next > room + 0.01) {
      const parts = cut === index && slab.split?.(room - used - slab.before)
      if (parts)
        return [
          [...slabs.slice(0, index), parts[0]],
          [parts[1], ...slabs.slice(index + 1)],
        ]
      return [slabs.slice(0, cut), slabs.slice(cut)]
    }
    used = next
    if (!slab.keepNext) cut = index + 1
  }
  return [[...slabs], []]
}
