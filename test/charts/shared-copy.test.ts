import { describe, expect, it } from 'vitest'
import { sharedCopy } from '../../src/charts/shared-copy.js'
import { translator } from '../../src/language/strings/registry.js'
import { sampleReport } from './sample-report.js'

const build = (outlets: number) => sharedCopy.build(sampleReport(outlets), translator('en'))!

describe('shared copy', () => {
  it('is a matrix of twelve outlets', () => {
    const chart = build(12)
    expect(chart.rows).toBe(12)
    expect(chart.table.columns).toHaveLength(13)
    expect(chart.title).not.toContain('shown')
    expect(chart.alternative).toMatch(/^Matrix of outlets/)
  })

  it('is bars of the twenty strongest pairs of thirteen, with their figures and all pairs in the table', () => {
    const chart = build(13)
    expect(chart.rows).toBe(20)
    expect(chart.title).toMatch(/\(20 of \d+ pairs shown\)$/)
    expect(chart.alternative).toMatch(/^Bars.* → .*%\.$/)
    expect(JSON.stringify(chart.spec)).toMatch(/ → [^"]*","value":0\.\d+,"note":"\d+% · \d+ words"/)
    expect(chart.table.rows.map(row => row[1]!.split(', ').length)).toEqual(Array(13).fill(12))
  })

  it('draws the pair of the title though twenty others have greater shares', () => {
    const report = sampleReport(13)
    report.alignment.shared = report.alignment.shared.map((pair, at) => ({
      ...pair,
      tokens: at === 30 ? 500 : 40,
      shareOfA: at === 30 ? 0.1 : 0.5,
      shareOfB: at === 30 ? 0.2 : 0.4,
    }))
    const { spec, rows } = sharedCopy.build(report, translator('fr'))!
    expect(rows).toBe(20)
    expect(JSON.stringify(spec)).toContain('500 mots')
  })
})
