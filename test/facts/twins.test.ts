import { describe, expect, it } from 'vitest'
import { withoutTwins } from '../../src/facts/twins.js'
import type { CoverageCell, Facet } from '../../src/model/index.js'

const cell = (article: string, ...starts: number[]): CoverageCell => ({
  article,
  status: starts.length > 0 ? 'present' : 'absent',
  spans: starts.map(start => ({ start, end: start + 50 })),
  copy: null,
  sourceIds: [],
})
const facet = (label: string, cells: CoverageCell[]): Facet => ({
  id: label,
  label,
  kind: 'topic',
  given: false,
  cells,
  outlets: 0,
  origins: 0,
  weight: 0,
})

describe('topics with the same cells', () => {
  const column = facet('tribune du Journal', [cell('a', 0, 100), cell('b', 0), cell('c')])

  it('are one where a label lies within the other', () => {
    const name = facet('Journal', [cell('a', 100), cell('b', 200), cell('c')])
    expect(withoutTwins([name], [column])).toEqual([])
  })

  it('are one where the passages overlap in every article', () => {
    const other = facet('ferme soutien', [cell('a', 10), cell('b', 10), cell('c')])
    expect(withoutTwins([column, other], []).map(({ label }) => label)).toEqual(['tribune du Journal'])
  })

  it('stay two with labels and passages of their own, or with other cells', () => {
    const other = facet('ferme soutien', [cell('a', 10), cell('b', 300), cell('c')])
    const wider = facet('Journal', [cell('a', 0), cell('b', 0), cell('c', 0)])
    expect(withoutTwins([column, other, wider], [])).toHaveLength(3)
  })
})
