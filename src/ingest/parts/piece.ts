import type { PartKind, Span } from '../../model/index.js'
import type { PartPatterns } from './patterns.js'

/** A block whose kind is being found out. `body` means: not yet known to be anything else. */
export interface Piece extends Span {
  kind: PartKind
  reason?: string
}

export interface RuleContext {
  patterns: PartPatterns
  /** Place of the paragraph among the article's paragraphs. */
  index: number
  count: number
}

/** Looks at one body piece and returns it whole or cut in pieces, in order; the rest keeps the kind `body`. */
export type PartRule = (text: string, piece: Piece, context: RuleContext) => Piece[]

/** The span without the white space at its ends; null when nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return start < end ? { start, end } : null
}

/** Cuts `piece` at `at` (offsets in the text): the first half and the second, trimmed, empty ones left out. */
export function cut(
  text: string,
  piece: Piece,
  at: number,
  first: Partial<Piece>,
  second: Partial<Piece>,
): Piece[] {
  const head = trimmed(text, piece.start, at)
  const tail = trimmed(text, at, piece.end)
  return [head && { ...piece, ...head, ...first }, tail && { ...piece, ...tail, ...second }].filter(
    (half): half is Piece => half !== null,
  )
}
