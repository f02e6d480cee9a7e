import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawCharts } from '../../../src/charts/index.js'
import { translator } from '../../../src/language/strings/registry.js'
import { renderPdf } from '../../../src/render/pdf/index.js'
import { sampleReport } from '../../charts/sample-report.js'
import { hostileText, pdfTree } from '../../fixtures/pdf-tree.js'

function isInstalled(command: string, option: string): boolean {
  try {
    execFileSync(command, [option], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const found = isInstalled('pdfinfo', '-v') && isInstalled('qpdf', '--version')
if (!found && process.env.DIVERGENCE_REQUIRE_PDF_TOOLS === '1') {
  throw new Error('DIVERGENCE_REQUIRE_PDF_TOOLS=1, but poppler-utils or qpdf is not installed.')
}

describe.skipIf(!found).each(['A4', 'Letter'] as const)('readers of the PDF (%s)', page => {
  const folder = mkdtempSync(join(tmpdir(), 'divergence-pdf-'))
  const path = join(folder, 'report.pdf')
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 })

  beforeAll(async () => {
    const charts = await drawCharts(sampleReport(5), translator('fr'))
    writeFileSync(
      path,
      await renderPdf(pdfTree({ findings: 6, rows: 20 }), { title: 'Rapport', language: 'fr', charts, page }),
    )
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('qpdf finds no fault', () => {
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found')
  })

  it('pdfinfo says that it is tagged, of the size asked for and without scripts', () => {
    const info = run('pdfinfo', path)
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toMatch(/JavaScript: +no/)
    expect(info).toMatch(page === 'A4' ? /595\.28 x 841\.89/ : /612 x 792/)
  })

  it('pdffonts finds every font embedded and readable as Unicode', () => {
    const rows = run('pdffonts', path).split('\n').slice(2).filter(Boolean)
    expect(rows.length).toBeGreaterThanOrEqual(4)
    for (const row of rows) expect(row).toMatch(/ yes yes yes +\d+ +0$/)
  })

  it('text comes out in reading order, with accents and guillemets', () => {
    const text = run('pdftotext', path, '-').replace(/\s+/g, ' ')
    const order = [
      'Rapport de divergences',
      'Visite d’un président <chez>',
      'En bref',
      'Décision',
      'Couverture',
      'Citations',
      'Tableaux',
      'Textes',
    ]
    const places = order.map(words => text.indexOf(words))
    expect(places.every(place => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    expect(text).toContain('Le porte-parole a précisé que la livraison aurait lieu')
  })

  // The tree does not depend on the size of the page, and reading it takes half a second.
  it.runIf(page === 'A4')('the structure tree holds the words of a paragraph, changes apart', () => {
    const text = run('pdfinfo', '-struct-text', path)
    expect(text).toContain('SEULEMENT-PDF')
    expect(text).not.toContain('SEULEMENT-HTML')
    expect(text).toMatch(/Span \(inline\)\s+"Russie"\s+" les a "/)
    expect(text).toMatch(/Span \(inline\)\s+"Fédération"/)
  })

  it('what a font lacks and what deceives is a visible replacement, the rest stands as written', () => {
    // Lines break where they must: blanks do not count.
    const shown = run('pdftotext', '-raw', '-x', '0', '-y', '0', '-W', '612', '-H', '780', path, '-')
    const text = shown.replace(/\s/g, '')
    expect(hostileText).toContain('戰爭')
    expect(text).toContain('Contrôle\ufffdbidi\ufffdgnirts\ufffd,emoji')
    expect(text).toContain('ideogramme\ufffd\ufffd,flèches↔')
    expect(text).toContain('javascript:alert(1)</p><script>alert(1)</script>$&{page}\\u0000')
  })

  it('nothing stands outside the page', () => {
    const boxes = [
      ...run('pdftotext', '-bbox', path, '-').matchAll(
        /xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"/g,
      ),
    ]
    const [width, height] = page === 'A4' ? [595.28, 841.89] : [612, 792]
    expect(boxes.length).toBeGreaterThan(700)
    for (const [, left, top, right, bottom] of boxes) {
      expect(Number(left)).toBeGreaterThanOrEqual(40)
      expect(Number(right)).toBeLessThanOrEqual(width - 40)
      expect(Number(top)).toBeGreaterThanOrEqual(30)
      expect(Number(bottom)).toBeLessThanOrEqual(height - 15)
    }
  })
})
