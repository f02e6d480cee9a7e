import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report, Span } from '../../src/model/index.js'
import { hostile, sampleReport } from '../fixtures/report/sample.js'
import { skipBrowser } from './chromium.js'
import { htmlFile, launch, open, type View } from './open-page.js'

function sentenceOf(report: Report, article: string, index: number): Span {
  return report.articles.find(one => one.id === article)!.parts.flatMap(part => part.sentences)[index]!
}

describe.skipIf(skipBrowser)('the HTML report in Chromium', () => {
  let browser: Browser
  let url: string
  beforeAll(async () => {
    browser = await launch()
    url = await htmlFile(sampleReport('en'), 'editorial')
  })
  afterAll(() => browser?.close())

  /** Opens the page, tries something, and finds no message, error or request. */
  async function visit(act: (page: Page) => Promise<void>, view: View = {}): Promise<void> {
    const { page, trouble } = await open(browser, url, view)
    await act(page)
    expect(trouble).toEqual([])
    await page.close()
  }
  const shown = (page: Page) => page.locator('.finding:visible')

  it('shows hostile text as text', () =>
    visit(async page => {
      expect(await page.locator('main img').count()).toBe(0)
      expect(await page.locator('h1').textContent()).toContain(hostile)
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    }))

  it('filters by kind, outlet and confidence, says how many are left, and clears', () =>
    visit(async page => {
      const all = await shown(page).count()
      expect(all).toBe(13)
      await page.getByRole('button', { name: 'Filter, search' }).click()
      const filters = page.getByRole('form', { name: 'Filter, search' })
      const status = page.getByRole('status')
      await filters.getByLabel('Conflicting figures').check()
      expect(await shown(page).getAttribute('data-kind')).toBe('conflicting-figure')
      expect(await status.textContent()).toBe('1 of 13 divergences shown · filter: Conflicting figures')
      await filters.getByLabel('Shared copy').check()
      expect(await shown(page).count()).toBe(2)
      await filters.getByLabel('C Radio').check()
      expect(await shown(page).getAttribute('data-kind')).toBe('shared-copy')
      await filters.getByLabel('sure 0').check()
      expect(await shown(page).count()).toBe(0)
      expect(await status.textContent()).toMatch(/^0 of 13 /)
      expect(await page.locator('.results').textContent()).toContain('Nothing fits this filter.')
      expect(await page.locator('.kind:visible').count()).toBe(0)
      await page.getByRole('button', { name: 'Clear all' }).click()
      expect(await shown(page).count()).toBe(all)
      expect(await status.isVisible()).toBe(false)
    }))

  it('shows the results of a filter right below the bar, and says what is on when its panel is closed', () =>
    visit(
      async page => {
        await page.keyboard.press('/')
        await page.getByLabel('Other words').check()
        const first = await shown(page).first().boundingBox()
        const bar = await page.locator('.bar').boundingBox()
        expect(first!.y).toBeLessThan(bar!.height + 420)
        await page.getByRole('button', { name: 'See the results' }).click()
        expect(await page.getByRole('form').isVisible()).toBe(false)
        expect(await page.getByRole('button', { name: 'Filter, search (1)' }).isVisible()).toBe(true)
        expect(await page.getByRole('status').textContent()).toContain('filter: Other words')
        // Nothing else stands on the page: no brief, no chart, no text.
        expect(
          await page.locator('#summary, figure:visible, #sources').filter({ visible: true }).count(),
        ).toBe(0)
        await page.getByRole('button', { name: 'Clear all' }).click()
        expect(await page.locator('#summary').isVisible()).toBe(true)
        expect(await page.evaluate('document.activeElement.textContent')).toBe('Filter, search')
      },
      { width: 320 },
    ))

  it('keeps the card that is read in its place when a filter comes and goes', () =>
    visit(async page => {
      const one = page.locator('#finding-f-placement')
      await one.scrollIntoViewIfNeeded()
      await page.evaluate(`document.querySelector('#finding-f-placement').scrollIntoView()`)
      await page.getByRole('button', { name: 'Filter, search' }).click()
      const before = (await one.boundingBox())!.y
      const box = page.getByRole('form').locator('[value=placement]')
      await box.check()
      expect(Math.abs((await one.boundingBox())!.y - before)).toBeLessThan(60)
      await box.uncheck()
      expect(Math.abs((await one.boundingBox())!.y - before)).toBeLessThan(60)
    }))

  it('finds under an outlet what a title or evidence says of it, not what is merely near', () =>
    visit(async page => {
      const kinds = (articles: string) => page.locator(`.finding[data-kind="${articles}"]`)
      expect(await kinds('exclusive').first().getAttribute('data-articles')).not.toContain(' ')
      await page.keyboard.press('/')
      const counts = await page.locator('.filters [name=outlet] ~ .count').allTextContents()
      for (const [index, siglum] of ['A', 'B', 'C'].entries()) {
        const own = page.locator(`.finding[data-articles~="${siglum}"]`)
        expect(counts[index]).toBe(String(await own.count()))
      }
    }))

  it('searches cards and texts by any case and accent, opened with the slash key', () =>
    visit(async page => {
      await page.keyboard.press('/')
      await page.keyboard.type('EVACUEES calme')
      expect(await page.getByRole('status').textContent()).toContain('Sentences found in the texts: 1')
      expect(await page.locator('.sentence.hit').textContent()).toContain('dans le calme')
      expect(await shown(page).getAttribute('data-kind')).toBe('absent')
      expect(await page.locator('.results .hits li').textContent()).toContain('dans le calme')
      await page.locator('.results .hits a').click()
      await page.getByRole('link', { name: 'Show in the article' }).click()
      // The page moves to the article by its address, which the browser tells it a moment later.
      await page.locator('#sources').waitFor({ state: 'visible' })
      await page.getByRole('status').waitFor({ state: 'hidden' })
      await page.getByRole('searchbox').focus()
      await page.keyboard.press('Escape')
      expect(await page.getByRole('form').isVisible()).toBe(false)
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Filter, search')
    }))

  it('shows evidence in its sentence with everything that aligns, and gives the focus back', () =>
    visit(async page => {
      const from = page.locator('#finding-f-conflicting-figure a.place').first()
      await from.focus()
      await page.keyboard.press('Enter')
      const panel = page.getByRole('complementary')
      expect(await panel.locator('mark').textContent()).toBe('deux ans')
      expect(await panel.locator('li .words').first().textContent()).toBe(
        'Le chantier pourrait durer trois ans.',
      )
      expect(await from.evaluate(one => one.classList.contains('opened'))).toBe(true)
      await page.keyboard.press('Escape')
      expect(await panel.count()).toBe(0)
      expect(await from.evaluate(one => one === one.ownerDocument.activeElement)).toBe(true)
      await page.locator('#finding-f-conflicting-figure .exact').first().click()
      await panel.getByRole('link', { name: 'Show in the article' }).click()
      expect(page.url()).toMatch(/#s-A-4$/)
      expect(await page.locator('#s-A-4').isVisible()).toBe(true)
    }))

  it('sets corresponding paragraphs level and marks copied, rewritten and exclusive text', () =>
    visit(async page => {
      const reader = page.locator('.reader')
      await reader.getByLabel('C Radio').uncheck()
      expect(await reader.textContent()).toContain('Choose at least two articles.')
      await reader.getByLabel('C Radio').check()
      expect(page.url()).toMatch(/#read-A-C$/)
      expect(await reader.locator('th').allTextContents()).toEqual([
        'A\u00a0Le Courrier',
        'C\u00a0Radio <b>Pont</b>',
      ])
      const state = (anchor: string) => reader.locator(`[data-anchor="${anchor}"]`).getAttribute('data-now')
      expect(await state('A-1')).toBe('verbatim')
      const rowOf = (anchor: string) =>
        reader.locator(`[data-anchor="${anchor}"]`).evaluate(one => one.closest('tr')!.rowIndex)
      expect(await rowOf('A-1')).toBe(await rowOf('C-3'))
      expect(await state('C-3')).toBe('verbatim')
      expect(await state('A-3')).toBe('exclusive')
      await reader.getByLabel('B La Dépêche').check()
      expect(await state('A-3')).toBe('rewritten')
      expect(await reader.locator('th').first().locator('.overview span').count()).toBe(5)
      await reader.locator('[data-anchor="A-1"]').hover()
      expect(await reader.locator('.linked').count()).toBe(2)
    }))

  it('leads from a sentence to its counterpart in another row', async () => {
    const report = sampleReport('en')
    const pair = (a: number, b: number, score: number) => ({
      a: { article: 'a-a', ...sentenceOf(report, 'a-a', a) },
      b: { article: 'a-b', ...sentenceOf(report, 'a-b', b) },
      relation: 'rewritten' as const,
      score,
    })
    report.alignment.pairs = [pair(0, 3, 0.9), pair(3, 0, 0.4)]
    const url = await htmlFile(report, 'editorial')
    const { page, trouble } = await open(browser, url, { hash: '#read-A-B' })
    const reader = page.locator('.reader')
    expect(await reader.locator('[data-partner]').allTextContents()).toEqual(['A\u00a04', 'B\u00a01'])
    await reader.locator('[data-partner="B-1"]').click()
    expect(await page.getByRole('complementary').count()).toBe(0)
    expect(await page.evaluate(`document.activeElement.closest('[data-anchor]').dataset.anchor`)).toBe('B-1')
    const keys = await page.evaluate(
      `[...document.querySelectorAll('.reader .key .swatch')].map(one => one.dataset.now)`,
    )
    expect(keys).toEqual(['verbatim', 'rewritten', 'exclusive'])
    expect(trouble).toEqual([])
    await page.close()
  })

  it('prints each word of the texts once in the reading', () =>
    visit(async page => {
      const text = (await page.locator('.reader td[data-siglum=A]').allTextContents()).join(' ')
      expect(text.split('Le maire a annoncé').length).toBe(2)
    }))

  it('begins with the two articles that have the most in common', async () => {
    const report = sampleReport('en')
    const [first] = report.alignment.pairs
    report.alignment.pairs = [
      first!,
      { ...report.alignment.pairs[2]!, relation: 'same-content' },
      { ...first!, a: { ...first!.a, ...sentenceOf(report, 'a-a', 3) }, b: first!.b },
    ]
    const { page } = await open(browser, await htmlFile(report, 'editorial'))
    expect(await page.locator('.reader th').allTextContents()).toEqual([
      'A\u00a0Le Courrier',
      'C\u00a0Radio <b>Pont</b>',
    ])
    await page.close()
  })

  it('opens both articles side by side from the evidence', () =>
    visit(async page => {
      await page.locator('#finding-f-conflicting-figure .exact').first().click()
      await page.getByRole('link', { name: 'Read A and B side by side from here' }).click()
      expect(await page.getByRole('complementary').count()).toBe(0)
      expect(page.url()).toMatch(/#read-A-B$/)
      expect(await page.locator('.reader th').count()).toBe(2)
      await page.waitForFunction(`document.activeElement.closest('.reader [data-anchor]')`)
    }))

  it('goes to a sentence by its bar in the overview of a reading', () =>
    visit(async page => {
      const before = await page.evaluate('scrollY')
      await page.locator('.reader .overview span').last().click()
      await page.waitForFunction(`scrollY !== ${before}`)
    }))

  it('gives each finding an address to copy from its number', () =>
    visit(async page => {
      await page.locator('#finding-f-wording a.number').click()
      expect(page.url()).toMatch(/#finding-f-wording$/)
    }))

  it('is reached by keyboard: past the bar to the page, evidence, its panel, and back', () =>
    visit(async page => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('skip')
      await page.keyboard.press('Enter')
      expect(page.url()).toMatch(/#main$/)
      for (let step = 0; step < 200; step++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(`document.activeElement.matches('.brief a.place')`)) break
      }
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('panel-title')
      await page.keyboard.press('Escape')
      expect(await page.evaluate(`document.activeElement.matches('.brief a.place')`)).toBe(true)
    }))

  it.each([768, 320])('folds the sections into a menu at %i px, opened and left by keyboard', width =>
    visit(
      async page => {
        const link = page.locator('.contents a').nth(3)
        expect(await link.isVisible()).toBe(false)
        const menu = page.getByRole('button', { name: 'Contents' })
        await menu.focus()
        await page.keyboard.press('Enter')
        expect(await link.isVisible()).toBe(true)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
        await page.keyboard.press('Escape')
        expect(await link.isVisible()).toBe(false)
        expect(await menu.evaluate(one => one === one.ownerDocument.activeElement)).toBe(true)
        await menu.click()
        await link.click()
        expect(await link.isVisible()).toBe(false)
        expect(page.url()).toContain('#')
      },
      { width },
    ),
  )

  it('prints what is open and what is folded, on white, without its controls', () =>
    visit(
      async page => {
        await page.locator('details.data summary').first().click()
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
        expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
          'rgb(255, 255, 255)',
        )
        expect(await page.locator('.bar').isVisible()).toBe(false)
        expect(await page.locator('.source .text').first().isVisible()).toBe(true)
        // Paper has no buttons: what is folded is printed.
        expect(await page.locator('details:not([open])').count()).toBeGreaterThan(0)
        expect(await page.locator('details:not([open]) table').first().isVisible()).toBe(true)
        const paper = await page.pdf({ format: 'A4' })
        expect(paper.byteLength).toBeGreaterThan(10_000)
      },
      { scheme: 'dark' } as View,
    ))

  it('says struck and inserted words to those who do not see them', () =>
    visit(async page => {
      const said = (tag: string) =>
        page.evaluate(`getComputedStyle(document.querySelector('${tag}'), '::before').content`)
      expect(await said('del')).toBe('"[deleted: "')
    }))

  it('opens a reading by its address and moves between sentences with the arrow keys', () =>
    visit(
      async page => {
        expect(await page.locator('.reader th').allTextContents()).toEqual([
          'B\u00a0La Dépêche & fils',
          'C\u00a0Radio <b>Pont</b>',
        ])
        await page.locator('.reader a.n').first().focus()
        const first = await page.evaluate('document.activeElement.hash')
        await page.keyboard.press('ArrowDown')
        expect(await page.evaluate('document.activeElement.hash')).not.toBe(first)
        await page.keyboard.press('ArrowUp')
        expect(await page.evaluate('document.activeElement.hash')).toBe(first)
      },
      { hash: '#read-B-C' },
    ))

  it('leads to each finding by its address, also when it is filtered away', () =>
    visit(
      async page => {
        expect(await page.locator(':target').getAttribute('data-finding')).toBe('f-placement')
        await page.keyboard.press('/')
        await page.keyboard.type('nothing like it')
        expect(await shown(page).count()).toBe(0)
        await page.evaluate(`location.hash = '#finding-f-wording'`)
        await page.locator('#finding-f-wording').waitFor({ state: 'visible' })
      },
      { hash: '#finding-f-placement' },
    ))

  it('has an overview strip along each text whose bars lead to their sentences', () =>
    visit(async page => {
      expect(await page.locator('.source .strip').count()).toBe(3)
      const bars = page.locator('#article-B .strip a')
      expect(await bars.count()).toBe(4)
      await page.locator('#article-B').scrollIntoViewIfNeeded()
      await bars.nth(1).click()
      expect(page.url()).toMatch(/#s-B-2$/)
    }))

  it('changes between light and dark', () =>
    visit(async page => {
      const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
      const light = await paper()
      await page.getByRole('button', { name: 'Dark' }).click()
      expect(await paper()).not.toBe(light)
      await page.getByRole('button', { name: 'Light' }).click()
      expect(await paper()).toBe(light)
    }))

  it.each([1280, 768, 320])('does not scroll sideways at %i px', width =>
    visit(
      async page => {
        await page.evaluate(`document.querySelectorAll('details').forEach(one => { one.open = true })`)
        const wide = await page.evaluate('document.documentElement.scrollWidth')
        expect(wide).toBe(width)
      },
      { width },
    ),
  )

  it('shows all columns of all tables on a phone, and the data in place of a chart without room', () =>
    visit(
      async page => {
        const data = page.locator('#chart-composition details.data table')
        expect(await page.locator('.drawing.wide').filter({ visible: true }).count()).toBe(0)
        expect(await data.isVisible()).toBe(true)
        await page.evaluate(`document.querySelectorAll('details').forEach(one => { one.open = true })`)
        const cut = await page.evaluate(
          `[...document.querySelectorAll('.scroll')].filter(one => one.scrollWidth > one.clientWidth).length`,
        )
        expect(cut).toBe(0)
        const label = await data.locator('td').first().getAttribute('data-label')
        expect(label).toBe(await data.locator('thead th').nth(1).textContent())
      },
      { width: 320 },
    ))

  it('draws charts larger than on paper, in the colours of the scheme', () =>
    visit(
      async page => {
        const drawing = page.locator('#chart-composition .drawing')
        expect((await drawing.boundingBox())!.width).toBeGreaterThan(800)
        const paper = await page.evaluate(
          `getComputedStyle(document.querySelector('#chart-composition svg rect')).fill`,
        )
        expect(paper).toBe(
          await page.evaluate(
            `getComputedStyle(document.querySelector('#chart-composition .drawing')).backgroundColor`,
          ),
        )
        expect(paper).not.toBe('rgb(255, 255, 255)')
      },
      { scheme: 'dark' },
    ))

  it('puts the questions first for pupils, with places to write, and answers nothing by itself', async () => {
    const { page, trouble } = await open(browser, await htmlFile(sampleReport('en'), 'classroom'))
    const top = async (id: string) => (await page.locator(id).boundingBox())!.y
    expect(await top('.worksheet')).toBeLessThan(await top('#sources'))
    const ids = await page.evaluate(`[...document.querySelectorAll('.contents a')].map(one => one.hash)`)
    expect(ids).toEqual([
      '#questions-observe',
      '#questions-compare',
      '#questions-interpret',
      '#sources',
      '#reading',
    ])
    // No mark of what is shared, no strip, no panel with counterparts; the reading opens on request.
    expect(await page.locator('.strip, .shared, .strip-key').count()).toBe(0)
    await page.locator('#sources a.n').first().click()
    expect(await page.getByRole('complementary').count()).toBe(0)
    expect(await page.locator('.reader').isVisible()).toBe(false)
    await page.getByText('show what the texts have in common').click()
    expect(await page.locator('.reader .on').count()).toBeGreaterThan(0)
    // What is written grows over the lines and is printed.
    await page.getByRole('textbox', { name: 'Name' }).fill('Ada')
    const answer = page.getByRole('textbox', { name: 'Your answer' }).first()
    const before = (await answer.boundingBox())!.height
    await answer.fill('The bridge is closed. '.repeat(60))
    expect((await answer.boundingBox())!.height).toBeGreaterThan(before)
    await page.emulateMedia({ media: 'print' })
    expect(await answer.isVisible()).toBe(true)
    expect(trouble).toEqual([])
    await page.close()
  })

  it('keeps the heads of the table of facts above its rows, and in sight', () =>
    visit(async page => {
      const head = page.locator('.matrix thead th').first()
      const row = page.locator('.matrix tbody tr').first()
      // Narrow columns break between the sign and the place.
      expect(await page.locator('.matrix td:has(.place)').first().textContent()).toMatch(/ [A-C]\u00a0\d+$/)
      await page.evaluate(`document.querySelector('#coverage').scrollIntoView()`)
      const box = (await head.boundingBox())!
      expect((await row.boundingBox())!.y).toBeGreaterThanOrEqual(box.y + box.height - 1)
      await page.evaluate(`document.querySelector('.matrix tbody tr:last-child').scrollIntoView()`)
      expect((await head.boundingBox())!.y).toBeGreaterThan(0)
    }))

  it('marks the section that is read in the bar, and takes entries in the sign-off box', () =>
    visit(async page => {
      await page.evaluate(`document.querySelector('#method').scrollIntoView()`)
      const current = page.locator('.contents [aria-current]')
      await page.waitForFunction(`document.querySelector('.contents [aria-current]')?.hash === '#method'`)
      expect(await current.count()).toBe(1)
      await page.getByLabel('Nothing to change').check()
      await page.getByRole('textbox', { name: 'Name' }).fill('Ada')
      expect(await page.locator('.sign-off').textContent()).toContain('Ada')
    }))

  it('reads without scripts', () =>
    visit(
      async page => {
        expect(await page.locator('.finding').count()).toBe(13)
        expect(await page.locator('.reader').textContent()).toContain('The full texts stand further down.')
        expect(await page.locator('button').count()).toBe(0)
        expect(await page.locator('.contents a').count()).toBeGreaterThan(8)
      },
      { javaScript: false },
    ))
})
