import { describe, expect, it } from 'vitest'
import { translator } from '../../../src/language/strings/registry.js'
import type { Article, Finding, Report } from '../../../src/model/index.js'
import { buildBoxes } from '../../../src/render/pdf/build.js'
import { layoutPages } from '../../../src/render/pdf/layout.js'
import { pageNumbers } from '../../../src/render/pdf/paint.js'
import { buildTree } from '../../../src/report/index.js'
import { sampleReport } from '../../fixtures/report/sample.js'

/** Page of what follows the brief. */
function pageAfterBrief(report: Report, size: 'A4' | 'Letter'): number | undefined {
  const translate = translator(report.options.reportLanguage)
  const tree = buildTree('::summary{top=5}\n\n::page-break\n\n::method', {
    report,
    charts: new Map(),
    translate,
  })
  const { root } = buildBoxes(tree, { language: 'fr', charts: new Map() })
  return pageNumbers(layoutPages(root, size)).get('method')
}

const sentence =
  'La présidente du conseil régional a longuement détaillé hier les raisons de sa décision inattendue'

/** An event of `count` articles with everything long: names, titles, sentences, and three sides to each divergence. */
function longWinded(count: number, language: string): Report {
  const report = sampleReport(language)
  const text = Array.from({ length: 3 }, () => `${sentence}, ${sentence}.`).join(' ')
  const sentences = [0, 1, 2].map(index => {
    const length = text.length / 3
    return { start: Math.round(index * length), end: Math.round((index + 1) * length) - 1 }
  })
  report.articles = Array.from(
    { length: count },
    (_, index): Article => ({
      ...report.articles[0]!,
      id: `a-${index}`,
      siglum: `${index < 26 ? '' : 'A'}${String.fromCharCode(65 + (index % 26))}`,
      outlet: `Le Courrier indépendant de la vallée et des communes réunies numéro ${index}`,
      text,
      parts: [{ kind: 'body', start: 0, end: text.length, sentences }],
    }),
  )
  report.event.title = `${sentence} : ${sentence}`
  report.alignment = { ...report.alignment, passages: [], composition: [], origins: [] }
  report.ledger = []
  report.findings = report.findings.map(
    (one, index): Finding => ({
      ...one,
      title: `${sentence} : « ${sentence} » (A, B et C) devient « ${sentence} » (D, E, F, G et H)`,
      evidence: report.articles.slice(0, 3).map((article, at) => ({
        article: article.id,
        start: 0,
        end: text.length - at * 7,
        exact: text.slice(0, text.length - at * 7),
      })),
      rank: { ...one.rank, position: index + 1 },
    }),
  )
  return report
}

describe('the brief is one page', () => {
  it('and cuts names only where there is no room', () => {
    const report = sampleReport('en')
    const shown = (one: Report) =>
      JSON.stringify(
        buildTree('::summary{top=5}', { report: one, charts: new Map(), translate: translator('en') }),
      )
    expect(shown(report)).toContain('Radio <b>Pont</b>')
    expect(shown(longWinded(8, 'en'))).toContain('…')
  })

  it.each([
    [2, 'en', 'A4'],
    [3, 'fr', 'A4'],
    [5, 'fr', 'Letter'],
    [8, 'fr', 'A4'],
    [8, 'en', 'Letter'],
    [20, 'fr', 'Letter'],
    [40, 'fr', 'A4'],
    [70, 'en', 'Letter'],
  ] as const)('of %i long-winded articles in %s on %s', (count, language, size) => {
    expect(pageAfterBrief(longWinded(count, language), size)).toBe(2)
  })

  it('with a warning that the articles are about several events', () => {
    const report = longWinded(5, 'fr')
    const message = `${sentence} : ${sentence}`
    report.diagnostics = [{ code: 'W-SEVERAL-EVENTS', file: 'a.txt', message }]
    expect(pageAfterBrief(report, 'Letter')).toBe(2)
    const tree = buildTree('::summary{top=5}', { report, charts: new Map(), translate: translator('fr') })
    expect(JSON.stringify(tree)).toContain(message)
  })
})
