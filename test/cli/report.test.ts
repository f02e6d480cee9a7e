import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.js'

let folder: string
let out: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'divergence-in-'))
  out = join(folder, 'out')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const report = (...argv: string[]) => runCli(['report', ...argv, '--out', out, '--format', 'json'])
const written = () => {
  try {
    return readdirSync(out)
  } catch {
    return []
  }
}

const first = 'Le maire a annoncé dix morts. Les secours sont arrivés mardi matin sur les lieux.\n'
const second = 'Le préfet a annoncé douze morts. Les secours sont arrivés mardi soir sur les lieux.\n'

describe('divergence report', () => {
  it('writes into a folder of the event and says so', async () => {
    const result = await report(put('a.txt', first), put('b.txt', second), '--title', 'Crue à Trèbes')
    expect(result).toMatchObject({ code: 0, err: '' })
    expect(result.out).toContain(join(out, 'crue-a-trebes', 'report.json'))
    expect(written()).toEqual(['crue-a-trebes'])
  })

  it('counts divergences as the report does', async () => {
    const { out: shown } = await report('seeds')
    const { findings } = JSON.parse(readFileSync(join(out, 'sample', 'report.json'), 'utf8'))
    const sure = findings.filter((one: { confidence: string }) => one.confidence === 'sure').length
    expect(shown).toContain(`5 articles, ${findings.length} divergences found, of which ${sure} sure, `)
  })

  it('warns of an article about something else', async () => {
    const wheat = 'Le cours du blé recule à Chicago, faute de demande des meuniers.\n'
    const result = await report(put('a.txt', first), put('b.txt', second), put('c.txt', wheat))
    expect(result.code).toBe(0)
    expect(result.err).toMatch(/^divergence: W-UNRELATED: c\.txt: [^\n]+\n$/)
  })

  it('takes the folder name from the manifest', async () => {
    expect((await report('seeds')).code).toBe(0)
    expect(written()).toEqual(['sample'])
  })

  it('watches the topics of the manifest and of the command line', async () => {
    await report('seeds', '--topic', 'satellites=satellite,satellites')
    const { options } = JSON.parse(readFileSync(join(out, 'sample', 'report.json'), 'utf8'))
    const labels = options.topics.map((topic: { label: string }) => topic.label)
    expect(labels).toContain('Vietnam')
    expect(labels.at(-1)).toBe('satellites')
  })

  it.each([
    [['--bom'], true],
    [[], false],
  ])('starts CSV files with a byte order mark only when asked (%j)', async (options, marked) => {
    await runCli(['report', 'seeds', '--out', out, '--format', 'csv', ...options])
    for (const name of ['coverage.csv', 'findings.csv']) {
      const start = [...readFileSync(join(out, 'sample', name)).subarray(0, 3)]
      expect(start.join() === '239,187,191').toBe(marked)
    }
  })

  it('names an input that it left out, and goes on', async () => {
    const result = await report(put('a.txt', first), put('b.txt', second), put('c.txt', ''))
    expect(result.code).toBe(0)
    expect(result.err).toBe(
      'divergence: E-INPUT-EMPTY: c.txt holds no text. Remove it, or give the text of the article.\n',
    )
  })
})

describe('bad input is one line, exit code 1, nothing written', () => {
  const binary = new Uint8Array(512).map((_, i) => (i * 7) % 256)
  it.each<[string, () => string[], RegExp]>([
    ['a missing file', () => [join(folder, 'nowhere.txt')], /nowhere\.txt.*does not exist/],
    ['no article at all', () => [put('a.txt', ''), put('b.txt', ' \n')], /holds no article.*a\.txt/],
    ['one article only', () => [put('a.txt', first)], /a\.txt is the only article/],
    ['one article beside an empty one', () => [put('a.txt', first), put('b.txt', '')], /Not read: b\.txt/],
    ['a binary file', () => [put('a.txt', first), put('b.txt', binary)], /Not read: b\.txt .*not text/],
    [
      'a manifest that names an absent file',
      () => [put('event.yaml', 'title: x\narticles:\n  - file: gone.txt\n')],
      /gone\.txt.*event\.yaml/,
    ],
    [
      'a manifest with an unknown field',
      () => [put('event.yaml', 'title: x\noutlets: [a, b]\n')],
      /event\.yaml.*outlets/,
    ],
    [
      'a manifest that reaches outside its folder',
      () => [put('event.yaml', 'title: x\narticles:\n  - file: ../../etc/passwd\n')],
      /outside its own folder/,
    ],
    [
      'an empty folder',
      () => {
        mkdirSync(join(folder, 'empty'))
        return [join(folder, 'empty')]
      },
      /holds no article/,
    ],
  ])('%s', async (_name, inputs, message) => {
    const result = await report(...inputs())
    expect(result).toMatchObject({ code: 1, out: '' })
    expect(result.err).toMatch(message)
    expect(result.err.trim().split('\n')).toHaveLength(1)
    expect(written()).toEqual([])
  })
})

describe('divergence verify', () => {
  const verify = (...argv: string[]) => runCli(['verify', join(out, 'sample', 'report.json'), ...argv])

  beforeEach(async () => void (await report('seeds')))

  it('confirms a report against the original files', async () => {
    const result = await verify('--sources', 'seeds')
    expect(result).toMatchObject({ code: 0, err: '' })
    expect(result.out).toMatch(/^\d+ spans hold, \d+ of them evidence, in 5 articles/)
  })

  it('takes the folder of a report for its result', async () => {
    expect((await runCli(['verify', join(out, 'sample')])).code).toBe(0)
  })

  it('finds the originals of a masked report by their hashes', async () => {
    expect((await report('seeds', '--mask-outlets')).code).toBe(0)
    expect((await verify()).out).toMatch(/masked.*--sources/)
    expect(await verify('--sources', 'seeds')).toMatchObject({ code: 0, err: '' })
    const sources = join(folder, 'seeds')
    cpSync('seeds', sources, { recursive: true })
    const file = join(sources, '003_461a80f96c7b2d8d.txt')
    writeFileSync(file, readFileSync(file, 'utf8').replace('Moscou', 'Moskou'))
    const { code, err } = await verify('--sources', sources)
    expect(code).toBe(1)
    expect(err).toMatch(/E-VERIFY: D .*masked.*changed/)
  })

  it('says when it could only check the report against itself', async () => {
    expect((await verify()).out).toContain('--sources')
  })

  it('refuses a source with one character changed, and names it', async () => {
    const sources = join(folder, 'seeds')
    cpSync('seeds', sources, { recursive: true })
    const file = join(sources, '003_461a80f96c7b2d8d.txt')
    writeFileSync(file, readFileSync(file, 'utf8').replace('Moscou les a appuyés', 'Moscou les a appuyes'))
    const result = await verify('--sources', sources)
    expect(result).toMatchObject({ code: 1, out: '' })
    expect(result.err).toMatch(/E-VERIFY: .*003_461a80f96c7b2d8d\.txt/)
  })

  it('refuses a text changed inside the report', async () => {
    const path = join(out, 'sample', 'report.json')
    const changed = JSON.parse(readFileSync(path, 'utf8'))
    changed.articles[0].text = changed.articles[0].text.replace('e', 'é')
    writeFileSync(path, JSON.stringify(changed))
    expect(await verify()).toMatchObject({
      code: 1,
      err: expect.stringMatching(/000_.*does not belong to its id/),
    })
  })

  it('finds an article inside its container, and names the span that changed', async () => {
    const item = (text: string) => JSON.stringify({ headline: 'Crue', articleBody: text })
    const lines = (toll: string) => `${item(first)}\n${item(second.replace('douze', toll))}\n`
    const feed = put('feed.jsonl', lines('douze'))
    expect((await report(feed, '--title', 'Sample')).code).toBe(0)
    expect(await verify('--sources', folder)).toMatchObject({ code: 0, err: '' })
    put('feed.jsonl', lines('treize'))
    const { code, err } = await verify('--sources', folder)
    expect(code).toBe(1)
    expect(err).toMatch(/E-VERIFY: feed\.jsonl#2, \d+–\d+ \(\/findings\/\d+\/evidence\/\d+\)/)
  })

  it('reads no file outside the folder of sources', async () => {
    const path = join(out, 'sample', 'report.json')
    const changed = JSON.parse(readFileSync(path, 'utf8'))
    changed.articles[0].file = '../../../etc/passwd'
    writeFileSync(path, JSON.stringify(changed))
    expect((await verify('--sources', 'seeds')).err).toMatch(/E-REPORT-INVALID/)
  })

  it('refuses a missing original', async () => {
    mkdirSync(join(folder, 'none'))
    expect(await verify('--sources', join(folder, 'none'))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/E-INPUT-MISSING/),
    })
  })

  it('refuses what is no report', async () => {
    const result = await runCli(['verify', put('x.json', '{"articles": [')])
    expect(result).toMatchObject({ code: 1, err: expect.stringMatching(/E-REPORT-INVALID: .*x\.json/) })
  })
})

describe('divergence inspect', () => {
  it('shows parts, reasons and sentences', async () => {
    const { code, out: shown } = await runCli(['inspect', 'seeds/000_d1f5d3dbcf537e19.txt'])
    expect(code).toBe(0)
    expect(shown).toMatch(/metadata \d+–\d+ \(dataset prefix\)/)
    expect(shown).toMatch(/^ {2}body \d+–\d+/m)
  })

  it('lets no control character through to the terminal', async () => {
    const hostile = put('a.txt', `Titre \u001b]0;pwned\u0007 fin.\n\n${first}\u001b[2J\u009b31m\u202eabc.\n`)
    const { out: shown } = await runCli(['inspect', hostile])
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(shown).toContain('dix morts')
  })
})

describe('divergence schema', () => {
  it('prints the JSON Schema', async () => {
    const { out: printed } = await runCli(['schema'])
    expect(JSON.parse(printed).$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  })
})
