import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/index.js'
import { alignmentByText } from './alignment-by-text.js'
import { analyzeParagraphs, property, rotated } from './events.js'

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
