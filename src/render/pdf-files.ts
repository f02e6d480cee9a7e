import type { RenderedFiles } from './index.js'
import type { Prepared } from './prepare.js'

/** The PDF renderer is loaded only when a PDF is asked for: its fonts cost start-up time. */
export async function renderPdfFiles(prepared: Prepared): Promise<RenderedFiles> {
  const { renderPdf } = await import('./pdf/index.js')
  const files: RenderedFiles = new Map()
  for (const page of prepared.pages) {
    const bytes = await renderPdf(page.tree, {
      title: page.title,
      language: prepared.language,
      charts: page.charts,
      page: prepared.paper,
      spoken: {
        Del: prepared.translate('report.said.deleted'),
        Ins: prepared.translate('report.said.inserted'),
      },
      ...(page.report.event.publishedAt ? { date: page.report.event.publishedAt } : {}),
    })
    files.set(`${page.name}.pdf`, bytes)
  }
  return files
}
