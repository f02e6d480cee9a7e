import { inflateRawSync } from 'node:zlib'
import { DivergenceError, detail } from '../errors.js'
import { limits } from './limits.js'

const centralEntry = 0x02014b50

/**
 * Refuses an archive that unfolds beyond the limit. Sizes that it states may lie, so that every entry is unfolded once,
 * with a bound: libraries unfold without one.
 */
export function checkZip(bytes: Uint8Array, name: string): void {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let left: number = limits.unfoldedBytes
  let entries = 0
  for (
    let at = centralStart(data);
    at >= 0 && at + 46 <= data.length && data.readUInt32LE(at) === centralEntry;
  ) {
    if (++entries > limits.zipEntries) throw new DivergenceError('E-INPUT-HUGE', name, detail('zip-entries'))
    left -= unfoldedSize(data, at, left, name)
    at += 46 + data.readUInt16LE(at + 28) + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
  }
  if (entries === 0) throw new DivergenceError('E-INPUT-SYNTAX', name, detail('zip-none'))
}

/** Where the list of entries begins, by the record at the end of the archive; −1 where there is none. */
function centralStart(data: Buffer): number {
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  return end >= 0 && end + 20 <= data.length ? data.readUInt32LE(end + 16) : -1
}

function unfoldedSize(data: Buffer, at: number, left: number, name: string): number {
  const method = data.readUInt16LE(at + 10)
  const packed = data.readUInt32LE(at + 20)
  const local = data.readUInt32LE(at + 42)
  if (method !== 8 || local + 30 > data.length) return Math.min(packed, data.length)
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28)
  try {
    return inflateRawSync(data.subarray(start, start + packed), { maxOutputLength: Math.max(left, 1) }).length
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new DivergenceError('E-INPUT-HUGE', name, detail('unfolds'))
    throw new DivergenceError('E-INPUT-SYNTAX', name, detail('zip-damaged'))
  }
}
