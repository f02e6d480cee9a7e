import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleReport } from '../fixtures/report/sample.js'
import { skipBrowser } from './chromium.js'
import { htmlFile, launch, open } from './open-page.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  passes: unknown[]
  incomplete: { id: string; nodes: { html: string; any: { data?: { messageKey?: string } }[] }[] }[]
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
}

// The drawings are hidden behind their text alternative, and axe cannot judge contrast inside a picture: looking at
// their hundreds of marks only takes time.
const part = `{ include: ['html'], exclude: ['.drawing svg'] }`

const described = (result: AxeResult) =>
  result.violations.flatMap(one =>
    one.nodes.map(node => `${one.id}: ${node.html.slice(0, 160)} — ${node.failureSummary}`),
  )

// What axe leaves to a human of contrast: signs beside a word that says the same, single letters, and what stands
// behind the open panel.
const decided = new Set(['nonBmp', 'shortTextContent', 'bgOverlap', 'elmPartiallyObscured'])
const undecided = (result: AxeResult) =>
  result.incomplete
    .filter(one => one.id === 'color-contrast')
    .flatMap(one => one.nodes)
    .filter(node => !decided.has(node.any[0]?.data?.messageKey ?? ''))
    .map(node => node.html.slice(0, 160))

describe.skipIf(skipBrowser)('accessibility in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  const pages = [
    ['editorial', 'report.html'],
    ['classroom', 'report.html'],
    ['classroom', 'answer-key.html'],
  ] as const
  const cases = pages.flatMap(([template, file]) =>
    ['fr', 'en'].map(language => ({ template, file, language })),
  )

  it.each(cases)('$template $file $language', async ({ template, file, language }) => {
    const url = await htmlFile(sampleReport(language), template, file)
    const { page, trouble } = await open(browser, url)
    // Everything that can be folded or opened is looked at open.
    await page.evaluate(`document.querySelectorAll('details').forEach(one => { one.open = true })`)
    await page.evaluate(`document.querySelector('a.place')?.click()`)
    await page.evaluate(`document.querySelector('[aria-controls=filters]')?.click()`)
    await page.evaluate(axe)
    const light = (await page.evaluate(`axe.run(${part})`)) as AxeResult
    expect(described(light)).toEqual([])
    expect(undecided(light)).toEqual([])
    expect(light.passes.length).toBeGreaterThan(15)
    // The other scheme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = (await page.evaluate(`axe.run(${part}, { runOnly: ['color-contrast'] })`)) as AxeResult
    expect(described(dark)).toEqual([])
    expect(dark.passes.length).toBe(1)
    expect(trouble).toEqual([])
    await page.close()
  })

  it('a phone with its menu and the panel of a piece of evidence open', async () => {
    const url = await htmlFile(sampleReport('fr'), 'editorial')
    const { page, trouble } = await open(browser, url, { width: 320 })
    await page.evaluate(`document.querySelector('.menu-button').click()`)
    await page.evaluate(`document.querySelector('#finding-f-conflicting-figure a.place').click()`)
    await page.evaluate(axe)
    const result = (await page.evaluate(`axe.run(${part})`)) as AxeResult
    expect(described(result)).toEqual([])
    expect(trouble).toEqual([])
    await page.close()
  })
})
