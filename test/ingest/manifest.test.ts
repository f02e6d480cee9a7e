import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCorrections } from '../../src/ingest/corrections.js'
import { readInputs } from '../../src/ingest/index.js'
import { parseManifest } from '../../src/ingest/manifest.js'
import { english, folderOf, french } from './folder.js'

const manifest = (yaml: string) => parseManifest(yaml, 'event.yaml')

describe('manifest', () => {
  it('reads titles, outlets, dates and topics', () => {
    expect(
      manifest(
        'title: 2024\npublishedAt: 2024-06-18T10:00+02:00\narticles:\n  - a.txt\n  - {file: b.txt, outlet: Le Courrier, url: "https://x.example/1"}\ntopics: [mines, {label: veto, terms: [veto de l’Onu]}]',
      ),
    ).toEqual({
      title: '2024',
      publishedAt: '2024-06-18T10:00+02:00',
      articles: [
        { file: 'a.txt', fields: {} },
        { file: 'b.txt', fields: { outlet: 'Le Courrier', url: 'https://x.example/1' } },
      ],
      topics: [
        { label: 'mines', terms: ['mines'] },
        { label: 'veto', terms: ['veto de l’Onu'] },
      ],
    })
  })

  it.each([
    ['title: [a', /event\.yaml:1:\d+ is not a valid manifest/],
    ['- a', /must be a mapping/],
    ['titel: x', /Field titel is not a field here; known are id, title/],
    ['title: {a: 1}', /Field title must be text/],
    ['language: french', /Field language must be a code of two letters such as fr, not «french»/],
    ['publishedAt: hier', /Field publishedAt must be a date such as 2024-06-18, not «hier»/],
    ['articles: a.txt', /Field articles must be a list/],
    ['articles: [{outlet: A}]', /Field articles\[0\]\.file is missing/],
    ['articles: [a.txt, a.txt]', /names «a\.txt» twice/],
    ['articles: [{file: a.txt, url: "javascript:alert(1)"}]', /Field articles\[0\]\.url must be an http/],
    ['title: !!js/function "function(){}"', /event\.yaml:1:\d+ is not a valid manifest/],
    ['title: a\ntitle: b', /event\.yaml:2:1 .*unique/],
    ['topics: [{terms: [x]}]', /Field topics\[0\]\.label is missing/],
  ])('refuses %s', (yaml, message) => {
    expect(() => manifest(yaml)).toThrow(message)
  })

  it('refuses a bomb of aliases', () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`,
    )
    expect(() => manifest(['l0: &l0 [x]', ...levels].join('\n'))).toThrow(/Excessive alias count/)
  })

  it('gives its fields to the articles and its title to the event', async () => {
    const folder = folderOf({
      'event.yaml':
        'title: Budget à Valmore !\narticles:\n  - {file: b/2.txt, outlet: Le Courrier, title: Voté}\n  - 1.txt\n',
      '1.txt': french,
      'b/2.txt': `${french}Et la suite.`,
      'not-named.txt': french,
    })
    const { event, articles } = await readInputs([folder])
    expect(event).toEqual({ id: 'budget-a-valmore', title: 'Budget à Valmore !', language: 'fr' })
    expect(articles.map(({ siglum, file, outlet, title }) => [siglum, file, outlet, title])).toEqual([
      ['A', '1.txt', '1', undefined],
      ['B', 'b/2.txt', 'Le Courrier', 'Voté'],
    ])
    expect(await readInputs([join(folder, 'event.yaml')])).toEqual(await readInputs([folder]))
  })

  it('says which files beside it are not listed', async () => {
    const folder = folderOf({
      'event.yaml': 'articles: [a.txt, b/2.txt]',
      'a.txt': french,
      'b/2.txt': english,
      'forgotten.md': french,
      'b/also.html': `<p>${french}</p>`,
      'reports/report.html': `<p>${french}</p>`,
      'README.md': 'Two articles.',
      'photo.jpg': 'x',
    })
    const { diagnostics } = await readInputs([folder])
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['W-UNLISTED', 'forgotten.md'],
      ['W-UNLISTED', 'b/also.html'],
    ])
    expect(diagnostics[0]!.message).toMatch(/^forgotten\.md lies beside event\.yaml but is not listed/)
    expect(diagnostics[0]!.translations?.fr).toMatch(/^forgotten\.md est à côté de event\.yaml mais/)
    const given = await readInputs([folder, join(folder, 'forgotten.md'), join(folder, 'b', 'also.html')])
    expect(given.diagnostics).toEqual([])
  })

  it('counts the files beyond ten that are not listed, and misses none without a list', async () => {
    const others = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`${i + 10}.txt`, french]))
    const listing = folderOf({ ...others, 'event.yaml': 'articles: [10.txt]' })
    const { diagnostics } = await readInputs([listing])
    expect(diagnostics).toHaveLength(11)
    expect(diagnostics.at(-1)!.message).toMatch(/^2 more files/)
    const open = folderOf({ ...others, 'event.yaml': 'title: Budget' })
    expect((await readInputs([open])).diagnostics).toEqual([])
  })

  it.each([
    ['2025-03-12', '2025-03-12', '2025-03-12'],
    ['2025-03-12', '2025-03', undefined],
    ['2025-03-12T07:00Z', '2025-03-12', '2025-03-12'],
  ])('of %s leaves an article of %s the date %s', async (event, own, kept) => {
    const folder = folderOf({
      'event.yaml': `publishedAt: ${event}\narticles: [1.md]`,
      '1.md': `---\ntitle: Budget\ndate: ${own}\n---\n\n${french}`,
    })
    expect((await readInputs([folder])).articles[0]!.publishedAt).toBe(kept)
  })

  it('has no part in the date that a dateline prints', async () => {
    const read = async (opening: string) => {
      const { articles } = await readInputs([folderOf({ '1.txt': `${opening}${french}` })])
      return articles[0]!.publishedAt
    }
    expect(await read('VALMORE (Essonne), 12 mars 2025 (AFP) - ')).toBe('2025-03-12')
    expect(await read('VALMORE (Essonne), 12 mars (AFP) - ')).toBeUndefined()
    expect(await read('Publié le 13 mars 2025\n\nVALMORE, 12 mars 2025 (AFP) - ')).toBe('2025-03-13')
  })

  it.each(['../secret.txt', '/etc/hosts', 'b/../../secret.txt'])(
    'refuses to leave its folder: %s',
    async path => {
      const folder = folderOf({ 'event.yaml': `articles: [1.txt, "${path}"]`, '1.txt': french })
      await expect(readInputs([folder])).rejects.toThrow(/names a file outside its own folder/)
    },
  )

  it('refuses a link out of its folder, and a file that is not there', async () => {
    const outside = folderOf({ 'secret.txt': french })
    const folder = folderOf({ 'event.yaml': 'articles: [link.txt]', '1.txt': french })
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
    await expect(readInputs([folder])).rejects.toThrow(/outside its own folder.*\(link\.txt, a link\)/)
    const absent = folderOf({ 'event.yaml': 'articles: [gone.txt]' })
    await expect(readInputs([absent])).rejects.toThrow(/gone\.txt \(named in .*event\.yaml\) does not exist/)
  })

  it('refuses a second manifest', async () => {
    const one = folderOf({ 'event.yaml': 'title: a', '1.txt': french })
    const two = folderOf({ 'event.yaml': 'title: b', '2.txt': english })
    await expect(readInputs([one, two])).rejects.toThrow(/is a second manifest/)
  })
})

describe('corrections', () => {
  it('reads a list, bare or named', () => {
    const yaml =
      '- {kind: dismiss, finding: f-1, reason: same words}\n- {kind: merge-rows, rows: [r-1, r-2]}\n'
    const expected = [
      { kind: 'dismiss', finding: 'f-1', reason: 'same words' },
      { kind: 'merge-rows', rows: ['r-1', 'r-2'] },
    ]
    expect(parseCorrections(yaml, 'corrections.yaml')).toEqual(expected)
    expect(parseCorrections(`corrections:\n${yaml}`, 'corrections.yaml')).toEqual(expected)
    expect(parseCorrections('', 'corrections.yaml')).toEqual([])
  })

  it.each([
    ['- {kind: delete}', /corrections\[0\]\.kind must be one of dismiss, .* not «delete»/],
    ['- {kind: dismiss, finding: f-1}', /corrections\[0\]\.reason is missing/],
    ['- {kind: rename, facet: x, label: y, why: z}', /corrections\[0\]\.why is not a field here/],
    ['- {kind: merge-rows, rows: [r-1]}', /rows must list two or more rows/],
    ['- kind: __proto__', /must be one of/],
  ])('refuses %s', (yaml, message) => {
    expect(() => parseCorrections(yaml, 'corrections.yaml')).toThrow(message)
  })

  it('is read beside the event', async () => {
    const folder = folderOf({ '1.txt': french, 'corrections.yaml': '- {kind: rename, facet: x, label: y}' })
    expect((await readInputs([folder])).corrections).toEqual([{ kind: 'rename', facet: 'x', label: 'y' }])
  })
})
