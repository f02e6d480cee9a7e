import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/index.js'
import { checkReport } from '../../src/schema/check.js'
import { verifySpans } from '../../src/verify/index.js'
import { analyzeParagraphs, property } from './events.js'

const textsOf = (report: Report) => new Map(report.articles.map(({ id, text }) => [id, text]))

describe('any event', () => {
  // One analysis serves all three promises: it is what takes the time.
  it('gives a valid result with ranked findings, whose spans hold and whose diffs rebuild both sides', () =>
    property(40, async articles => {
      const report = await analyzeParagraphs(articles)
      expect(checkReport(report)).toBe(null)
      expect(verifySpans(report, textsOf(report)).wrong).toBe(null)
      expectRanksAndEvidence(report)
      expectDiffsToRebuild(report)
    }))
})

function expectRanksAndEvidence({ findings }: Report) {
  expect(findings.map(finding => finding.rank.position)).toEqual(findings.map((_, index) => index + 1))
  expect(new Set(findings.map(finding => finding.id)).size).toBe(findings.length)
  expect(findings.filter(finding => finding.evidence.length === 0)).toEqual([])
}

function expectDiffsToRebuild(report: Report) {
  const texts = textsOf(report)
  const rebuild = (article: string, spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => texts.get(article)!.slice(start, end)).join('')
  for (const { base, cells } of report.ledger) {
    const a = cells[base]!
    for (const cell of cells) {
      if (cell === a || cell.diff.length === 0) continue
      const kept = cell.diff.filter(({ op }) => op !== 'insert').map(change => change.a)
      const added = cell.diff.filter(({ op }) => op !== 'delete').map(change => change.b)
      expect(rebuild(a.article, kept)).toBe(rebuild(a.article, [a.content]))
      expect(rebuild(cell.article, added)).toBe(rebuild(cell.article, [cell.content]))
    }
  }
}
