import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const out = mkdtempSync(join(tmpdir(), 'divergence-bytes-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

const articles = readdirSync('seeds')
  .filter(name => name.endsWith('.txt'))
  .sort()
  .map(name => resolve('seeds', name))

/** The sums of every file of a report, made by a process of its own in the given surroundings. */
function sums(name: string, inputs: string[], environment: Record<string, string>): string {
  const folder = join(out, name)
  const options = ['--title', 'Event', '--lang', 'fr', '--out', folder]
  execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'report', ...inputs, ...options], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return readFileSync(join(folder, 'event', 'SHA256SUMS'), 'utf8')
}

it('same input, same bytes in every format, whatever the time zone, the locale and the order of the files', () => {
  const here = sums('here', articles, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
  const there = sums('there', [...articles].reverse(), {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  })
  expect(here).toContain('report.pdf')
  expect(there).toBe(here)
}, 120_000)
