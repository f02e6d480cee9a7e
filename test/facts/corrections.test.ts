import { describe, expect, it } from 'vitest'
import type { Correction } from '../../src/model/index.js'
import { bridge, reportOf } from './event.js'

const plain = reportOf(bridge)
const corrected = (...corrections: Correction[]) => reportOf(bridge, { corrections })

describe('corrections', () => {
  it('dismisses a finding, keeps the reason and closes the ranks', () => {
    const [finding] = plain.findings
    const report = corrected({ kind: 'dismiss', finding: finding!.id, reason: 'Même fait en autres mots.' })
    expect(report.dismissed.map(({ id, human }) => [id, human])).toEqual([
      [finding!.id, 'Même fait en autres mots.'],
    ])
    expect(report.findings.map(({ rank }) => rank.position)).toEqual(
      report.findings.map((_, index) => index + 1),
    )
    expect(report.findings.length).toBe(plain.findings.length - 1)
  })

  it('merges rows under the first id and says so', () => {
    const [a, b] = plain.alignment.rows.map(({ id }) => id)
    const report = corrected({ kind: 'merge-rows', rows: [a!, b!] })
    const merged = report.alignment.rows.find(({ id }) => id === a)!
    expect(merged.human).toBeDefined()
    expect(report.alignment.rows.some(({ id }) => id === b)).toBe(false)
    expect(report.alignment.rows.length).toBe(plain.alignment.rows.length - 1)
  })

  it('splits an article out of a row, with its pairs', () => {
    const row = plain.alignment.rows.find(({ cells }) => cells.length === 2)!
    const article = row.cells[1]!.article
    const report = corrected({ kind: 'split-row', row: row.id, article })
    const cellsOf = (id: string) => report.alignment.rows.find(candidate => candidate.id === id)!.cells
    expect(cellsOf(row.id).map(cell => cell.article)).toEqual([row.cells[0]!.article])
    const apart = report.alignment.rows.find(({ human, id }) => human !== undefined && id !== row.id)!
    expect(apart.cells).toEqual([row.cells[1]])
    const text = report.articles.find(({ id }) => id === article)!.text
    expect(text.slice(apart.labelSpan.start, apart.labelSpan.end)).toBe(apart.label)
    expect(report.alignment.pairs.length).toBeLessThan(plain.alignment.pairs.length)
  })

  it('renames a facet and keeps its label', () => {
    const facet = plain.coverage.facets[0]!
    const report = corrected({ kind: 'rename', facet: facet.id, label: 'Fermeture' })
    expect(report.coverage.facets[0]).toMatchObject({ id: facet.id, label: 'Fermeture', human: facet.label })
  })

  const nowhere: [string, Correction][] = [
    ['finding', { kind: 'dismiss', finding: 'f-nowhere', reason: '' }],
    ['row to merge', { kind: 'merge-rows', rows: [plain.alignment.rows[0]!.id, 'r-nowhere'] }],
    ['row to split', { kind: 'split-row', row: 'r-nowhere', article: 'A' }],
    ['article of a row', { kind: 'split-row', row: plain.alignment.rows[0]!.id, article: 'Z' }],
    ['facet', { kind: 'rename', facet: 't-nowhere', label: 'x' }],
  ]
  for (const [what, correction] of nowhere)
    it(`refuses a ${what} that is not there`, () => {
      expect(() => corrected(correction)).toThrow(expect.objectContaining({ code: 'E-CORRECTION-TARGET' }))
    })
})
