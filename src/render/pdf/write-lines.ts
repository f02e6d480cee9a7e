import type { Slab } from './slab.js'

/**
 * More lines to write on for a page that would end on `room` points of blank, because the question that follows stays
 * whole: the answers of the page share it in turn, and none gets more than twice the lines that it has.
 */
export function withMoreLines(page: readonly Slab[], room: number): Slab[] {
  const answers = page.flatMap((slab, index) => (slab.writing && !page[index + 1]?.writing ? [index] : []))
  const more = new Map<number, number>()
  let left = room
  for (let round = 0; answers.some(last => round < linesUpTo(page, last)); round++) {
    for (const last of answers) {
      const { height } = page[last]!
      if (round >= linesUpTo(page, last) || height > left) continue
      more.set(last, (more.get(last) ?? 0) + 1)
      left -= height
    }
  }
  return page.flatMap((slab, index) => [slab, ...new Array<Slab>(more.get(index) ?? 0).fill(slab)])
}

/** Lines of the answer whose last one stands at `last`. */
function linesUpTo(page: readonly Slab[], last: number): number {
  const before = page.slice(0, last + 1).findLastIndex(slab => !slab.writing)
  return last - before
}
