import { createHash, randomBytes } from 'node:crypto'
import { type Dirent, existsSync, renameSync, rmSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type DetailKey, DivergenceError, detail, type ErrorDetail } from '../errors.js'
import type { RenderedFiles } from '../render/index.js'

/** Lists every file of a report with its SHA-256, as `sha256sum -c` reads it. What it lists, a new run may replace. */
export const sumsFile = 'SHA256SUMS'

/**
 * Writes a report folder whole or not at all: the files go into a folder beside the target, which then takes its place.
 *
 * A folder cannot be exchanged in one system call from Node, so the last step is two renames without anything between
 * them: old aside, new in place. Should the process die exactly there, the old report is whole beside the target and
 * the next run puts it back first (`recover`). Writing file by file into the old folder would mix two reports instead.
 */
export async function writeReportFolder(out: string, id: string, files: RenderedFiles): Promise<string> {
  const target = join(out, id)
  const place = new Staging(out, id)
  try {
    await mkdir(out, { recursive: true })
    await place.recover()
    await refuseForeignFiles(target)
    await place.fill(files)
    place.swap()
    return target
  } catch (error) {
    place.remove()
    if (error instanceof DivergenceError) throw error
    throw new DivergenceError('E-OUTPUT-WRITE', target, systemReason(error))
  } finally {
    place.release()
  }
}

/** The hidden folders beside the target. Their names carry the process, so that two runs do not touch each other's. */
class Staging {
  private readonly target: string
  private readonly next: string
  private readonly aside: string
  private readonly signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  private readonly onSignal = (signal: NodeJS.Signals) => {
    this.remove()
    this.release()
    process.kill(process.pid, signal)
  }

  constructor(
    private readonly out: string,
    private readonly id: string,
  ) {
    this.target = join(out, id)
    this.next = join(out, `.divergence-new-${id}.${process.pid}-${randomBytes(4).toString('hex')}`)
    this.aside = join(out, `.divergence-old-${id}`)
    for (const signal of this.signals) process.once(signal, this.onSignal)
  }

  /** Puts an old report back that a killed run left aside, and clears what dead processes left. */
  async recover(): Promise<void> {
    if (existsSync(this.aside)) {
      if (existsSync(this.target)) rmSync(this.aside, { recursive: true, force: true })
      else renameSync(this.aside, this.target)
    }
    const prefix = `.divergence-new-${this.id}.`
    for (const name of await readdir(this.out)) {
      if (!name.startsWith(prefix)) continue
      const owner = Number.parseInt(name.slice(prefix.length), 10)
      if (!isAlive(owner)) await rm(join(this.out, name), { recursive: true, force: true })
    }
  }

  async fill(files: RenderedFiles): Promise<void> {
    const sums: string[] = []
    await mkdir(this.next)
    for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const path = join(this.next, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
      sums.push(`${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    }
    await writeFile(join(this.next, sumsFile), sums.join(''))
  }

  /** Synchronous on purpose: no signal handler and no other task can run between the two renames. */
  swap(): void {
    const old = existsSync(this.target)
    if (old) renameSync(this.target, this.aside)
    try {
      renameSync(this.next, this.target)
    } catch (error) {
      if (old) renameSync(this.aside, this.target)
      throw error
    }
    rmSync(this.aside, { recursive: true, force: true })
  }

  /** Called when something has failed already: that error is the one to tell. */
  remove(): void {
    try {
      rmSync(this.next, { recursive: true, force: true })
    } catch {}
  }

  release(): void {
    for (const signal of this.signals) process.off(signal, this.onSignal)
  }
}

/** A folder that somebody keeps other things in is never replaced. */
async function refuseForeignFiles(target: string): Promise<void> {
  const entries = await readdir(target, { recursive: true, withFileTypes: true }).catch(() => [] as Dirent[])
  const files = entries.filter(entry => !entry.isDirectory())
  const listed = await readFile(join(target, sumsFile), 'utf8').catch(() => '')
  const own = new Set(listed.split('\n').map(line => join(target, line.slice(66))))
  const foreign = files
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => path !== join(target, sumsFile) && !own.has(path))
    .sort()
  if (foreign[0])
    throw new DivergenceError('E-OUTPUT-FOREIGN', target, detail('first-foreign', { file: foreign[0] }))
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const systemReasons: Record<string, DetailKey> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-quota',
  EACCES: 'disk-forbidden',
  EPERM: 'disk-forbidden',
  EROFS: 'disk-read-only',
  ENOTDIR: 'disk-path',
  EEXIST: 'disk-taken',
}

function systemReason(error: unknown): ErrorDetail | string {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException
  const known = systemReasons[code]
  return known ? detail(known) : message
}
