import type { ElementContent } from 'hast'
import { describe, expect, it } from 'vitest'
import { translator } from '../../src/language/strings/registry.js'
import type { Correction, Report } from '../../src/model/index.js'
import { makeContext } from '../../src/report/context.js'
import { correctionSentence } from '../../src/report/method/corrections.js'
import { sampleReport } from '../fixtures/report/sample.js'

function textOf(nodes: ElementContent[]): string {
  return nodes
    .map(node => (node.type === 'text' ? node.value : 'children' in node ? textOf(node.children) : ''))
    .join('')
}

function say(correction: Correction, language: 'fr' | 'en', change: (report: Report) => void = () => {}) {
  const report = sampleReport(language)
  report.articles[0]!.outlet = 'Le Courrier'
  report.articles[1]!.outlet = 'B'
  change(report)
  const context = makeContext({ report, charts: new Map(), translate: translator(language) })
  return textOf(correctionSentence(context, correction)).replace(/[\u00a0\u202f]/g, ' ')
}

describe('a correction by a human', () => {
  it('names the finding that was dismissed and why', () => {
    const dismiss: Correction = { kind: 'dismiss', finding: 'x-1', reason: 'Deux ponts.' }
    const dismissed = (report: Report) => {
      report.dismissed = [{ ...report.findings[0]!, id: 'x-1', title: 'Douze ou vingt blessés' }]
    }
    expect(say(dismiss, 'fr', dismissed)).toBe(
      'Divergence écartée : Douze ou vingt blessés. Raison : Deux ponts. x-1',
    )
    expect(say(dismiss, 'en', dismissed)).toBe(
      'Divergence dismissed: Douze ou vingt blessés. Reason: Deux ponts. x-1',
    )
  })

  it.each<[Correction, string, string]>([
    [
      { kind: 'not-same-quotation', row: 'q-1', cell: 'a-a' },
      'La version de A (Le Courrier) n’est pas la même citation que les autres. q-1',
      'The version of A (Le Courrier) is not the same quotation as the others. q-1',
    ],
    [
      { kind: 'merge-rows', rows: ['r-8', 'r-9'] },
      'Énoncés réunis en un seul : « r-8 » et « r-9 ». r-8 r-9',
      'Statements merged into one: “r-8” and “r-9”. r-8 r-9',
    ],
    [
      { kind: 'split-row', row: 'r-8', article: 'B' },
      'L’article B est séparé de l’énoncé r-8. r-8',
      'Article B is taken out of the statement r-8. r-8',
    ],
    [
      { kind: 'rename', facet: 'f-1', label: 'Le bilan' },
      '« Douze personnes » s’appelle « Le bilan ». f-1',
      '“Douze personnes” is called “Le bilan”. f-1',
    ],
  ])('%j is a sentence in both languages', (correction, french, english) => {
    const renamed = (report: Report) =>
      Object.assign(report.coverage.facets[0]!, { human: 'Douze personnes' })
    expect(say(correction, 'fr', renamed)).toBe(french)
    expect(say(correction, 'en', renamed)).toBe(english)
  })

  it('quotes the words whose source was corrected', () => {
    const correction: Correction = { kind: 'source', attribution: 't-1', source: 'Ada Roy' }
    const attributed = (report: Report) => {
      const [{ article, content }] = report.ledger[0]!.cells as [Report['ledger'][0]['cells'][0]]
      report.articles[0]!.text = 'x'.repeat(content.start) + 'Personne n’est mort.'.padEnd(content.end)
      const quotation = { start: content.start, end: content.start + 20 }
      report.attributions = [{ id: 't-1', article, content: quotation } as Report['attributions'][0]]
    }
    expect(say(correction, 'en', attributed)).toBe(
      'In A (Le Courrier), “Personne n’est mort.” is credited to Ada Roy. t-1',
    )
  })
})
