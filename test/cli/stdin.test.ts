import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runCli } from './run-cli.js'

const folder = mkdtempSync(join(tmpdir(), 'divergence-stdin-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const first = 'Le maire a annoncé dix morts. Les secours sont arrivés mardi matin sur les lieux.'
const second = 'Le préfet a annoncé douze morts. Les secours sont arrivés mardi soir sur les lieux.'

/** The articles of the report that a process writes which gets `input` on its standard input. */
function report(input: string, ...argv: string[]): string[] {
  const out = join(folder, 'out')
  const options = ['--out', out, '--format', 'json', '--title', 'x']
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'report', ...argv, ...options],
    { input, encoding: 'utf8' },
  )
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  const { articles } = JSON.parse(readFileSync(join(out, 'x', 'report.json'), 'utf8'))
  return articles.map(({ file, outlet }: { file: string; outlet: string }) => `${file} ${outlet}`)
}

const line = (site: string, text: string) => `${JSON.stringify({ site, content: { text } })}\n`

it('reads JSON Lines from standard input with a map, as the README shows it', () => {
  const map = ['--map', 'body=content.text', '--map', 'outlet=site']
  expect(report(line('Nord', first) + line('Sud', second), '-', ...map)).toEqual([
    'stdin#1 Nord',
    'stdin#2 Sud',
  ])
}, 60_000)

it('reads standard input beside a file', () => {
  const file = join(folder, 'b.txt')
  writeFileSync(file, second)
  expect(report(first, '-', file)).toEqual(['b.txt b', 'stdin stdin'])
}, 60_000)

it('shows a lone dash as it was written', async () => {
  const { code, err } = await runCli(['-'])
  expect(code).toBe(2)
  expect(err).toBe('divergence: Unknown argument: -. See divergence --help.\n')
})
