import { describe, expect, it } from 'vitest'
import { translator } from '../../src/language/strings/registry.js'
import type { Article, Entity, Report } from '../../src/model/index.js'
import { render, renderFolder } from '../../src/render/index.js'
import { maskOutlets } from '../../src/render/mask.js'
import { checkReport } from '../../src/schema/check.js'
import { sampleReport } from '../fixtures/report/sample.js'
import { emptyReport } from '../fixtures/report.js'
import { PdfFile } from './pdf/pdf-file.js'

const masked = maskOutlets(sampleReport(), translator('fr'))

function withOutlets(text: string, ...outlets: string[]): Report {
  const articles = outlets.map(
    (outlet, index): Article => ({
      id: `a-${index}`,
      siglum: 'AB'[index]!,
      file: `${outlet}.txt`,
      outlet,
      language: 'fr',
      sha256: '0'.repeat(64),
      text,
      parts: [],
      extraction: { status: 'complete', notes: [], dropped: [] },
    }),
  )
  return { ...emptyReport(), articles }
}

const textOf = (report: Report) => maskOutlets(report, translator('fr')).articles[0]!.text

describe('masking the outlets', () => {
  it('leaves no outlet, author, file or address anywhere', () => {
    const json = JSON.stringify(masked)
    for (const name of [
      'Le Courrier',
      'La Dépêche',
      'Radio <b>',
      'Jeanne Martin',
      'courrier.example',
      'A.txt',
    ]) {
      expect(json, name).not.toContain(name)
    }
    expect(masked.articles.map(one => one.outlet)).toEqual(['Média A', 'Média B', 'Média C'])
  })

  it('keeps every span of evidence exact', () => {
    const texts = new Map(masked.articles.map(one => [one.id, one.text]))
    for (const { evidence } of masked.findings) {
      for (const one of evidence) expect(texts.get(one.article)!.slice(one.start, one.end)).toBe(one.exact)
    }
    expect(masked.articles.map(one => one.text.length)).toEqual(
      sampleReport().articles.map(one => one.text.length),
    )
  })

  it('keeps evidence exact that begins inside a name', () => {
    const report = sampleReport()
    const at = report.articles[2]!.text.indexOf('Courrier')
    report.findings[0]!.evidence = [{ article: 'a-c', start: at, end: at + 8, exact: 'Courrier' }]
    expect(maskOutlets(report, translator('fr')).findings[0]!.evidence[0]!.exact).toBe('████████')
  })

  it('keeps ids, sigla and kinds', () => {
    const before = sampleReport()
    expect(masked.findings.map(one => [one.id, one.kind])).toEqual(
      before.findings.map(one => [one.id, one.kind]),
    )
    expect(masked.articles.map(one => one.siglum)).toEqual(['A', 'B', 'C'])
  })

  it.each([
    ['selon Le Monde, rien', 'Le Monde', 'selon ████████, rien'],
    ['dans le monde entier', 'Le Monde', 'dans le monde entier'],
    ['LE MONDE titre', 'Le Monde', '████████ titre'],
    ['Le Mondeville', 'Le Monde', 'Le Mondeville'],
    ['(20 Minutes)', '20 Minutes', '(██████████)'],
    ['l’Humanité écrit', 'L’Humanité', '██████████ écrit'],
    ["selon l'Humanité", 'L’Humanité', 'selon ██████████'],
    ['un papier du Monde', 'Le Monde', 'un papier ████████'],
    ['aux Échos', 'Les Échos', '█████████'],
    ['ZEBULON INFO', 'Zébulon Info', '████████████'],
    ['dans Ouest France', 'Ouest-France', 'dans ████████████'],
    ['sur lemonde.fr, hier', 'Le Monde', 'sur ██████████, hier'],
    ['le tour du monde', 'Le Monde', 'le tour du monde'],
    ['a$b|c', 'a$b|c', '█████'],
    ['au Courrier, hier', 'Le Courrier de Saint-Aubrac', '███████████, hier'],
    ['dit le Courrier picard', 'Le Courrier picard', 'dit ██████████████████'],
    ['à Saint-Aubrac', 'Le Courrier de Saint-Aubrac', 'à Saint-Aubrac'],
    ['un courrier de Paris', 'Le Courrier de Paris', 'un courrier de Paris'],
    ['told the Gazette in Ashcombe', 'Ashcombe Gazette', 'told ███████████ in Ashcombe'],
    ['sur la rive gauche', 'Rive Gauche Info', 'sur la rive gauche'],
    ['Fermé. (Photo Loïc Brannec / Autre)', 'X', 'Fermé. (Photo ████ ███████ / █████)'],
    ['Shut (Picture: Jane Doe/AFP)', 'X', 'Shut (Picture: ████ ███/AFP)'],
    ['Fermé (Photo AFP)', 'X', 'Fermé (Photo AFP)'],
    ['Fermé (photo prise lundi à Paris)', 'X', 'Fermé (photo prise lundi à Paris)'],
    ['Deux crédits (Paris a payé)', 'X', 'Deux crédits (Paris a payé)'],
  ])('%s', (text, outlet, expected) => {
    expect(textOf(withOutlets(text, outlet, 'Autre'))).toBe(expected)
  })

  it('keeps the credit of an agency and hides the name of an outlet inside it', () => {
    const report = withOutlets('Le Monde avec AFP', 'Le Monde', 'Autre')
    report.articles[0]!.author = 'AFP'
    report.articles[0]!.parts = [{ kind: 'credit', start: 0, end: 17, sentences: [] }]
    expect(textOf(report)).toBe('████████ avec AFP')
  })

  it.each([
    ['Par Maëlle Quintric, avec AFP', '███ ██████ █████████ avec AFP'],
    ['Par Maëlle Quintric, avec Léa', '███ ██████ █████████ ████ ███'],
  ])('keeps the credit of an agency in a byline: %s', (text, expected) => {
    const report = withOutlets(text, 'X', 'Autre')
    report.articles[0]!.parts = [{ kind: 'byline', start: 0, end: text.length, sentences: [] }]
    expect(textOf(report)).toBe(expected)
  })

  it.each([
    ['Rédaction avec AFP', 'avec AFP'],
    ['Maëlle Quintric, Léa Roux avec agences', 'avec agences'],
    ['Maëlle Quintric', undefined],
  ])('keeps the credit of an agency alone of the author %s', (author, expected) => {
    const report = withOutlets('Par Léa Roux', 'X', 'Autre')
    report.articles[0]!.author = author
    const [article] = maskOutlets(report, translator('fr')).articles
    expect(article!.author).toBe(expected)
    expect(article!.text).toBe(author.includes('Léa') ? 'Par ████████' : 'Par Léa Roux')
  })

  it.each([
    ['Le pont, mardi. Photo : Loïc Brannec', 'Le pont, mardi. Photo : ████ ███████'],
    ['© Loïc Brannec / AFP', '© ████ ███████ / AFP'],
    ['Les photos du préfet Didier Roux', 'Les photos du préfet Didier Roux'],
  ])('hides who took the photograph of a caption: %s', (text, expected) => {
    const report = withOutlets(text, 'X', 'Autre')
    report.articles[0]!.parts = [{ kind: 'caption', start: 0, end: text.length, sentences: [] }]
    expect(textOf(report)).toBe(expected)
    report.articles[0]!.parts = [{ kind: 'body', start: 0, end: text.length, sentences: [] }]
    expect(textOf(report)).toBe(text)
  })

  it('hides the short form of an outlet in a title, not the same word in small letters', () => {
    const titled = (title: string) => {
      const report = withOutlets('Rien.', 'La Voix du Nord', 'Autre')
      report.event = { ...report.event, id: 'la-voix', title }
      return maskOutlets(report, translator('fr')).event
    }
    expect(titled('Vu par La Voix')).toMatchObject({ title: 'Vu par ███████' })
    expect(titled('Vu par La Voix').id).not.toBe('la-voix')
    expect(titled('La voix des commerçants')).toMatchObject({
      title: 'La voix des commerçants',
      id: 'la-voix',
    })
  })

  it('hides the names of files, also in messages about files that were left out', () => {
    const report = withOutlets('Le pont est fermé.', 'pont', 'Autre')
    report.diagnostics = [{ code: 'D', file: 'monde.bin', message: 'pont.txt stays, monde.bin skipped' }]
    const [one] = maskOutlets(report, translator('fr')).diagnostics
    expect(one).toEqual({ code: 'D', file: '█████████', message: '████████ stays, █████████ skipped' })
  })

  it('names no outlet in any byte of any file, the title of the document included', async () => {
    const report = sampleReport()
    report.event.title = 'Le pont vu par Le Courrier'
    const formats = ['html', 'pdf', 'json', 'csv'] as const
    const files = await render(report, { formats: [...formats], maskOutlets: true })
    expect(files.size).toBeGreaterThan(5)
    for (const [name, content] of files) {
      const bytes = Buffer.from(content as Uint8Array)
      const shown = name.endsWith('.pdf') ? new PdfFile(bytes).everyString() : bytes.toString('utf8')
      for (const outlet of ['Courrier', 'Dépêche', 'Jeanne Martin', 'courrier.example'])
        expect(`${name} ${shown.includes(outlet)}`).toBe(`${name} false`)
    }
  })

  it.each([
    ['visite-a-l-elysee', 'Visite à l’Élysée', true],
    ['le-monde-et-autre', 'le-monde-et-autre', false],
    ['greve-a-lemonde', 'Grève à LeMonde', false],
    ['la-greve-vue-par-le-m', 'La grève vue par Le Monde', false],
    ['mondes-lointains', 'Mondes lointains', true],
  ])('an event %s keeps its id only where it holds no name', (id, title, kept) => {
    const report = withOutlets('Rien.', 'Le Monde', 'Ouest-France')
    report.event = { ...report.event, id, title }
    const { event } = maskOutlets(report, translator('fr'))
    expect(event.id).toMatch(kept ? new RegExp(`^${id}$`) : /^event-[a-z0-9]{10}$/)
    expect(event.title).not.toMatch(/le.?monde/i)
  })

  it.each(['json', 'csv'] as const)('masks %s alone where the template asks for it', async format => {
    const template = '---\nmask-outlets: true\n---\n\n::title\n'
    const report = sampleReport()
    report.event = { ...report.event, id: 'le-courrier-et-les-autres' }
    const { name, files } = await renderFolder(report, { formats: [format], template })
    expect(name).toMatch(/^event-/)
    for (const content of files.values())
      expect(Buffer.from(content as Uint8Array).toString('utf8')).not.toMatch(/courrier|dépêche/i)
  })

  it('hides names inside the ids of entities and facets, the same way wherever they stand', () => {
    const report = sampleReport()
    const entity = (name: string, id: string): Entity => ({
      id,
      name,
      kind: 'organization',
      mentions: [],
      variants: [{ name, mentions: [] }],
    })
    report.annotations.entities = [
      {
        ...entity('Le Courrier', 'e-organization-le-courrier'),
        variants: [{ name: 'Courrier de', mentions: [] }],
      },
      entity('Kremlin', 'e-organization-kremlin'),
    ]
    report.coverage.facets[0]!.id = 'e-organization-le-courrier'
    const { annotations, coverage } = maskOutlets(report, translator('fr'))
    expect(JSON.stringify([annotations, coverage])).not.toMatch(/courrier/i)
    expect(annotations.entities[0]!.id).toMatch(/^e-organization-[a-z0-9]{10}$/)
    expect(coverage.facets[0]!.id).toBe(annotations.entities[0]!.id)
    expect(annotations.entities[1]!.id).toBe('e-organization-kremlin')
  })

  it('gives a valid result', () => {
    expect(checkReport(JSON.parse(JSON.stringify(masked)))).toBeNull()
  })

  it('changes nothing of the report it was given', () => {
    const before = sampleReport()
    const copy = structuredClone(before)
    maskOutlets(before, translator('fr'))
    expect(before).toEqual(copy)
  })
})
