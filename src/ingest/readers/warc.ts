import { gunzipSync } from 'node:zlib'
import { DivergenceError, detail } from '../../errors.js'
import { decode } from '../decode.js'
import { readPage } from '../html/read-page.js'
import { limits } from '../limits.js'
import { webAddress } from '../metadata.js'
import type { Draft, RawFile, ReadContext } from '../reader.js'
import { type HttpResponse, readResponse } from '../warc/http.js'
import { warcRecords } from '../warc/records.js'
import { declaredCharset } from './html.js'

interface Capture {
  url: string | undefined
  bytes: Uint8Array
  charset: string | undefined
}

/** A web archive: one article per captured page. Other records (requests, pictures, scripts) are passed over. */
export async function readWarc(file: RawFile, context: ReadContext): Promise<Draft[]> {
  const drafts: Draft[] = []
  for (const [i, { url, bytes, charset }] of captures(unfold(file), file.name).entries()) {
    const fragment = String(i + 1)
    const name = `${file.name}#${fragment}`
    await context.attempt(name, async () => {
      const { text } = decode(bytes, name, charset ?? declaredCharset(bytes))
      const draft = await readPage(text, name, context)
      if (!/[\p{L}\p{N}]/u.test(draft.text)) throw new DivergenceError('E-INPUT-ARTICLE', name)
      drafts.push({ ...draft, fragment, ...(url && !draft.url && { url }) })
    })
  }
  return drafts
}

/** Gzip members one after another, as archives are written, unfold in one go; the size is bounded. */
function unfold({ bytes, name }: RawFile): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: limits.unfoldedBytes })
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new DivergenceError(
      tooLarge ? 'E-INPUT-HUGE' : 'E-INPUT-SYNTAX',
      name,
      detail(tooLarge ? 'unfolds' : 'gzip'),
    )
  }
}

/** The pages of an archive: responses with status 200, and resources, of an HTML type. */
function captures(bytes: Uint8Array, name: string): Capture[] {
  const found: Capture[] = []
  for (const { headers, block } of warcRecords(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    name,
  )) {
    const page = pageOf(headers, block)
    if (page && /html/i.test(page.type) && page.status === 200)
      found.push({
        url: webAddress(headers.get('warc-target-uri')?.replace(/^<|>$/g, '')),
        bytes: page.body,
        charset: /charset=["']?([\w-]{2,20})/i.exec(page.type)?.[1]?.toLowerCase(),
      })
  }
  if (found.length === 0) throw new DivergenceError('E-INPUT-ARTICLE', name)
  return found
}

function pageOf(headers: Map<string, string>, block: Buffer): HttpResponse | null {
  const kind = headers.get('warc-type')
  if (kind === 'response') return readResponse(block)
  return kind === 'resource' ? { status: 200, type: headers.get('content-type') ?? '', body: block } : null
}
