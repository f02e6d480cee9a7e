import { chmodSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { DivergenceError } from '../../src/errors.js'
import { readInputs } from '../../src/ingest/index.js'
import { readers } from '../../src/ingest/readers/index.js'
import { context } from './context.js'
import { english, folderOf, french } from './folder.js'

/** Reads a folder with one good file beside the bad one; returns what is said of the bad one. */
async function said(name: string, content: string | Uint8Array): Promise<string | undefined> {
  const { articles, diagnostics } = await readInputs([folderOf({ 'good.txt': french, [name]: content })])
  expect(articles.map(article => article.file).includes('good.txt')).toBe(true)
  return diagnostics.map(({ code, file }) => `${code} ${file}`).join()
}

describe('bad input among good', () => {
  it.each([
    ['empty.txt', '', 'E-INPUT-EMPTY empty.txt'],
    ['blank.txt', ' \n\u00a0\t\u200b\n', 'E-INPUT-EMPTY blank.txt'],
    ['marks.txt', '!!! … —\n', 'E-INPUT-EMPTY marks.txt'],
    ['nul.txt', 'abc\0def', 'E-INPUT-BINARY nul.txt'],
    ['photo.png', '\x89PNG', 'E-INPUT-FORMAT photo.png'],
    ['image.txt', Buffer.from('ffd8ffe000104a4649460001', 'hex'), 'E-INPUT-BINARY image.txt'],
    ['bad.json', '{"headline": ', 'E-INPUT-SYNTAX bad.json'],
    ['empty.json', '[]', 'E-INPUT-ARTICLE empty.json'],
    ['number.json', '42', 'E-INPUT-ARTICLE number.json'],
    ['none.html', '<html><body><nav>Menu</nav></body></html>', 'E-INPUT-ARTICLE none.html'],
    ['deep.html', `${'<div>'.repeat(600)}x`, 'E-INPUT-SYNTAX deep.html'],
    ['many.html', '<b>x</b>'.repeat(60_000), 'E-INPUT-HUGE many.html'],
    ['bad.xml', '<?xml version="1.0"?><html/>', 'E-INPUT-SYNTAX bad.xml'],
    [
      'bomb.xml',
      '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
      'E-INPUT-SYNTAX bomb.xml',
    ],
    ['bad.docx', 'PK\x03\x04 not a zip', 'E-INPUT-SYNTAX bad.docx'],
    ['bad.warc.gz', Buffer.from('1f8b0800ff', 'hex'), 'E-INPUT-SYNTAX bad.warc.gz'],
    ['bomb.warc.gz', gzipSync(Buffer.alloc(120 * 1024 * 1024)), 'E-INPUT-HUGE bomb.warc.gz'],
    ['empty.eml', 'Subject: x\n\n', 'E-INPUT-ARTICLE empty.eml'],
    ['tag.md', '---\ntitle: !!python/object x\n---\nTexte.', 'E-INPUT-SYNTAX tag.md'],
    ['list.md', '---\n- a\n---\nTexte.', 'E-INPUT-SYNTAX list.md'],
    ['quotes.md', `${'> '.repeat(500)}x`, 'E-INPUT-SYNTAX quotes.md'],
  ])('%s', async (name, content, expected) => {
    expect(await said(name, content)).toBe(expected)
  })

  it('refuses a huge file without reading it', async () => {
    const folder = folderOf({ 'good.txt': french, 'huge.txt': '' })
    truncateSync(join(folder, 'huge.txt'), 100 * 1024 * 1024)
    const { diagnostics } = await readInputs([folder])
    expect(diagnostics[0]!.message).toBe(
      'huge.txt is larger than the limit. Cut it into one file per article. (100 MB; the limit is 20 MB)',
    )
  })

  it('leaves out links that leave the folder, keeps those inside, survives a loop', async () => {
    const outside = folderOf({ 'secret.txt': french })
    const folder = folderOf({ 'good.txt': french, 'sub/other.txt': english })
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
    symlinkSync(join(folder, 'sub', 'other.txt'), join(folder, 'inside.txt'))
    symlinkSync(folder, join(folder, 'sub', 'loop'))
    const { articles, diagnostics } = await readInputs([folder])
    expect(articles.map(article => article.file)).toEqual(['good.txt', 'inside.txt'])
    expect(diagnostics.map(({ code }) => code)).toContain('E-INPUT-SYMLINK')
  })

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    const folder = folderOf({ 'good.txt': french, 'closed.txt': french })
    chmodSync(join(folder, 'closed.txt'), 0)
    expect((await readInputs([folder])).diagnostics[0]!.message).toMatch(/closed\.txt cannot be read.*EACCES/)
  })
})

describe('wrong paths', () => {
  it.each([
    [['gone.txt'], 'E-INPUT-MISSING'],
    [['/dev/null'], 'E-INPUT-NONE'],
  ])('%s', async (paths, code) => {
    await expect(readInputs(paths)).rejects.toMatchObject({ code })
  })

  it('names the first problem where nothing can be read', async () => {
    const folder = folderOf({ 'a.txt': '' })
    const error = await readInputs([folder]).catch(e => e)
    expect(error).toBeInstanceOf(DivergenceError)
    expect(error.message).toMatch(/holds no article.*First problem: a\.txt holds no text/)
  })
})

describe('odd text that is read', () => {
  const read = async (content: string | Uint8Array) =>
    (await readers['plain-text']({ name: 'a.txt', bytes: Buffer.from(content as string) }, context))[0]!

  it.each([
    ['a line of 1 MB', `${'Le maire a voté. '.repeat(60_000)}`],
    ['1 MB without a space', 'a'.repeat(1_000_000)],
    ['1 MB of capitals', 'GRÈVE AU PORT '.repeat(70_000)],
    ['100 000 quotation marks never closed', `${'« '.repeat(100_000)}fin`],
    ['200 000 line ends', `${'\r\n'.repeat(200_000)}fin`],
    ['right-to-left text', 'قال الرئيس إن الاتفاق سيوقع غدا في العاصمة. ولم يذكر تفاصيل أخرى.'],
    ['emoji', '👩‍👩‍👧‍👦 La famille 🇫🇷 est arrivée 🎉.'],
    ['combining marks', `${'é\u0301\u0302'.repeat(10_000)} fin.`],
  ])('%s, in time and covered by parts', async (_, content) => {
    const start = performance.now()
    const { text, parts } = await read(content)
    expect(performance.now() - start).toBeLessThan(3000)
    expect(text).toBe(content)
    const rest = parts.reduceRight((left, part) => left.slice(0, part.start) + left.slice(part.end), text)
    expect(rest.trim()).toBe('')
  })

  it('keeps bidi controls in the text and notes them', async () => {
    const { text, notes } = await read('Le maire \u202eéugél a voté. La suite est connue de tous.')
    expect(text).toContain('\u202e')
    expect(notes).toContain('invisible-characters')
  })

  it('replaces unpaired surrogates of JSON', async () => {
    const bytes = Buffer.from('{"headline":"a \\ud800 b","articleBody":"Le maire \\udc00 a voté."}')
    const [draft] = await readers.json({ name: 'a.json', bytes }, context)
    expect(draft!.text).toBe('a \ufffd b\n\nLe maire \ufffd a voté.')
    expect(draft!.notes).toContain('replacement-characters')
  })
})

describe('names', () => {
  it('tells two files of one name apart by their folders, and reads a file given twice once', async () => {
    const folder = folderOf({ 'lemonde/1.txt': french, 'figaro/1.txt': english })
    const files = [
      join(folder, 'lemonde/1.txt'),
      join(folder, 'figaro/1.txt'),
      join(folder, 'figaro/../figaro/1.txt'),
    ]
    const { articles } = await readInputs(files)
    expect(articles.map(({ file, outlet }) => [file, outlet])).toEqual([
      ['figaro/1.txt', 'figaro/1'],
      ['lemonde/1.txt', 'lemonde/1'],
    ])
    expect((await readInputs([folder, ...files])).articles.length).toBe(2)
  })

  it('gives exact copies ids of their own', async () => {
    const folder = folderOf({ 'a.txt': french, 'b.txt': french, 'c.txt': english })
    const ids = (await readInputs([folder])).articles.map(article => article.id)
    expect(ids[0]).toMatch(/^a-[0-9a-f]{10}$/)
    expect(ids[1]).toBe(`${ids[0]}-2`)
    expect(new Set(ids).size).toBe(3)
  })

  it('never shows where the files lie', async () => {
    const folder = folderOf({ 'a.txt': french, 'b.txt': english })
    const whole = JSON.stringify(await readInputs([folder]))
    expect(whole).not.toContain(folder)
    expect((await readInputs([folder])).event.title).toBe(basename(folder))
    writeFileSync(join(folder, '.hidden.txt'), french)
    expect(JSON.stringify(await readInputs([folder]))).toBe(whole)
  })
})
