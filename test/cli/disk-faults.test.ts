import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** How many writes go well before one fails, and with which error of the system. */
const fault = vi.hoisted(() => ({ after: Number.POSITIVE_INFINITY, code: 'ENOSPC' }))

vi.mock('node:fs/promises', async importOriginal => {
  const real = await importOriginal<typeof import('node:fs/promises')>()
  const failing =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (fault.after-- <= 0) throw Object.assign(new Error(fault.code), { code: fault.code })
      return call(...args)
    }
  return { ...real, writeFile: failing(real.writeFile as never), mkdir: failing(real.mkdir as never) }
})

const { writeReportFolder } = await import('../../src/cli/output-folder.js')

let out: string
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'divergence-fault-'))
  fault.after = Number.POSITIVE_INFINITY
})
afterEach(() => rmSync(out, { recursive: true, force: true }))

const files = (text: string) => new Map([...'abcde'].map(name => [`charts/${name}.svg`, text]))

describe('a disk that fails at any call', () => {
  // One call to make the folder, one to make the staging folder, two for each of five files, one for the sums.
  const calls = 13
  it.each(Array.from({ length: calls }, (_, index) => index))(
    'call %i: the old report stays whole',
    async index => {
      await writeReportFolder(out, 'event', files('old'))
      fault.after = index
      fault.code = 'ENOSPC'
      await expect(writeReportFolder(out, 'event', files('new'))).rejects.toThrow(
        /cannot be written\. Nothing was changed\. The disk is full\./,
      )
      expect(readdirSync(out)).toEqual(['event'])
      for (const name of 'abcde')
        expect(readFileSync(join(out, 'event/charts', `${name}.svg`), 'utf8')).toBe('old')
    },
  )

  it('writes once the disk is well', async () => {
    fault.after = calls
    await writeReportFolder(out, 'event', files('new'))
    expect(readFileSync(join(out, 'event/charts/a.svg'), 'utf8')).toBe('new')
  })

  it.each([
    ['EACCES', 'You may not write there.'],
    ['EROFS', 'The disk is read-only.'],
    ['EIO', 'EIO'],
  ])('says what %s means', async (code, message) => {
    fault.after = 0
    fault.code = code
    await expect(writeReportFolder(out, 'event', files('new'))).rejects.toThrow(message)
  })
})
