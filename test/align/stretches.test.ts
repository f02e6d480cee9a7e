import { describe, expect, it } from 'vitest'
import { findStretches } from '../../src/align/stretches.js'

/** A sequence of words given as numbers; offsets do not matter here. */
function sequence(article: string, words: number[]) {
  return {
    article,
    ids: Int32Array.from(words),
    starts: new Int32Array(words.length),
    ends: new Int32Array(words.length),
  }
}

const range = (from: number, length: number) => Array.from({ length }, (_, i) => from + i)
const repeat = (pattern: number[], times: number) => Array.from({ length: times }, () => pattern).flat()

/** Ranges of both sides of every stretch. */
function stretches(a: number[], b: number[]) {
  return findStretches([sequence('a', a), sequence('b', b)]).map(({ x, y }) => [x.from, x.to, y.from, y.to])
}

describe('reused stretches', () => {
  it('bridge an edit of a few words, not a gap', () => {
    const common = [...range(1, 10), ...range(11, 10)]
    const edited = [...range(1, 10), 90, 91, ...range(11, 10)]
    const parted = [...range(1, 10), ...range(90, 8), ...range(11, 10)]
    expect(stretches(common, edited)).toEqual([[0, 20, 0, 22]])
    expect(stretches(common, parted)).toEqual([
      [0, 10, 0, 10],
      [10, 20, 18, 28],
    ])
  })

  it('are found in time where both sides repeat one pattern thousands of times', () => {
    const start = process.cpuUsage()
    const found = stretches(repeat([1, 2], 10_000), repeat([1, 2], 10_000))
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(1)
    expect(found).toContainEqual([0, 20_000, 0, 20_000])
    expect(found.length).toBeLessThan(100)
  })

  it('are found after more repetitions than are looked at', () => {
    // The shared words 50–69 follow the repeated ones, so that the run starts among places that are not looked at.
    const a = [...repeat([1, 2, 3, 4, 5, 6, 7], 50), ...range(50, 20)]
    const b = [99, ...repeat([1, 2, 3, 4, 5, 6, 7], 45), ...range(50, 20)]
    const held = stretches(a, b).some(
      ([from, to, from2, to2]) => from! <= 350 && to === 370 && from2! <= 316 && to2 === 336,
    )
    expect(held).toBe(true)
  })
})
