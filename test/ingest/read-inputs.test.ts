import { describe, expect, it } from 'vitest'
import { readInputs } from '../../src/ingest/index.js'

describe('readInputs', () => {
  it('reads a folder with a manifest', async () => {
    const { event, articles, topics, diagnostics } = await readInputs(['seeds'])
    expect(event.id).toBe('sample')
    expect(articles.map(article => [article.siglum, article.outlet, article.language])).toEqual(
      ['A', 'B', 'C', 'D', 'E'].map(letter => [letter, `Outlet ${letter}`, 'fr']),
    )
    expect(topics.length).toBeGreaterThan(0)
    expect(diagnostics).toEqual([])
  })

  it('does not depend on the order of the inputs', async () => {
    const files = ['000_d1f5d3dbcf537e19', '002_e5709932cc43f733', '004_38f42e3a31a0bf1c'].map(
      name => `seeds/${name}.txt`,
    )
    expect(await readInputs([...files].reverse())).toEqual(await readInputs(files))
  })
})
