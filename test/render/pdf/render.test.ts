import type { Root } from 'hast'
import { h } from 'hastscript'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { ChartId, DrawnChart } from '../../../src/charts/chart.js'
import { drawCharts } from '../../../src/charts/index.js'
import { openFace } from '../../../src/fonts/faces.js'
import { translator } from '../../../src/language/strings/registry.js'
import { type PdfOptions, renderPdf } from '../../../src/render/pdf/index.js'
import { sampleReport } from '../../charts/sample-report.js'
import { pdfTree } from '../../fixtures/pdf-tree.js'
import { PdfFile } from './pdf-file.js'

let charts: Map<ChartId, DrawnChart>
beforeAll(async () => {
  charts = await drawCharts(sampleReport(5), translator('fr'))
})

const options = (): PdfOptions => ({ title: 'Titre <&> du rapport', language: 'fr', charts, page: 'A4' })

describe('renderPdf', () => {
  it('gives the same bytes twice, in another time zone too', async () => {
    const first = await renderPdf(pdfTree({ findings: 10 }), options())
    vi.stubEnv('TZ', 'Asia/Tokyo')
    const second = await renderPdf(pdfTree({ findings: 10 }), options())
    vi.unstubAllEnvs()
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('takes a time of day without a zone as it stands, wherever it runs', async () => {
    vi.stubEnv('TZ', 'Asia/Tokyo')
    const bytes = await renderPdf({ type: 'root', children: [] }, { ...options(), date: '2024-06-18T14:30' })
    vi.unstubAllEnvs()
    expect(Buffer.from(bytes).toString('latin1')).toContain('(D:20240618143000Z)')
  })

  it('says what every glyph stands for, one first read as a part of another too', async () => {
    const font = openFace('boldItalic') as unknown as {
      _cmapProcessor: { lookup(codePoint: number): number }
      getGlyph(id: number): unknown
    }
    // The way in which É reads its E.
    font.getGlyph(font._cmapProcessor.lookup(0x1bb))
    const tree: Root = { type: 'root', children: [h('p', [h('strong', [h('em', 'un ƻ gras')])])] }
    const text = new PdfFile(await renderPdf(tree, options())).everyString()
    expect(text).toContain('<01bb>')
    expect(text).not.toContain('<>')
  })

  it('draws an empty tree as one page', async () => {
    const bytes = await renderPdf({ type: 'root', children: [] }, options())
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Count 1')
  })
})
