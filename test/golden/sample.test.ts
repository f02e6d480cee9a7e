import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../cli/run-cli.js'

const sample = 'reports/sample'
const out = mkdtempSync(join(tmpdir(), 'divergence-sample-'))

beforeAll(async () => void (await runCli(['report', 'seeds', '--out', out])))
afterAll(() => rmSync(out, { recursive: true, force: true }))

/** `file hash` of every file of a folder, so that a failure names the files that changed. */
function hashes(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => {
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
      return `${path.slice(folder.length + 1)} ${hash.slice(0, 16)}`
    })
    .sort()
}

describe('the committed sample report', () => {
  it('is what npm run report writes, byte for byte', () => {
    expect(hashes(join(out, 'sample'))).toEqual(hashes(sample))
  })

  it('holds against its sources', async () => {
    const result = await runCli(['verify', join(sample, 'report.json'), '--sources', 'seeds'])
    expect(result).toMatchObject({ code: 0, err: '' })
  })
})
