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
})
