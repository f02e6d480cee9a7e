import { openFace } from '../../fonts/faces.js'
import { atomsOf, type PageOf, type Piece, splitAtom, widthOf } from './atoms.js'
import type { Run, TextBox } from './boxes.js'

/** Height of lines: leading as a factor, strut as the least font size. */
export interface LineFont {
  leading: number
  strut: number
}

export interface Line {
  pieces: Piece[]
  /** Without the blank at its end. */
  width: number
  height: number
  /** From the top of the line. */
  baseline: number
}

/** Breaks runs into lines no wider than `width`, first fit: the reader's eye likes an even left edge most. */
export function breakLines(runs: readonly Run[], width: number, font: LineFont, pageOf: PageOf): Line[] {
  const lines: Line[] = []
  let pieces: Piece[] = []
  let used = 0
  const endLine = () => {
    lines.push(lineOf(pieces, width, font))
    pieces = []
    used = 0
  }
  const queue = [...atomsOf(runs, pageOf)].reverse()
  while (queue.length > 0) {
    const atom = queue.pop()!
    if (atom.space) {
      if (pieces.length > 0) pieces.push(...atom.pieces)
      used += pieces.length > 0 ? atom.width : 0
      if (atom.mustBreak) endLine()
      continue
    }
    if (used + atom.width > width + 0.01 && pieces.length > 0) endLine()
    if (atom.width > width + 0.01) {
      const [head, tail] = splitAtom(atom, width)
      pieces.push(...head.pieces)
      used += head.width
      if (tail.pieces.length > 0) {
        endLine()
        queue.push(tail)
      }
      continue
    }
    pieces.push(...atom.pieces)
    used += atom.width
  }
  if (pieces.length > 0 || lines.length === 0) endLine()
  return lines
}

function lineOf(all: Piece[], width: number, { leading, strut }: LineFont): Line {
  const pieces = stretchLeader(all, width)
  let end = pieces.length
  while (end > 0 && /^ +$/.test(pieces[end - 1]!.text)) end--
  const size = Math.max(strut, ...pieces.map(piece => piece.style.size))
  const height = size * leading
  const { ascent, descent, unitsPerEm } = openFace('regular')
  const room = height - ((ascent - descent) / unitsPerEm) * size
  return {
    pieces,
    width: widthOf(pieces.slice(0, end)),
    height,
    baseline: room / 2 + (ascent / unitsPerEm) * size,
  }
}

/** Dots of a table of contents take the room that the line has left. */
function stretchLeader(pieces: Piece[], width: number): Piece[] {
  const room = width - widthOf(pieces)
  return pieces.map(piece => (piece.leader ? { ...piece, width: piece.width + room } : piece))
}

const cache = new WeakMap<TextBox, Map<number, Line[]>>()

function fontOf(box: TextBox): LineFont {
  return { leading: box.style.leading, strut: box.strut }
}

/** Lines of a box; kept between the passes of the layout unless they hold a page number. */
export function linesOf(box: TextBox, width: number, pageOf: PageOf): Line[] {
  if (box.runs.some(run => run.pageOf !== undefined)) {
    return breakLines(box.runs, width, fontOf(box), pageOf)
  }
  let byWidth = cache.get(box)
  if (!byWidth) {
    byWidth = new Map()
    cache.set(box, byWidth)
  }
  let lines = byWidth.get(width)
  if (!lines) {
    lines = breakLines(box.runs, width, fontOf(box), pageOf)
    byWidth.set(width, lines)
  }
  return lines
}

/** Widest atom and whole width on one line, for the widths of table columns. */
export function extentOf(runs: readonly Run[]): { min: number; max: number } {
  let min = 0
  let line = 0
  let max = 0
  for (const atom of atomsOf(runs, () => '00')) {
    if (!atom.space) min = Math.max(min, atom.width)
    line += atom.width
    max = Math.max(max, line)
    if (atom.mustBreak) line = 0
  }
  return { min, max }
}
