import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/index.js'
import { verifySpans } from '../../src/verify/index.js'
import { emptyReport } from '../fixtures/report.js'

const text = 'Dix morts, dit le maire.'
const texts = new Map([['a', text]])

function withFinding(evidence: Report['findings'][number]['evidence']): Report {
  const finding = {
    id: 'f',
    kind: 'exclusive',
    confidence: 'sure',
    severity: 1,
    title: '',
    evidence,
  } as const
  return {
    ...emptyReport(),
    findings: [{ ...finding, details: {}, rank: { position: 1, score: 0, reasons: [] } }],
  }
}

describe('verifySpans', () => {
  it('counts what holds', () => {
    const report = withFinding([{ article: 'a', start: 0, end: 9, exact: 'Dix morts' }])
    expect(verifySpans(report, texts)).toEqual({ spans: 1, evidence: 1, wrong: null })
  })

  it.each([
    ['other words', { article: 'a', start: 0, end: 9, exact: 'Dix mots' }, 'Dix morts'],
    ['an end outside the text', { article: 'a', start: 0, end: 900, exact: 'Dix morts' }, null],
    ['start after end', { article: 'a', start: 9, end: 0, exact: '' }, null],
    ['an unknown article', { article: 'b', start: 0, end: 9, exact: 'Dix morts' }, null],
  ])('names %s', (_name, evidence, found) => {
    const { wrong } = verifySpans(withFinding([evidence]), texts)
    expect(wrong).toMatchObject({ path: '/findings/0/evidence/0', found })
  })

  it('checks spans without exact words, in the article of the object around them', () => {
    const report = emptyReport()
    report.alignment.rows = [
      {
        id: 'r',
        label: 'Dix morts',
        labelSpan: { article: 'a', start: 0, end: 9 },
        cells: [{ article: 'a', spans: [{ start: 0, end: 99 }] }],
      },
    ]
    expect(verifySpans(report, texts).wrong?.path).toBe('/alignment/rows/0/cells/0/spans/0')
  })
})
