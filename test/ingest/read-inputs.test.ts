import { describe, expect, it } from 'vitest'
import { readInputs } from '../../src/ingest/index.js'
import { folderOf, french } from './folder.js'

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

  it('orders files by the numbers in their names', async () => {
    const names = ['1_10.txt', '1_2.txt', '01_2.txt', 'a.txt', '1_2b.txt', '1_2/x.txt', 'B.txt', '9.txt']
    const folder = folderOf(Object.fromEntries(names.map(name => [name, `${french} ${name}`])))
    const { articles } = await readInputs([folder])
    expect(articles.map(({ siglum, file }) => `${siglum} ${file}`)).toEqual([
      'A 01_2.txt',
      'B 1_2.txt',
      'C 1_2/x.txt',
      'D 1_2b.txt',
      'E 1_10.txt',
      'F 9.txt',
      'G B.txt',
      'H a.txt',
    ])
  })

  it('names an outlet by the manifest, the page, its address or the file, in this order', async () => {
    const page = (head: string) =>
      `<!doctype html><head><title>x</title>${head}</head><article><h1>Le budget voté à Valmore</h1><p>${french}</p></article>`
    const site = '<meta property="og:site_name" content="Le Courrier">'
    const address = '<link rel="canonical" href="https://www.courrier.example/valmore">'
    const folder = folderOf({
      'event.yaml': 'articles: [{file: a.html, outlet: Radio}, b.html, c.html, d.html]',
      'a.html': page(site),
      'b.html': page(site + address),
      'c.html': page(address),
      'd.html': page(''),
    })
    const { articles } = await readInputs([folder])
    expect(articles.map(article => article.outlet)).toEqual(['Radio', 'Le Courrier', 'courrier.example', 'd'])
  })
})
