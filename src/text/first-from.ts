/** Index of the first of the spans, sorted by start, that starts at or after `start`; `list.length` when none does. */
export function firstFrom(list: readonly { start: number }[], start: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
