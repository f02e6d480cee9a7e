import { DivergenceError, detail } from '../../errors.js'
import { limits } from '../limits.js'

export interface WarcRecord {
  /** Names in lower case. */
  headers: Map<string, string>
  block: Buffer
}

/** Bytes of one record's headers; more is no archive. */
const longestHead = 64 * 1024

/**
 * The records of an unpacked web archive (ISO 28500). Own code: the library at hand neither ends on some damaged
 * archives nor keeps quiet about them. A record that does not begin where it should is looked for further on.
 */
export function* warcRecords(data: Buffer, name: string): Generator<WarcRecord> {
  let count = 0
  for (let at = data.indexOf('WARC/'); at >= 0; ) {
    if (++count > limits.records)
      throw new DivergenceError('E-INPUT-LIMIT', name, detail('more-records', { limit: limits.records }))
    const head = splitHead(data.subarray(at, at + longestHead))
    if (!head) return
    const headers = headerFields(head.lines)
    const length = Number(headers.get('content-length'))
    const start = at + head.length
    const known = Number.isSafeInteger(length) && length >= 0 && start + length <= data.length
    if (known) yield { headers, block: data.subarray(start, start + length) }
    at = data.indexOf('WARC/', known ? start + length : start)
  }
}

/** Header lines and the length of the head with its blank line; null where no blank line ends it. */
export function splitHead(data: Buffer): { lines: string[]; length: number } | null {
  const crlf = data.indexOf('\r\n\r\n')
  const lf = data.indexOf('\n\n')
  const [end, gap] = crlf >= 0 && (lf < 0 || crlf < lf) ? [crlf, 4] : [lf, 2]
  if (end < 0) return null
  return { lines: data.subarray(0, end).toString('latin1').split(/\r?\n/), length: end + gap }
}

/** `Name: value` lines after the first; the first of two of one name counts. */
export function headerFields(lines: string[]): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':')
    const key = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    if (key && !fields.has(key)) fields.set(key, line.slice(colon + 1).trim())
  }
  return fields
}
