import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium as engine } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromium, launchArguments, skipBrowser } from '../browser/chromium.js'
import { csvMisdeeds } from './csv.js'
import { groups, hostileReport, renderHostile } from './hostile-event.js'
import { payloads } from './payloads.js'

/** What a page did that it must not do. */
async function misdeeds(browser: Browser, file: string, shown: string[] = []): Promise<string[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const seen: string[] = []
  const own = pathToFileURL(file).href
  page.on('dialog', dialog => {
    seen.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    if (request.url() !== own && !request.url().startsWith('data:')) seen.push(`request ${request.url()}`)
  })
  page.on('popup', popup => seen.push(`popup ${popup.url()}`))
  page.on('pageerror', error => seen.push(`script error ${error.message}`))
  await page.goto(own)
  // What only runs when used: everything is hovered over, focused and clicked by its own script's rules.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('button, summary, input, select, [tabindex]')) {
      for (const type of ['mouseover', 'focus', 'click'])
        element.dispatchEvent(new Event(type, { bubbles: true }))
    }
  })
  seen.push(...(await page.evaluate(inspectPage)))
  const text = await page.evaluate(() => document.documentElement.textContent)
  for (const words of shown) if (!text.includes(words)) seen.push(`not shown as text: ${words}`)
  await context.close()
  return seen
}

/** Runs inside the page. */
function inspectPage(): string[] {
  const found: string[] = []
  if ('__pwned' in window) found.push('a payload ran')
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(`handler ${name}`)
      if (
        /^(?:href|src|action|data|xlink:href)$/.test(name) &&
        !/^(?:#|https?:|data:(?:image|font)\/)/.test(value)
      ) {
        found.push(`address ${value}`)
      }
    }
    if (/^(?:iframe|object|embed|base|link|portal|marquee|video|audio)$/i.test(element.localName)) {
      found.push(`element ${element.localName}`)
    }
  }
  return found
}

declare const document: {
  documentElement: { textContent: string }
  querySelectorAll(selector: string): Iterable<PageElement>
}
declare const window: object
interface PageElement {
  localName: string
  attributes: Iterable<{ name: string; value: string }>
  dispatchEvent(event: Event): boolean
}

describe.skipIf(skipBrowser)('the HTML report under hostile text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'divergence-hostile-'))
  let browser: Browser
  beforeAll(async () => {
    browser = await engine.launch({ executablePath: chromium!, args: launchArguments })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is tried with at least 150 payloads', () => expect(new Set(payloads).size).toBeGreaterThanOrEqual(150))

  it('would be caught if it let one through', async () => {
    const file = join(folder, 'open.html')
    writeFileSync(
      file,
      `<title>x</title><img src=x onerror="window.__pwned=1;alert(1)"><a href="javascript:1">x</a>`,
    )
    const seen = await misdeeds(browser, file)
    expect(seen.join('\n')).toMatch(/dialog 1[\s\S]*a payload ran|a payload ran[\s\S]*dialog 1/)
    expect(seen).toContain('address javascript:1')
  })

  it.each(groups(payloads, 20).map((group, index) => [index, group] as const))(
    'runs nothing, loads nothing, links nowhere odd: group %i',
    async (index, group) => {
      const files = await renderHostile(hostileReport(group), ['html', 'csv'])
      const exported = [...files].filter(([name]) => name.endsWith('.csv'))
      expect(exported.flatMap(([name, content]) => csvMisdeeds(name, String(content)))).toEqual([])
      const file = join(folder, `report-${index}.html`)
      writeFileSync(file, files.get('report.html')!)
      // Printable payloads stand there as they are; controls may be shown in another way.
      const printable = group.filter(payload => /^[!-~]+(?: [!-~]+)*$/.test(payload))
      expect(await misdeeds(browser, file, printable)).toEqual([])
    },
    120_000,
  )
})
