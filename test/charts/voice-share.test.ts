import { describe, expect, it } from 'vitest'
import { voiceShare } from '../../src/charts/voice-share.js'
import { translator } from '../../src/language/strings/registry.js'
import { sampleReport } from './sample-report.js'

const build = (outlets: number) => voiceShare.build(sampleReport(outlets), translator('en'))!

describe('voices', () => {
  it('are a table of twelve outlets, with the words of each in its cell', () => {
    const chart = build(12)
    expect(chart.alternative).toMatch(/^Table of sources/)
    expect(JSON.stringify(chart.spec)).toContain('"column":11,"words":')
  })

  it('are bars of thirteen, with the words of the source at the end and parts that add up to them', () => {
    const chart = build(13)
    expect(chart.alternative).toMatch(/^Bars: words/)
    const { layer } = chart.spec as unknown as {
      layer: { data: { values: { row: number; from: number; to: number; note?: string }[] } }[]
    }
    const parts = layer[0]!.data.values
    const rows = layer[2]!.data.values
    expect(rows).toHaveLength(chart.rows)
    for (const { row, note } of rows) {
      const end = Math.max(...parts.filter(part => part.row === row).map(part => part.to))
      expect(note).toBe(`${end} words`)
    }
    expect(parts.filter(part => part.row === 0).length).toBeGreaterThan(10)
  })
})
