import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { errorMessages } from '../../src/errors.js'
import { generator } from '../../src/generator.js'
import { limits } from '../../src/ingest/limits.js'
import { findingKinds } from '../../src/model/index.js'
import { directiveNames } from '../../src/report/directives.js'
import { runCli } from '../cli/run-cli.js'

/** Parts of the README that are made from the program; `npm run test:update` rewrites them. */
const blocks: Record<string, () => Promise<string>> = {
  options: async () => {
    const { out } = await runCli(['report', '--help'])
    const section = /Options:\n([\s\S]*?)\n\nExamples:/.exec(out)?.[1] ?? ''
    return `\`\`\`text\n${section.replace(/ +$/gm, '')}\n\`\`\``
  },
  limits: async () => {
    const rows = Object.entries(limitRows).map(([name, [what, beyond]]) => {
      const value = limits[name as keyof typeof limits]
      return `| ${what} | ${amount(name, value)} | ${beyond} |`
    })
    return ['| what | limit | beyond it |', '|---|---|---|', ...rows].join('\n')
  },
  measured: async () => {
    const measured: Record<string, Record<string, unknown>> = JSON.parse(
      readFileSync('templates/measured.json', 'utf8'),
    )
    const rows = Object.entries(measured).flatMap(([task, values]) =>
      Object.entries(values).map(([name, value]) => `| ${task} | ${name} | ${value} |`),
    )
    return ['| task | measure | value |', '|---|---|---|', ...rows].join('\n')
  },
}

const refused = 'the file is refused with its name; the other articles go on'
/** What each limit is about, and what happens beyond it; a limit without a row fails type-checking. */
const limitRows: Record<keyof typeof limits, [string, string]> = {
  fileBytes: ['size of one input file', refused],
  totalBytes: ['size of all input files together', 'the files beyond are refused by name'],
  articleLength: ['text of one article', refused],
  htmlLength: ['one HTML page, markup included', refused],
  htmlDepth: ['HTML elements inside elements', refused],
  htmlElements: ['HTML elements of one page', refused],
  htmlLevels: ['depths of all HTML elements of one page, added up', refused],
  htmlNodes: ['pieces of text and comments of one HTML page', refused],
  unfoldedBytes: ['what a compressed input may unfold to', refused],
  markdownLength: ['one Markdown file', refused],
  zipEntries: ['entries of a Word file', refused],
  mailParts: ['lines of a mail that may part it', refused],
  mailDepth: ['parts inside parts of a mail', refused],
  mailHeaders: ['headers of a mail', refused],
  records: [
    'records of one feed, JSON Lines file or web archive',
    'the file is refused; a feed is read up to there',
  ],
  droppedLength: ['text kept of one dropped block', 'the audit shows its beginning'],
  droppedBlocks: ['dropped blocks kept of one article', 'the audit leaves the others out'],
  files: ['files of one folder', 'nothing is read; the error says so'],
  articles: ['articles of one event', 'nothing is read; the error says so'],
  folderDepth: ['folders inside folders', 'deeper folders are not read, which is said'],
  yamlAliases: ['aliases of one YAML file', 'the manifest is refused'],
  manifestBytes: ['a manifest or corrections file', 'the manifest is refused'],
}

function amount(name: string, value: number): string {
  if (/Bytes|Headers/.test(name)) return `${value / 2 ** 20} MB`
  const digits = String(value).replace(/\B(?=(\d{3})+$)/g, ' ')
  return /Length$/.test(name) ? `${digits} characters` : digits
}

const readme = () => readFileSync('README.md', 'utf8')

describe('README.md', () => {
  it.each(Object.keys(blocks))('the block «%s» is up to date', async name => {
    const content = await blocks[name]!()
    const pattern = new RegExp(`(<!-- begin:${name} -->\n)[\\s\\S]*?(\n<!-- end:${name} -->)`)
    const updated = readme().replace(pattern, (_, begin, end) => begin + content + end)
    if (process.env.UPDATE_GOLDEN) writeFileSync('README.md', updated)
    expect(readme()).toMatch(pattern)
    expect(readme()).toBe(updated)
  })

  it('gives the two command lines, every command, finding kind and directive', () => {
    const text = readme()
    const commands = [
      'npm ci && npm run report',
      'npm ci && npm test',
      'divergence report',
      'divergence verify',
    ]
    const needed = [...commands, 'divergence inspect', 'divergence schema', 'divergence completion']
    const missing = [...needed, ...findingKinds, ...directiveNames.map(name => `\`${name}\``)]
    expect(missing.filter(words => !text.includes(words))).toEqual([])
  })

  it('points to files that exist', () => {
    const links = [...readme().matchAll(/\]\(((?!https?:|#)[^)]+)\)/g)].map(match => match[1]!)
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) expect(() => readFileSync(link), link).not.toThrow(/ENOENT/)
  })
})

describe('CHANGELOG.md', () => {
  it('has the version of the program', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## [${generator.version}]`)
  })
})

describe('error messages', () => {
  it('say what to do in one line', () => {
    expect(Object.values(errorMessages).filter(message => /\n|[A-Z]{5}/.test(message))).toEqual([])
  })
})
