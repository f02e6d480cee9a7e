import { describe, expect, it } from 'vitest'
import { bridge, cellsOf, reportOf } from './event.js'

const report = reportOf(bridge)
const topics = report.coverage.facets.filter(facet => facet.kind === 'topic')
const texts = new Map(report.articles.map(article => [article.id, article.text]))

describe('discovered topics', () => {
  it('finds what two articles say and what one says', () => {
    const byCells = topics.map(topic => `${cellsOf(report, topic.label)} ${topic.label}`)
    expect(byCells).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^#\.# .*navette fluviale/),
        expect.stringMatching(/^\.#\. /),
      ]),
    )
  })

  it('labels them word for word', () => {
    const all = [...texts.values()].join('\n')
    for (const topic of topics) for (const part of topic.label.split(', ')) expect(all).toContain(part)
  })

  it('names none twice and has one cell for each article, in order', () => {
    expect(new Set(topics.map(({ label }) => label)).size).toBe(topics.length)
    for (const { cells } of report.coverage.facets)
      expect(cells.map(cell => cell.article)).toEqual(report.articles.map(({ id }) => id))
  })

  it('keeps the nearest passage beside every absence, with a score', () => {
    const absent = topics.flatMap(({ cells }) => cells.filter(({ status }) => status === 'absent'))
    expect(absent.length).toBeGreaterThan(0)
    for (const { nearest } of absent) if (nearest) expect(nearest.score).toBeLessThan(0.34)
  })

  it('counts articles and origins that carry a facet', () => {
    for (const { cells, outlets, origins } of report.coverage.facets) {
      expect(outlets).toBe(cells.filter(({ spans }) => spans.length > 0).length)
      expect(origins).toBeLessThanOrEqual(outlets)
    }
  })
})

describe('doubtful extraction', () => {
  it('never gives an absence', () => {
    const notes = { extraction: { status: 'doubtful' as const, notes: ['paywall'], dropped: [] } }
    const doubtful = reportOf(bridge, {}, [undefined, undefined, notes])
    const cells = doubtful.coverage.facets.map(({ cells }) => cells[2]!)
    expect(cells.some(({ status }) => status === 'doubtful')).toBe(true)
    expect(cells.some(({ status }) => status === 'absent')).toBe(false)
    const last = doubtful.articles[2]!.id
    for (const { kind, details } of doubtful.findings)
      if (kind === 'absent') expect(JSON.stringify(details.absent)).not.toContain(last)
  })
})

describe('to whom a statement is credited', () => {
  const said = 'le nouveau tramway de la vallée haute relie enfin les deux rives du fleuve'
  const creditsOf = (texts: string[]) => {
    const { coverage, sources } = reportOf(texts.map(text => [text]))
    const row = coverage.facets.find(({ kind }) => kind === 'row')
    return row?.cells.map(({ sourceIds }) =>
      sources.filter(({ id }) => sourceIds.includes(id)).map(one => one.name),
    )
  }

  it('is who says the most of it', () =>
    expect(creditsOf([`Jeanne Martel affirme que ${said}.`, `Mardi, ${said}.`])).toEqual([
      ['Jeanne Martel'],
      [],
    ]))

  it('is nobody of whom an aside tells an opinion', () => {
    const aside = `Mardi, ${said}, dont Jeanne Martel perçoit la crue comme une menace.`
    expect(creditsOf([aside, `Mardi, ${said}.`])).toEqual([[], []])
  })
})

describe('size', () => {
  it('says how many facets it left out', () => {
    const sentence = (index: number) =>
      `La ville numéro${index} a voté un budget${index} pour un stade${index}.`
    const many = Array.from({ length: 8 }, (_, article) =>
      Array.from({ length: 60 }, (_, line) => sentence(article * 60 + line)),
    )
    const { facets, omitted } = reportOf(many).coverage
    const kept = facets.filter(({ kind }) => kind === 'topic').length
    expect(kept).toBe(300)
    expect(omitted?.find(({ kind }) => kind === 'topic')?.count).toBeGreaterThan(0)
  })
})

describe('a figure in a label', () => {
  const labels = (profit: string) =>
    reportOf(
      [
        [
          'A fire destroyed the old mill on Monday night.',
          `Larkfield Homes reported pre-tax profits of ${profit} last year, according to filings.`,
        ],
        ['A fire destroyed the old mill on Monday night.', 'Nobody was hurt, the police said.'],
      ],
      { reportLanguage: 'en' },
    ).coverage.facets.map(({ label }) => label)

  it('is not cut at its point', () => {
    for (const label of labels('£14.2m')) expect(label).not.toMatch(/^2m|£14$/)
  })

  it('may open a label where it is whole', () => expect(labels('£14.2m').length).toBe(labels('£14m').length))
})
