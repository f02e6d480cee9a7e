import { describe, expect, it } from 'vitest'
import { positionOf, stretchReader } from '../../src/charts/strips.js'
import { sampleReport } from './sample-report.js'

const report = sampleReport(3)
const [first, second] = report.articles

describe('stretchReader', () => {
  it('covers each article from start to end, without gap or overlap', () => {
    for (const article of report.articles) {
      const stretches = stretchReader(report)(article)
      const length = article.parts[0]!.sentences.reduce((sum, one) => sum + one.end - one.start, 0)
      expect(stretches[0]!.from).toBe(0)
      expect(stretches.at(-1)!.to).toBe(length)
      stretches.slice(1).forEach((stretch, index) => {
        expect(stretch.from).toBe(stretches[index]!.to)
        expect(stretch.kind).not.toBe(stretches[index]!.kind)
      })
    }
  })

  it('tells shared from reworded and own', () => {
    // The passage 0–130 of the text is 125 characters of sentences: the five blanks between them do not count.
    expect(stretchReader(report)(first!).slice(0, 4)).toEqual([
      { kind: 'verbatim', from: 0, to: 125 },
      { kind: 'exclusive', from: 125, to: 220 },
      { kind: 'rewritten', from: 220, to: 242 },
      { kind: 'exclusive', from: 242, to: 660 },
    ])
  })
})

describe('positionOf', () => {
  const sentences = second!.parts[0]!.sentences

  it('is 0 at the first word, and null between sentences', () => {
    expect(positionOf(sentences, 0)).toBe(0)
    expect(positionOf(sentences, 22)).toBeNull()
    expect(positionOf(sentences, 23)).toBeCloseTo(1 / sentences.length)
  })
})
