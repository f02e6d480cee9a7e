import type { Span } from '../model/index.js'

/**
 * UTF-16 units of the longest sentence. The longest of the press has some 1 500; beyond stands a table, a list of
 * names or a page gone wrong without a full stop, in which every verb would be weighed against every other.
 */
const longest = 4_000

/** Cuts an over-long sentence at white space, or where there is none between two characters. */
export function limitLength(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > longest) {
    const to = cutBefore(text, from + longest, from + longest / 2)
    pieces.push({ start: from, end: to })
    from = to
    while (from < end && /\s/.test(text[from]!)) from++
  }
  if (end > from) pieces.push({ start: from, end })
  return pieces
}

/** The last place in the range with white space after it; never inside a surrogate pair. */
function cutBefore(text: string, last: number, first: number): number {
  for (let at = last; at > first; at--) if (/\s/.test(text[at]!) && !/\s/.test(text[at - 1]!)) return at
  return /[\udc00-\udfff]/.test(text[last]!) ? last - 1 : last
}
