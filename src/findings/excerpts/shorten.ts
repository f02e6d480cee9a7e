import type { Document, Span, Token } from '../../model/index.js'
import { type Piece, piecesOf } from './pieces.js'

/** The printed words from one place of the article to another. */
type Slice = (start: number, end: number) => string

/** Stands where words are left out. */
export const gap = '[…]'

/**
 * A long sentence without the pieces that the claim can do without, at most `most` characters where that leaves the claim
 * whole: first what stands in brackets and between commas, then what follows the focus, then what stands before the clause
 * of the focus. A clause is never cut within: «n'avait» stays with «pu fournir», the subject with its verb.
 */
export function shorten(
  document: Document,
  tokens: Token[],
  focus: Span,
  most: number,
  slice: Slice,
): string {
  const pieces = piecesOf(document, tokens)
  const kept = pieces.map(() => true)
  const holds = pieces.map(({ start, end }) => start < focus.end && end > focus.start)
  const print = () => printed(slice, pieces, kept)
  const drop = (index: number) => {
    if (holds[index] || print().length <= most) return
    // The subject of what follows may stand in it.
    if (kept[index + 1] && pieces[index + 1]?.takesUp) return
    kept[index] = false
    if (!isWhole(pieces, kept)) kept[index] = true
  }
  const order = pieces.map((_, index) => index)
  for (const index of order) if (pieces[index]!.isInserted) drop(index)
  const last = holds.lastIndexOf(true)
  for (const index of [...order].reverse()) if (index > last) drop(index)
  const first = holds.indexOf(true)
  for (const index of order) {
    if (index >= first) break
    // A subject stays with what is told of it, and «Il a dit, dans la nuit, que …» with what he said.
    if (!pieces[index]!.isAdjunct || pieces[index + 1]!.depends) break
    drop(index)
  }
  return print()
}

/** Fewer words are an aside, whatever verb they have: «Autrement dit». */
const leastWords = 3

/** What is left states something by itself: a finite verb in a piece that does not hang on one left out. */
function isWhole(pieces: Piece[], kept: boolean[]): boolean {
  const states = ({ hasVerb, depends, tokens }: Piece) => hasVerb && !depends && tokens.length > leastWords
  const had = pieces.some(states)
  return pieces.some((piece, index) => kept[index] && (had ? states(piece) : piece.hasVerb))
}

function printed(slice: Slice, pieces: Piece[], kept: boolean[]): string {
  let said = ''
  pieces.forEach(({ start, end, tokens }, index) => {
    const isAfterGap = index > 0 && !kept[index - 1]
    if (!kept[index]) {
      if (!isAfterGap) said = `${said.trimEnd()} ${gap}`
      return
    }
    const [head] = tokens
    const opens = isAfterGap && head!.kind === 'punctuation' && head!.key !== '(' && tokens.length > 1
    const from = opens ? tokens[1]!.start : start
    const before = index === 0 ? '' : isAfterGap ? ' ' : slice(pieces[index - 1]!.end, from)
    said += before + slice(from, end)
  })
  return said.trim()
}
