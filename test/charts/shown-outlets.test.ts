import { describe, expect, it } from 'vitest'
import { charts } from '../../src/charts/registry.js'
import { articleCells, chooseOutlets, shownNote } from '../../src/charts/shown-outlets.js'
import { translator } from '../../src/language/strings/registry.js'
import { sampleReport } from './sample-report.js'

describe('the outlets of a chart', () => {
  const { articles } = sampleReport(70)

  it('are all of them up to sixty', () => {
    const sixty = articles.slice(0, 60)
    expect(chooseOutlets(sixty, () => 1)).toEqual(sixty)
    expect(shownNote(sixty, sixty, translator('en'))).toBe('')
  })

  it('are those with the most of what is shown, in their own order, and the title says so', () => {
    const weight = ({ id }: { id: string }) => (id < 'a-0012' ? 0 : 1)
    const chosen = chooseOutlets(articles, article => weight(article))
    expect(chosen.map(one => one.id)).toEqual(
      [...articles.slice(0, 2), ...articles.slice(12)].map(one => one.id),
    )
    expect(shownNote(articles, chosen, translator('en'))).toBe(' (60 of 70 articles shown)')
  })

  it('are at most sixty in every chart, and every article is in the table', () => {
    const report = sampleReport(70)
    for (const chart of Object.values(charts)) {
      const result = chart.build(report, translator('en'))
      if (!result) continue
      const labels = new Set(JSON.stringify(result.spec).match(/"siglum":"[A-Z]+"/g))
      expect(`${chart.id} ${labels.size <= 60}`).toBe(`${chart.id} true`)
      expect(result.rows).toBeLessThanOrEqual(60)
    }
    expect(charts['shared-copy'].build(report, translator('en'))!.table.rows).toHaveLength(70)
    expect(charts.composition.build(report, translator('en'))!.title).toContain('(60 of 70 articles shown)')
  })

  it('are listed in one cell of a table beyond fourteen', () => {
    const value = ({ siglum }: { siglum: string }) => (siglum < 'C' ? '3' : null)
    expect(articleCells(articles.slice(0, 14), value).slice(0, 4)).toEqual(['3', '3', '–', '–'])
    expect(articleCells(articles.slice(0, 15), value)).toEqual(['A\u00a03, B\u00a03'])
    expect(articleCells(articles.slice(2, 20), value)).toEqual(['–'])
  })
})
