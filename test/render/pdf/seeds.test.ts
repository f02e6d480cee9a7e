import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type RenderedFiles, render } from '../../../src/index.js'
import { seedsReport } from '../../fixtures/seeds.js'
import { PdfFile } from './pdf-file.js'
import { everyElement, lintStructure, structureOf } from './structure.js'

async function renderSeeds(
  template: string,
  page: 'A4' | 'Letter',
  language: string,
): Promise<RenderedFiles> {
  const text = readFileSync(`templates/${template}.md`, 'utf8')
  return render(await seedsReport(language), { formats: ['pdf'], template: text, page })
}

const pdf = (files: RenderedFiles, name: string) => new PdfFile(files.get(name) as Uint8Array)

describe('editorial report of the sample event', () => {
  let file: PdfFile
  beforeAll(async () => {
    file = pdf(await renderSeeds('editorial', 'A4', 'fr'), 'report.pdf')
  })

  it('has no fault in its structure', () => {
    expect(lintStructure(file)).toEqual([])
  })

  it('has the whole brief on page 1, sign-off box included', () => {
    const all = everyElement(structureOf(file))
    // The sign-off box holds the first sign to tick, in the label of a list item.
    const summary = all.find(element => element.role === 'Sect')!
    const pages = new Set(everyElement(summary).flatMap(element => element.content.map(one => one.page)))
    expect([...pages]).toEqual([file.pages[0]!.ref])
  })

  it('draws its charts as vectors with alternatives', () => {
    const figures = everyElement(structureOf(file)).filter(element => element.role === 'Figure')
    expect(figures.length).toBeGreaterThanOrEqual(5)
    expect([...file.objects.values()].some(value => JSON.stringify(value).includes('/Image"'))).toBe(false)
  })
})

describe('classroom pack of the sample event', () => {
  it('has no fault in its structure, answer key included', async () => {
    const files = await renderSeeds('classroom', 'Letter', 'en')
    expect(lintStructure(pdf(files, 'report.pdf'))).toEqual([])
    expect(lintStructure(pdf(files, 'answer-key.pdf'))).toEqual([])
  })
})
