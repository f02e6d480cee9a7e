import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import type { Report } from '../../src/model/index.js'
import { render } from '../../src/render/index.js'
import { chromium, launchArguments } from './chromium.js'

export function launch(): Promise<Browser> {
  if (chromium === null) throw new Error('No Chromium found: set CHROME_PATH or install chromium.')
  return playwright.launch({ executablePath: chromium, args: launchArguments })
}

export interface OpenPage {
  page: Page
  /** Console messages, page errors and requests beyond the file itself: must stay empty. */
  trouble: string[]
}

export interface View {
  width?: number
  scheme?: 'light' | 'dark'
  javaScript?: boolean
  hash?: string
}

/** Renders a template to a file on disk, where a user would open it, and gives the address. */
export async function htmlFile(report: Report, template: string, file = 'report.html'): Promise<string> {
  const text = readFileSync(`templates/${template}.md`, 'utf8')
  const files = await render(report, { formats: ['html'], template: text })
  const path = join(mkdtempSync(join(tmpdir(), 'divergence-page-')), file)
  writeFileSync(path, files.get(file)!)
  return pathToFileURL(path).href
}

export async function open(browser: Browser, url: string, view: View = {}): Promise<OpenPage> {
  const page = await browser.newPage({
    viewport: { width: view.width ?? 1280, height: 800 },
    colorScheme: view.scheme ?? 'light',
    reducedMotion: 'reduce',
    javaScriptEnabled: view.javaScript ?? true,
  })
  page.setDefaultTimeout(8000)
  const trouble: string[] = []
  page.on('console', message => trouble.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => trouble.push(`error: ${error.message}`))
  page.on('request', request => {
    if (!request.url().startsWith('data:') && request.url() !== url) trouble.push(`request: ${request.url()}`)
  })
  await page.goto(url + (view.hash ?? ''))
  return { page, trouble }
}
