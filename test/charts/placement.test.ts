import { describe, expect, it } from 'vitest'
import { placement } from '../../src/charts/placement.js'
import { translator } from '../../src/language/strings/registry.js'
import { sampleReport } from './sample-report.js'

describe('placement', () => {
  it('has one row for a topic and a statement of one name, at its first place in each article', () => {
    const report = sampleReport(2)
    const [a, b] = report.articles
    // Sentences of the sample are 23 characters long: number 3 and number 9 of 30, number 6 of 31.
    const cells = (...starts: (number | null)[]) =>
      [a!, b!].map((article, index) => {
        const start = starts[index]
        const spans = typeof start === 'number' ? [{ start: start * 23, end: start * 23 + 22 }] : []
        return { article: article.id, status: 'present' as const, spans, copy: null, sourceIds: [] }
      })
    const [facet] = report.coverage.facets
    report.coverage.facets = [
      { ...facet!, id: 'f-1', label: 'Banque', kind: 'topic', given: false, cells: cells(9, 6) },
      { ...facet!, id: 'f-2', label: 'banque', kind: 'row', given: true, cells: cells(3, null) },
    ]
    const chart = placement.build(report, translator('fr'))!
    expect(chart.rows).toBe(1)
    expect(chart.table.rows).toEqual([['banque', '10\u202f%', '19\u202f%']])
  })

  /** One statement, at sentence `starts[n]` of article n. */
  const placed = (starts: number[]) => {
    const report = sampleReport(starts.length)
    const cells = report.articles.map((article, n) => ({
      article: article.id,
      status: 'present' as const,
      spans: [{ start: starts[n]! * 23, end: starts[n]! * 23 + 22 }],
      copy: null,
      sourceIds: [],
    }))
    report.coverage.facets = [{ ...report.coverage.facets[0]!, cells }]
    return placement.build(report, translator('en'))!
  }
  const marks = (chart: ReturnType<typeof placed>) =>
    JSON.stringify(chart.spec)
      .match(/(?<="label":")[A-Z](?: \+\d+)?(?=")/g)
      ?.filter((mark, at, all) => all.indexOf(mark) === at)

  it('has a disc with its letter for each of twelve articles', () => {
    const chart = placed([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22])
    expect(chart.title).not.toContain('(letters')
    expect(marks(chart)).toHaveLength(12)
  })

  it('has strokes for thirteen, the first and the last with their letters', () => {
    const chart = placed([0, 0, 0, 6, 8, 10, 12, 14, 16, 18, 20, 22, 25])
    expect(chart.title).toContain('(letters: first and last article of each row; “+2”:')
    const { layer } = chart.spec as unknown as {
      layer: { mark: { type: string }; data: { values: { label: unknown }[] } }[]
    }
    const texts = layer
      .filter(one => one.mark.type === 'text')
      .map(one => one.data.values.map(({ label }) => label))
    expect(texts.slice(0, 2)).toEqual([['A +2'], ['M']])
  })
})
