import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import { DivergenceError, detail, type ErrorDetail } from '../errors.js'
import { byCodeUnit } from './order.js'

/** What a path is, or a DivergenceError that names it as `name`. Symbolic links are followed. */
export function realPath(path: string, name: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    throw systemError(error, name)
  }
}

export function stats(path: string, name: string): Stats {
  try {
    return statSync(path)
  } catch (error) {
    throw systemError(error, name)
  }
}

/** Names in a folder, without hidden ones, in code-unit order. */
export function folderNames(path: string, name: string): string[] {
  try {
    return readdirSync(path)
      .filter(entry => !entry.startsWith('.'))
      .sort(byCodeUnit)
  } catch (error) {
    throw systemError(error, name)
  }
}

/** Whether `path` lies in `folder`; both real paths. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** The bytes of a regular file of at most `limit` bytes. The size is checked on the open file, so that it cannot change in between. */
export function readBytes(path: string, name: string, limit: number): Uint8Array {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const { size, isFile } = describe(file)
    if (!isFile) throw new DivergenceError('E-INPUT-KIND', name)
    if (size > limit) throw new DivergenceError('E-INPUT-HUGE', name, sizeDetail(size, limit))
    const bytes = Buffer.allocUnsafe(size)
    let length = 0
    for (let n = -1; n !== 0 && length < size; length += n)
      n = readSync(file, bytes, length, size - length, null)
    return bytes.subarray(0, length)
  } catch (error) {
    throw error instanceof DivergenceError ? error : systemError(error, name)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function describe(file: number): { size: number; isFile: boolean } {
  const found = fstatSync(file)
  return { size: found.size, isFile: found.isFile() }
}

/** Everything on standard input, up to `limit` bytes. */
export async function readStandardInput(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new DivergenceError('E-INPUT-HUGE', '-', sizeDetail(size, limit))
    chunks.push(Buffer.from(chunk))
  }
  return Buffer.concat(chunks)
}

export function sizeDetail(size: number, limit: number): ErrorDetail {
  const megabytes = (bytes: number) => Number((bytes / 1024 / 1024).toFixed(1))
  return detail('size', { size: megabytes(size), limit: megabytes(limit) })
}

export function childPath(folder: string, entry: string): string {
  return join(folder, entry)
}

function systemError(error: unknown, name: string): DivergenceError {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return new DivergenceError('E-INPUT-MISSING', name)
  return new DivergenceError('E-INPUT-UNREADABLE', name, code && `(${code})`)
}
