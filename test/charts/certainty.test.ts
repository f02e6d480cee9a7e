import { describe, expect, it } from 'vitest'
import { certainty } from '../../src/charts/certainty.js'
import { translator } from '../../src/language/strings/registry.js'
import { sampleReport } from './sample-report.js'

describe('certainty', () => {
  const title = (open: number, language: string) => {
    const report = sampleReport(2)
    report.attributions = report.attributions.map((one, at) => ({
      ...one,
      certainty: at < open ? ('conditional' as const) : ('stated' as const),
    }))
    return certainty.build(report, translator(language))?.title
  }

  it('agrees with the number', () => {
    expect(title(1, 'fr')).toContain('propos attribués, 1 est au conditionnel, annoncé,')
    expect(title(2, 'fr')).toContain('propos attribués, 2 sont au conditionnel, annoncés,')
    expect(title(1, 'en')).toContain('1 is conditional')
    expect(title(2, 'en')).toContain('2 are conditional')
  })

  it('is no chart of plain statements alone', () => expect(title(0, 'fr')).toBeUndefined())

  it('is discs of twelve outlets, one row for each kind', () => {
    const chart = certainty.build(sampleReport(12), translator('en'))!
    expect(chart.title).toMatch(/alleged$/)
    expect(chart.rows).toBe(6)
  })

  it('is bars of those of thirteen that leave something open, the greatest share first, with counts', () => {
    const report = sampleReport(13)
    const [a, b, c] = report.articles.map(article => article.id)
    const kinds = new Map([
      [a, ['denied', 'stated', 'stated', 'stated']],
      [b, ['alleged', 'conditional', 'stated', 'conditional']],
      [c, ['stated', 'planned', 'stated', 'stated', 'stated']],
    ])
    report.attributions = [...kinds].flatMap(([article, list]) =>
      list.map((kind, at) => ({
        ...report.attributions[0]!,
        id: `${article} ${at}`,
        article: article!,
        certainty: kind as 'stated',
      })),
    )
    const chart = certainty.build(report, translator('en'))!
    expect(chart.title).toMatch(/alleged \(in 3 of 13 articles\)$/)
    expect(chart.alternative).toContain('Bars: the articles')
    expect(chart.rows).toBe(3)
    expect(
      JSON.stringify(chart.spec)
        .match(/(?<="note":")\d[^"]*/g)
        ?.slice(0, 3),
    ).toEqual([
      '75% (3 of 4) · conditional 2, alleged 1',
      '25% (1 of 4) · denied 1',
      '20% (1 of 5) · planned 1',
    ])
  })
})
