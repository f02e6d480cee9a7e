import { describe, expect, it } from 'vitest'
import type { Finding, FindingKind } from '../../src/model/index.js'
import { mainFindings } from '../../src/report/finding/main.js'

const finding = (position: number, kind: FindingKind, article: string): Finding =>
  ({
    id: `f-${position}`,
    kind,
    rank: { position },
    evidence: [{ article, start: 0, end: 1, exact: 'x' }],
  }) as unknown as Finding

const positions = (found: Finding[]) => found.map(one => one.rank.position)

describe('the findings of page 1', () => {
  it('are at most two of a kind while other kinds can fill the page', () => {
    const ranked = [1, 2, 3, 4].map(n => finding(n, 'exclusive', 'a'))
    const others = [finding(5, 'wording', 'a'), finding(6, 'absent', 'b')]
    expect(positions(mainFindings([...ranked, ...others], 4))).toEqual([1, 2, 5, 6])
  })

  it('are then those of the articles that were shown least', () => {
    const ranked = [1, 2, 3, 4].map(n => finding(n, 'exclusive', 'a'))
    expect(positions(mainFindings([...ranked, finding(5, 'exclusive', 'b')], 3))).toEqual([1, 2, 5])
  })

  it('are all of them where there are fewer', () => {
    expect(positions(mainFindings([finding(1, 'wording', 'a')], 5))).toEqual([1])
  })
})
