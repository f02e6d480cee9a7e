import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding, Report } from '../../src/model/index.js'
import { checkReport } from '../../src/schema/check.js'
import { verifySpans } from '../../src/verify/index.js'
import { alignmentByText } from './alignment-by-text.js'
import { analyzeParagraphs, analyzeTexts, events, paragraphs, rotated, runs } from './events.js'

const property = (numRuns: number, check: (articles: string[][]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(events, check), runs(numRuns))

const textsOf = (report: Report) => new Map(report.articles.map(({ id, text }) => [id, text]))

describe('any event', () => {
  it('gives a valid result whose every span holds', () =>
    property(40, async articles => {
      const report = await analyzeParagraphs(articles)
      expect(checkReport(report)).toBe(null)
      expect(verifySpans(report, textsOf(report)).wrong).toBe(null)
    }))

  it('gives findings with evidence, in one order of ranks', () =>
    property(20, async articles => {
      const { findings } = await analyzeParagraphs(articles)
      expect(findings.map(finding => finding.rank.position)).toEqual(findings.map((_, index) => index + 1))
      expect(new Set(findings.map(finding => finding.id)).size).toBe(findings.length)
      expect(findings.filter(finding => finding.evidence.length === 0)).toEqual([])
    }))

  it('rebuilds both sides of every word diff', () =>
    property(20, async articles => {
      const report = await analyzeParagraphs(articles)
      const texts = textsOf(report)
      for (const { base, cells } of report.ledger) {
        const a = cells[base]!
        for (const cell of cells) {
          if (cell === a || cell.diff.length === 0) continue
          const kept = cell.diff.filter(({ op }) => op !== 'insert')
          const added = cell.diff.filter(({ op }) => op !== 'delete')
          const rebuild = (article: string, spans: { start: number; end: number }[]) =>
            spans.map(({ start, end }) => texts.get(article)!.slice(start, end)).join('')
          expect(
            rebuild(
              a.article,
              kept.map(change => change.a),
            ),
          ).toBe(rebuild(a.article, [a.content]))
          expect(
            rebuild(
              cell.article,
              added.map(change => change.b),
            ),
          ).toBe(rebuild(cell.article, [cell.content]))
        }
      }
    }))
})

describe('order does not matter', () => {
  it('articles in another order give the same alignment', () =>
    property(15, async articles => {
      const [one, other] = [await analyzeParagraphs(articles), await analyzeParagraphs(rotated(articles, 1))]
      expect(alignmentByText(other, ({ id }) => id)).toEqual(alignmentByText(one, ({ id }) => id))
    }))

  it('paragraphs in another order give the same alignment', () =>
    property(15, async articles => {
      const [one, other] = [
        await analyzeParagraphs(articles),
        await analyzeParagraphs(articles.map((article, index) => rotated(article, index + 1))),
      ]
      expect(alignmentByText(other, ({ file }) => file)).toEqual(alignmentByText(one, ({ file }) => file))
    }))

  it('swapping two articles mirrors every finding', () =>
    property(15, async articles => {
      const [a, b] = articles as [string[], string[]]
      const [one, other] = [await analyzeParagraphs([a, b]), await analyzeParagraphs([b, a])]
      const essence = (findings: Finding[]) =>
        findings
          .map(({ id, kind, confidence, severity, evidence }) => {
            const proof = evidence.map(({ article, start, end }) => `${article}:${start}-${end}`).sort()
            return `${id} ${kind} ${confidence} ${severity} ${proof.join(' ')}`
          })
          .sort()
      expect(essence(other.findings)).toEqual(essence(one.findings))
    }))
})

describe('identical articles', () => {
  const copies = fc.tuple(
    fc.subarray(paragraphs, { minLength: 3, maxLength: 8 }),
    fc.integer({ min: 2, max: 4 }),
  )

  it('diverge in nothing but being copies', () =>
    fc.assert(
      fc.asyncProperty(copies, async ([article, count]) => {
        const report = await analyzeTexts(Array.from({ length: count }, () => article.join('\n\n')))
        expect(
          report.findings.filter(({ kind }) => kind !== 'shared-copy').map(({ title }) => title),
        ).toEqual([])
        expect(report.alignment.origins).toHaveLength(1)
      }),
      runs(15),
    ))

  it('differ in nothing when only marks, apostrophes and spaces do', async () => {
    const plain = paragraphs.slice(0, 12).join('\n\n')
    const typeset = plain
      .replaceAll("'", '’')
      .replace(/"([^"\n]*)"/g, '«\u202f$1\u202f»')
      .replace(/ ([;:!?»])/g, '\u00a0$1')
    const { findings } = await analyzeTexts([plain, typeset])
    expect(findings.filter(({ kind }) => kind !== 'shared-copy').map(({ title }) => title)).toEqual([])
  })
})
