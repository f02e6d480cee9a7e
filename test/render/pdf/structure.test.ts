import { h } from 'hastscript'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawCharts } from '../../../src/charts/index.js'
import { translator } from '../../../src/language/strings/registry.js'
import { renderPdf } from '../../../src/render/pdf/index.js'
import { sampleReport } from '../../charts/sample-report.js'
import { pdfTree } from '../../fixtures/pdf-tree.js'
import { type Dict, isDict, PdfFile } from './pdf-file.js'
import { everyElement, lintStructure, structureOf } from './structure.js'

let file: PdfFile
beforeAll(async () => {
  const charts = await drawCharts(sampleReport(5), translator('fr'))
  const options = {
    title: 'Titre <&> du rapport',
    language: 'fr',
    charts,
    page: 'A4',
    spoken: { Del: 'supprimé :', Ins: 'ajouté :' },
  } as const
  file = new PdfFile(await renderPdf(pdfTree(), options))
})

const elements = (role: string) => everyElement(structureOf(file)).filter(element => element.role === role)
const dicts = () => [...file.objects.values()].filter(isDict) as Dict[]

describe('structure tree', () => {
  it('has no fault', () => {
    expect(lintStructure(file)).toEqual([])
  })

  it('has an element for each convention of the tree', () => {
    const roles = new Set(everyElement(structureOf(file)).map(element => element.role))
    for (const role of [
      'H1',
      'H4',
      'L',
      'Table',
      'TH',
      'Caption',
      'Figure',
      'BlockQuote',
      'Link',
      'Ins',
      'Del',
      'Mark',
    ]) {
      expect(roles).toContain(role)
    }
  })

  it('gives the alternative of a chart and the language of a quotation', () => {
    expect(elements('Figure')[0]!.dict.Alt).toContain('Carte de 24 faits')
    expect(elements('Span').map(span => span.dict.Lang)).toContain('en')
  })

  it('says aloud what is struck and what is inserted, with its words', () => {
    const said = [...elements('Del'), ...elements('Ins')].map(one => String(one.dict.ActualText))
    expect(said.length).toBeGreaterThan(1)
    for (const one of said) expect(one).toMatch(/^\[(?:supprimé|ajouté) : \S.*\]$/)
  })

  it('keeps the cell of a row that goes on at the next page in one element', () => {
    const long = elements('TH').filter(
      cell => new Set(everyElement(cell).flatMap(one => one.content.map(c => c.page))).size > 1,
    )
    expect(long).toHaveLength(1)
  })
})

describe('the linter', () => {
  it('finds a skipped heading and a table without header cells', async () => {
    const children = [
      h('h1', 'Un'),
      h('h3', 'Trois'),
      h('table', [h('tr', [h('td', 'a'), h('td', 'b')]), h('tr', h('td', 'c'))]),
    ]
    const bytes = await renderPdf(
      { type: 'root', children },
      { title: 'T', language: 'fr', charts: new Map(), page: 'A4' },
    )
    expect(lintStructure(new PdfFile(bytes))).toEqual([
      'H1 is followed by H3',
      'table without header cells',
      'table with uneven rows',
    ])
  })
})

describe('links', () => {
  it('lead to http and https alone, never to a script or a file', () => {
    const actions = dicts().filter(dict => dict.S === '/URI')
    expect(actions.map(action => action.URI)).toEqual(['https://example.org/%C3%A9?a=1&b=%3C2%3E'])
    const kinds = new Set(
      dicts()
        .filter(
          dict => dict.S && /^\/(GoTo|URI|JavaScript|Launch|GoToR|SubmitForm|Named)$/.test(String(dict.S)),
        )
        .map(dict => dict.S),
    )
    expect([...kinds].sort()).toEqual(['/GoTo', '/URI'])
    expect(file.catalog.OpenAction).toBeUndefined()
  })

  it('inside the document have a destination each', () => {
    const names = file.list(file.dict(file.dict(file.catalog.Names).Dests).Names)
    const known = new Set(names.filter((_, index) => index % 2 === 0))
    const targets = dicts()
      .filter(dict => dict.S === '/GoTo')
      .map(dict => dict.D)
    expect(targets.length).toBeGreaterThan(30)
    expect(targets.filter(target => !known.has(target!))).toEqual([])
  })
})

describe('bookmarks', () => {
  it('stand for the headings, with a place on a page', () => {
    const items = dicts().filter(dict => dict.Title && dict.Dest)
    expect(items.map(item => item.Title)).toEqual(expect.arrayContaining(['Citations', 'Tableaux', 'Textes']))
    for (const item of items) {
      const [page, kind, left, top] = file.list(item.Dest)
      expect(file.dict(page).Type).toBe('/Page')
      expect(kind).toBe('/XYZ')
      expect(left).toBe(0)
      expect(top).toBeGreaterThan(0)
    }
  })
})

describe('file', () => {
  it('embeds every font and keeps its metadata well-formed', () => {
    const descriptors = dicts().filter(dict => dict.Type === '/FontDescriptor')
    expect(descriptors.length).toBeGreaterThanOrEqual(4)
    for (const descriptor of descriptors) expect(descriptor.FontFile2).toBeDefined()
    expect(file.stream(file.catalog.Metadata)).toContain('Titre &lt;&amp;&gt; du rapport')
  })
})
