import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { ChartId, DrawnChart } from '../../../src/charts/chart.js'
import { drawCharts } from '../../../src/charts/index.js'
import { translator } from '../../../src/language/strings/registry.js'
import { type PdfOptions, renderPdf } from '../../../src/render/pdf/index.js'
import { sampleReport } from '../../charts/sample-report.js'
import { pdfTree } from '../../fixtures/pdf-tree.js'

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

  it('draws an empty tree as one page', async () => {
    const bytes = await renderPdf({ type: 'root', children: [] }, options())
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Count 1')
  })
})
