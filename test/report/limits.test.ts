import { describe, expect, it } from 'vitest'
import { translator } from '../../src/language/strings/registry.js'
import type { Pair, Report } from '../../src/model/index.js'
import { pageData } from '../../src/render/html/data.js'
import { makeContext } from '../../src/report/context.js'
import { pairsOfPage, withinLimit } from '../../src/report/limits.js'
import { reading } from '../../src/report/sections/reading.js'
import { emptyReport } from '../fixtures/report.js'

function withPairs(count: number): Report {
  const article = 'a-a'
  const pairs = Array.from({ length: count }, (_, index): Pair => {
    const a = { article, start: index, end: index + 1 }
    return { a, b: a, relation: index % 2 ? 'verbatim' : 'rewritten', score: index === 0 ? 1 : 0.5 }
  })
  const report = emptyReport()
  return { ...report, alignment: { ...report.alignment, pairs } }
}

const contextOf = (report: Report) => makeContext({ report, charts: new Map(), translate: translator('en') })

describe('a page of an event of hundreds of articles', () => {
  it('holds so many of a list and says how many are in the result', () => {
    const context = contextOf(emptyReport())
    const list = (length: number) => Array.from({ length }, (_, index) => index)
    expect(withinLimit(context, list(41), 'versions')).toEqual({ shown: list(41), note: [] })
    const { shown, note } = withinLimit(context, list(52), 'versions')
    expect(shown).toEqual(list(40))
    expect(JSON.stringify(note)).toContain('12 more are in report.json')
  })

  it('holds the closest pairs, in their order, and says so where articles are read side by side', () => {
    const report = withPairs(60_002)
    const pairs = pairsOfPage(report)
    expect(pairs).toHaveLength(30_000)
    expect(pairs.every(one => one.relation === 'verbatim')).toBe(true)
    expect(pairs.map(one => one.a.start)).toEqual(pairs.map(one => one.a.start).sort((a, b) => a - b))
    expect(JSON.stringify(reading.build(contextOf(report), {}, []))).toContain('30,000 of 60,002')
    expect(JSON.parse(pageData(report)).cut).toBe(true)
  })

  it('holds all pairs of a smaller event without a word', () => {
    const report = withPairs(30)
    expect(pairsOfPage(report)).toBe(report.alignment.pairs)
    expect(JSON.stringify(reading.build(contextOf(report), {}, []))).not.toContain('report.json')
    expect(JSON.parse(pageData(report)).cut).toBe(false)
  })
})
