import { brotliDecompressSync, inflateSync, unzipSync } from 'node:zlib'
import { limits } from '../limits.js'
import { headerFields, splitHead } from './records.js'

export interface HttpResponse {
  status: number
  type: string
  body: Buffer
}

/** An HTTP response as captured, its body freed of chunks and compression; null where it is none. */
export function readResponse(block: Buffer): HttpResponse | null {
  const head = splitHead(block.subarray(0, 64 * 1024))
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head?.lines[0] ?? '')?.[1]
  if (!head || !status) return null
  const headers = headerFields(head.lines)
  const raw = block.subarray(head.length)
  const chunked = /chunked/i.test(headers.get('transfer-encoding') ?? '')
  const body = unpack(chunked ? joinChunks(raw) : raw, headers.get('content-encoding') ?? '')
  return { status: Number(status), type: headers.get('content-type') ?? '', body }
}

/** Chunks as of RFC 9112, 7.1. Many crawlers write the header but not the chunks: then the body is as it is. */
function joinChunks(raw: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; at < raw.length; ) {
    const end = raw.indexOf('\r\n', at)
    const size = /^[0-9a-f]{1,8}(?=\s*(?:;|$))/i.exec(
      raw.subarray(at, Math.max(end, at)).toString('latin1'),
    )?.[0]
    if (end < 0 || end - at > 200 || size === undefined)
      return chunks.length > 0 ? Buffer.concat(chunks) : raw
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    chunks.push(raw.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return chunks.length > 0 ? Buffer.concat(chunks) : raw
}

const unpackers: Record<string, (body: Buffer, options: { maxOutputLength: number }) => Buffer> = {
  gzip: unzipSync,
  'x-gzip': unzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

/** Undoes the compression; crawlers that did so themselves leave the header, and then the body is as it is. */
function unpack(body: Buffer, encoding: string): Buffer {
  const run = Object.hasOwn(unpackers, encoding.toLowerCase()) ? unpackers[encoding.toLowerCase()] : undefined
  try {
    return run ? run(body, { maxOutputLength: limits.fileBytes }) : body
  } catch {
    return body
  }
}
