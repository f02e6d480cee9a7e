import { describe, expect, it } from 'vitest'
import { chartIds } from '../../src/charts/chart.js'
import { drawCharts } from '../../src/charts/index.js'
import { translator } from '../../src/language/strings/registry.js'
import { hostileLabel, sampleReport } from './sample-report.js'

const translate = translator('fr')

describe.each([2, 5, 40])('charts of %i outlets', count => {
  it('are drawn within the width of the page, with alternative and table', async () => {
    const drawn = await drawCharts(sampleReport(count), translate)
    expect([...drawn.keys()]).toEqual(chartIds.filter(id => drawn.has(id)))
    expect(drawn.size).toBeGreaterThanOrEqual(2)
    for (const chart of drawn.values()) {
      expect(chart.width).toBeGreaterThan(80)
      expect(chart.width).toBeLessThan(680)
      expect(chart.title.length).toBeGreaterThan(10)
      expect(chart.alternative.length).toBeGreaterThan(chart.title.length)
      for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length)
    }
  })
})

describe('drawCharts', () => {
  it('lists outlets in the rows of a table rather than give each of forty a column', async () => {
    const drawn = await drawCharts(sampleReport(40), translate)
    const table = drawn.get('coverage')!.table
    expect(table.columns).toEqual(['Fait', 'présent', 'en partie', 'absent', 'incertain'])
    const sigla = table.rows[0]!.slice(1)
      .flatMap(cell => cell.split(' '))
      .filter(one => one !== '–')
    expect(new Set(sigla).size).toBe(40)
    expect(drawn.get('shared-copy')?.table.columns ?? ['', '']).toHaveLength(2)
  })

  it('gives the same bytes twice', async () => {
    const [first, second] = [
      await drawCharts(sampleReport(5), translate),
      await drawCharts(sampleReport(5), translate),
    ]
    expect([...second]).toEqual([...first])
  })

  it('keeps hostile labels as text and their full words in the table', async () => {
    const chart = (await drawCharts(sampleReport(3), translate)).get('coverage')!
    expect(chart.svg).not.toContain('</script>')
    expect(chart.svg).not.toContain('<b>')
    expect(chart.table.rows.map(row => row[0])).toContain(hostileLabel)
  })
})
