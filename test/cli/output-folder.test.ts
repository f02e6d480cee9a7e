import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeReportFolder } from '../../src/cli/output-folder.js'

let out: string
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'divergence-out-'))
})
afterEach(() => rmSync(out, { recursive: true, force: true }))

const files = (text: string) =>
  new Map<string, string | Uint8Array>([
    ['report.html', text],
    ['charts/coverage.svg', new TextEncoder().encode(text)],
  ])
const html = () => readFileSync(join(out, 'event', 'report.html'), 'utf8')

describe('writeReportFolder', () => {
  it('writes the files and their sums', async () => {
    expect(await writeReportFolder(out, 'event', files('one'))).toBe(join(out, 'event'))
    const hash = createHash('sha256').update('one').digest('hex')
    expect(readFileSync(join(out, 'event', 'SHA256SUMS'), 'utf8')).toBe(
      `${hash}  charts/coverage.svg\n${hash}  report.html\n`,
    )
    expect(readdirSync(out)).toEqual(['event'])
  })

  it('replaces the old report whole: a file that the new one lacks is gone', async () => {
    await writeReportFolder(out, 'event', new Map([['report.pdf', 'old'], ...files('old')]))
    await writeReportFolder(out, 'event', files('new'))
    expect(html()).toBe('new')
    expect(existsSync(join(out, 'event', 'report.pdf'))).toBe(false)
    expect(readdirSync(out)).toEqual(['event'])
  })

  it('never replaces a folder that holds something else', async () => {
    mkdirSync(join(out, 'event'))
    writeFileSync(join(out, 'event', 'thesis.docx'), 'mine')
    await expect(writeReportFolder(out, 'event', files('new'))).rejects.toThrow(/thesis\.docx/)
    expect(readdirSync(join(out, 'event'))).toEqual(['thesis.docx'])
    expect(readdirSync(out)).toEqual(['event'])
  })

  it('keeps a note that somebody added to an old report', async () => {
    await writeReportFolder(out, 'event', files('old'))
    writeFileSync(join(out, 'event', 'charts', 'note.txt'), 'mine')
    await expect(writeReportFolder(out, 'event', files('new'))).rejects.toMatchObject({
      code: 'E-OUTPUT-FOREIGN',
    })
    expect(html()).toBe('old')
  })

  it('leaves the old report when a write fails', async () => {
    await writeReportFolder(out, 'event', files('old'))
    const impossible = new Map([...files('new'), ['report.html/nested', 'x']])
    await expect(writeReportFolder(out, 'event', impossible)).rejects.toMatchObject({
      code: 'E-OUTPUT-WRITE',
    })
    expect(html()).toBe('old')
    expect(readdirSync(out)).toEqual(['event'])
  })

  it('says which part of the path is a file', async () => {
    writeFileSync(join(out, 'taken'), '')
    await expect(writeReportFolder(join(out, 'taken'), 'event', files('new'))).rejects.toThrow(
      /cannot be written/,
    )
  })

  it('puts back the report of a run that died between its two renames', async () => {
    await writeReportFolder(out, 'event', files('old'))
    renameSync(join(out, 'event'), join(out, '.divergence-old-event'))
    const impossible = new Map([
      ['a', 'x'],
      ['a/b', 'x'],
    ])
    await expect(writeReportFolder(out, 'event', impossible)).rejects.toThrow()
    expect(html()).toBe('old')
  })

  it('clears what a dead process left, not what a living one writes', async () => {
    mkdirSync(join(out, '.divergence-new-event.999999999-abcd'))
    mkdirSync(join(out, `.divergence-new-event.${process.ppid}-abcd`))
    await writeReportFolder(out, 'event', files('new'))
    expect(readdirSync(out).sort()).toEqual([`.divergence-new-event.${process.ppid}-abcd`, 'event'])
  })
})
