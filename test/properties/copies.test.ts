import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyzeTexts, paragraphs, runs } from './events.js'

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
