import type { Root } from 'hast'
import type { ChartId, DrawnChart } from '../charts/chart.js'
import { type Translate, translator } from '../language/strings/registry.js'
import type { PageSize, Report } from '../model/index.js'
import { readAsset, readMeasured } from './assets.js'
import type { RenderOptions } from './index.js'
import { maskOutlets } from './mask.js'

/** One document to draw: the report, or the answer key beside it. */
export interface Page {
  /** File name without extension. */
  name: string
  title: string
  tree: Root
  report: Report
  charts: Map<ChartId, DrawnChart>
}

/** What the renderers share, made once. */
export interface Prepared {
  /** As it is shown: masked when asked for. */
  report: Report
  pages: Page[]
  charts: Map<ChartId, DrawnChart>
  translate: Translate
  language: string
  paper: PageSize
  csvBom: boolean
}

/** Masks, draws the charts and builds the trees that the chosen formats need. */
export async function prepare(report: Report, options: RenderOptions): Promise<Prepared> {
  const translate = translator(report.options.reportLanguage)
  const needsTree = options.formats.some(format => format === 'html' || format === 'pdf')
  return {
    ...(await (needsTree ? drawPages : dataOnly)(report, options, translate)),
    translate,
    language: report.options.reportLanguage,
    paper: options.page ?? 'A4',
    csvBom: options.csvBom ?? false,
  }
}

type Drawn = Pick<Prepared, 'report' | 'pages' | 'charts'>

/**
 * Tables and JSON need no charts and of the template only whether it masks: the packages of both take longer to load
 * than a small event to analyse.
 */
async function dataOnly(report: Report, options: RenderOptions, translate: Translate): Promise<Drawn> {
  const masked = options.maskOutlets || (await templateMasks(options))
  return { report: masked ? maskOutlets(report, translate) : report, pages: [], charts: new Map() }
}

async function templateMasks({ template = '', templateName = 'template' }: RenderOptions): Promise<boolean> {
  if (!/^\uFEFF?---/.test(template)) return false
  const { parseTemplate } = await import('../report/index.js')
  return parseTemplate(template, templateName).settings.maskOutlets
}

async function drawPages(report: Report, options: RenderOptions, translate: Translate): Promise<Drawn> {
  const { buildTree, parseTemplate } = await import('../report/index.js')
  const { drawCharts } = await import('../charts/index.js')
  const { template: text = readAsset('editorial.md'), templateName = 'template' } = options
  const template = parseTemplate(text, templateName)
  const masked = options.maskOutlets || template.settings.maskOutlets
  const shown = masked ? maskOutlets(report, translate) : report
  const charts = await drawCharts(shown, translate)
  const measured = readMeasured()
  const title = translate('report.title', { event: shown.event.title })
  const tree = buildTree(template, { report: shown, charts, translate, measured })
  const pages: Page[] = [{ name: 'report', title, tree, report: shown, charts }]
  if (template.hasAnswerKey) {
    const openCharts = masked ? await drawCharts(report, translate) : charts
    const key = buildTree(template, { report, charts: openCharts, translate, measured }, 'answer-key')
    const keyTitle = translate('report.title.answer-key', { event: report.event.title })
    pages.push({ name: 'answer-key', title: keyTitle, tree: key, report, charts: openCharts })
  }
  return { report: shown, pages, charts }
}
