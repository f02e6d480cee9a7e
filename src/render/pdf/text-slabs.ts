import type { PageOf, Piece } from './atoms.js'
import { visualOrder } from './bidi.js'
import type { TextBox } from './boxes.js'
import type { Item, RectItem } from './items.js'
import { type Line, linesOf } from './lines.js'
import type { Slab } from './slab.js'
import type { StructNode } from './structure.js'
import { colors } from './theme.js'

/** A paragraph as one slab a line. Two lines stay together at its start and at its end. */
export function textSlabs(box: TextBox, x: number, width: number, pageOf: PageOf): Slab[] {
  const lines = linesOf(box, width, pageOf)
  return lines.map((line, index) => {
    const offset = { left: 0, right: width - line.width, center: (width - line.width) / 2 }[box.style.align]
    const orphan = index === 0 && lines.length > 1
    const widow = index === lines.length - 2
    return {
      before: 0,
      height: line.height,
      items: lineItems(line, x + offset, box.node),
      frames: [],
      keepNext: orphan || widow,
    }
  })
}

/** Text of one line with its backgrounds, underlines and strikes. */
export function lineItems(line: Line, x: number, node: StructNode): Item[] {
  const items: Item[] = []
  const pieces = mergePieces(line.pieces)
  const starts = startsOf(pieces, x)
  // In the order of the text, whatever the order on the line: that is how it is read aloud and copied.
  pieces.forEach((piece, index) => {
    const at = starts[index]!
    for (const id of piece.ids ?? []) items.push({ kind: 'place', y: 0, id })
    if (piece.text !== '') {
      items.push(...decorations(piece, at, line))
      const { text, face, width, inline, style } = piece
      const pad = style.pad ?? 0
      const font = { text, face, size: style.size, color: style.color, inline, node }
      items.push({ kind: 'text', x: at + pad, y: line.baseline, width: width - 2 * pad, ...font })
    }
  })
  return items
}

function startsOf(pieces: readonly Piece[], x: number): number[] {
  const starts: number[] = []
  let at = x
  for (const index of visualOrder(pieces.map(piece => piece.text))) {
    starts[index] = at
    at += pieces[index]!.width
  }
  return starts
}

/** Neighbours of one style become one stretch: fewer text operators, whole phrases for a reader of the PDF. */
function mergePieces(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    const same =
      last &&
      !piece.ids &&
      !piece.leader &&
      !last.leader &&
      last.style === piece.style &&
      last.face === piece.face &&
      last.inline === piece.inline
    if (same && piece.style.pad === undefined) {
      last.text += piece.text
      last.width += piece.width
    } else merged.push({ ...piece })
  }
  return merged
}

function decorations(piece: Piece, x: number, line: Line): RectItem[] {
  const { style } = piece
  const { size } = style
  if (piece.leader) {
    const dots = { height: 0.7, dots: 3.2, fill: colors.muted }
    return [{ kind: 'rect', x: x + 4, y: line.baseline - 0.7, width: piece.width - 8, ...dots }]
  }
  // The blank at the end of a line has no background.
  const width = piece.text.trim() === '' ? 0 : piece.width
  const rects: RectItem[] = []
  if (width === 0) return rects
  if (style.background || style.border) {
    const top = line.baseline - size * (style.pad ? 0.98 : 0.9)
    rects.push({
      kind: 'rect',
      x,
      y: top,
      width,
      height: size * (style.pad ? 1.28 : 1.16),
      radius: style.pad ? 2 : 0,
      ...(style.background ? { fill: style.background } : {}),
      ...(style.border ? { stroke: style.border } : {}),
    })
  }
  if (style.underline) rects.push(underline(piece, x, width, line.baseline))
  if (style.strike) {
    const y = line.baseline - size * 0.3
    rects.push({ kind: 'rect', x, y, width, height: 0.8, fill: style.color, over: true })
  }
  return rects
}

function underline(piece: Piece, x: number, width: number, baseline: number): RectItem {
  const at = { kind: 'rect', x, y: baseline + 1.2, width, over: true } as const
  if (piece.style.underline === 'thick') return { ...at, height: 0.9, fill: piece.style.color }
  if (piece.style.underline === 'dotted')
    return { ...at, y: at.y + 0.5, height: 0.7, dots: 2.1, fill: colors.muted }
  return { ...at, height: 0.7, fill: colors.markLine }
}
