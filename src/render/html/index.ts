import { readAsset } from '../assets.js'
import type { RenderedFiles } from '../index.js'
import type { Page, Prepared } from '../prepare.js'
import { bodyOf } from './body.js'
import { pageData } from './data.js'
import { fontFaces } from './fonts.js'
import { page } from './page.js'
import { pageScript } from './script.js'

/** `report.html` (and `answer-key.html`), and the charts as files of their own. */
export function renderHtmlFiles(prepared: Prepared): RenderedFiles {
  const files: RenderedFiles = new Map()
  for (const one of prepared.pages) files.set(`${one.name}.html`, renderPage(one, prepared))
  for (const [id, chart] of prepared.charts) {
    files.set(`charts/${id}.svg`, `${chart.svg}\n`)
    files.set(`charts/${id}.vl.json`, `${JSON.stringify(chart.spec, null, 2)}\n`)
  }
  return files
}

/** What is read aloud before struck and inserted words; `templates/style.css` puts it there. */
function spokenMarks({ translate }: Prepared): string {
  const quoted = (key: 'report.said.deleted' | 'report.said.inserted') =>
    JSON.stringify(`[${translate(key)} `)
  return `:root { --said-del: ${quoted('report.said.deleted')}; --said-ins: ${quoted('report.said.inserted')}; }`
}

function renderPage(one: Page, prepared: Prepared): string {
  const body = bodyOf(one, prepared)
  return page({
    title: one.title,
    language: prepared.language,
    style: `${fontFaces(body)}\n${spokenMarks(prepared)}\n${readAsset('style.css')}`,
    script: pageScript(),
    data: pageData(one.report),
    body,
  })
}
