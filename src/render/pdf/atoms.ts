import type { Face } from '../../fonts/faces.js'
import { measureEm } from '../../fonts/measure.js'
import type { Run } from './boxes.js'
import { printable, splitByFace } from './glyphs.js'
import type { InlineNode } from './structure.js'
import type { TextStyle } from './style.js'

/** A piece of one face that is never broken. */
export interface Piece {
  text: string
  face: Face
  width: number
  style: TextStyle
  inline: InlineNode | null
  ids?: string[]
  leader?: boolean
}

/** Pieces that stay on one line, then a place where the line may, must or cannot end. */
export interface Atom {
  pieces: Piece[]
  width: number
  /** Blank: dropped at the start of a line, and its width does not count at the end. */
  space: boolean
  mustBreak?: boolean
}

/** Page number of an id: two digits are kept free for it in the first pass; empty when there is no such place. */
export type PageOf = (id: string) => string

// A line may end after a blank, after a hyphen or dash between letters, after a slash, and between ideographs. The
// no-break spaces U+00A0 and U+202F are not blanks here: « Oui » keeps its marks.
const wordPattern =
  / +|[^ /\u2013\u2014\u2e80-\u9fff\u3000-\u30ff-]*(?:[-/\u2013\u2014]+|[\u2e80-\u9fff\u3000-\u30ff])|[^ /\u2013\u2014\u2e80-\u9fff\u3000-\u30ff-]+/g

const cache = new WeakMap<readonly Run[], Atom[]>()

/** Atoms of runs; kept between the passes of the layout unless they hold a page number. */
export function atomsOf(runs: readonly Run[], pageOf: PageOf): Atom[] {
  if (runs.some(run => run.pageOf !== undefined)) return cutRuns(runs, pageOf)
  let atoms = cache.get(runs)
  if (!atoms) {
    atoms = cutRuns(runs, pageOf)
    cache.set(runs, atoms)
  }
  return atoms
}

/** Cuts runs into atoms. A run's first word joins the last word of the run before, unless a blank parts them. */
function cutRuns(runs: readonly Run[], pageOf: PageOf): Atom[] {
  const atoms: Atom[] = []
  let glue = false
  for (const run of runs) {
    const text = run.pageOf === undefined ? printable(run.text) : pageOf(run.pageOf)
    if (run.leader) {
      pushLeader(atoms, run)
      glue = true
      continue
    }
    const words = run.style.pad === undefined ? wordsOf(text) : padded(text)
    if (run.ids && words.length === 0) pushAnchor(atoms, run)
    words.forEach((word, index) => {
      const space = /^ +$/.test(word)
      const pieces = piecesOf(word, run)
      if (index === 0 && run.ids && pieces[0]) pieces[0].ids = run.ids
      const last = atoms.at(-1)
      if (index === 0 && glue && last && !space && !last.space) {
        last.pieces.push(...pieces)
        last.width += widthOf(pieces)
      } else if (!space || !last?.space) {
        atoms.push({ pieces, width: widthOf(pieces), space })
      }
    })
    if (words.length > 0) glue = !/[ /\u2013\u2014-]$/.test(text)
    if (run.lineBreak) {
      atoms.push({ pieces: [], width: 0, space: true, mustBreak: true })
      glue = false
    }
  }
  return atoms
}

/** Words, blanks among them. «a-t-il», «Jong-un», «XVI-e» keep their short ends: a line never ends with «a-». */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const word of text.match(wordPattern) ?? []) {
    const last = words.at(-1)
    const short =
      last?.endsWith('-') && (/(^|[^\p{L}])\p{L}{1,2}-$/u.test(last) || /^\p{L}{0,2}($|[^\p{L}])/u.test(word))
    if (short && word.trim() !== '') words[words.length - 1] = last + word
    else words.push(word)
  }
  return words
}

/** A badge is one piece, with room left and right of its words. */
function padded(text: string): string[] {
  return text.trim() === '' ? [] : [text.trim().replace(/ /g, '\u00a0')]
}

function pushLeader(atoms: Atom[], { style, inline }: Run): void {
  const width = style.size
  atoms.push({
    pieces: [{ text: ' ', face: style.face, width, style, inline, leader: true }],
    width,
    space: false,
  })
}

function pushAnchor(atoms: Atom[], run: Run): void {
  const piece = {
    text: '',
    face: run.style.face,
    width: 0,
    style: run.style,
    inline: run.inline,
    ids: run.ids,
  }
  atoms.push({ pieces: [piece as Piece], width: 0, space: false })
}

function piecesOf(word: string, run: Run): Piece[] {
  const { style, inline } = run
  const pieces = splitByFace(word, style.face).map(({ text, face }) => {
    const width = measureEm(face, text) * style.size
    return { text, face, width, style, inline }
  })
  const pad = style.pad ?? 0
  if (pad > 0 && pieces.length > 0) {
    pieces[0]!.width += pad
    pieces.at(-1)!.width += pad
  }
  return pieces
}

export function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0)
}

/** Cuts an atom wider than a line (an address, a checksum) between characters. */
export function splitAtom(atom: Atom, room: number): [Atom, Atom] {
  const head: Piece[] = []
  let left = room
  for (const [index, piece] of atom.pieces.entries()) {
    if (piece.width <= left) {
      head.push(piece)
      left -= piece.width
      continue
    }
    const [first, second] = splitPiece(piece, left, head.length === 0)
    if (first) head.push(first)
    const tail = [...(second ? [second] : []), ...atom.pieces.slice(index + 1)]
    return [
      { ...atom, pieces: head, width: widthOf(head) },
      { ...atom, pieces: tail, width: widthOf(tail) },
    ]
  }
  return [atom, { ...atom, pieces: [], width: 0 }]
}

/** Goes on from the cut character by character, and never over the whole rest: a word may be a page long. */
function splitPiece(piece: Piece, room: number, force: boolean): [Piece | null, Piece | null] {
  const { text, face, style } = piece
  let end = 0
  let used = 0
  while (end < text.length) {
    const character = String.fromCodePoint(text.codePointAt(end)!)
    used += measureEm(face, character) * style.size
    if (used > room && !(force && end === 0)) break
    end += character.length
  }
  if (end === 0) return [null, piece]
  const width = measureEm(face, text.slice(0, end)) * style.size
  const head = { ...piece, text: text.slice(0, end), width }
  if (end === text.length) return [head, null]
  const { ids: _, ...rest } = piece
  return [head, { ...rest, text: text.slice(end), width: Math.max(0, piece.width - width) }]
}
