import { gunzipSync } from 'node:zlib'
import { DivergenceError } from '../../errors.js'
import { decode } from '../decode.js'
import { readPage } from '../html/read-page.js'
import { limits } from '../limits.js'
import { webAddress } from '../metadata.js'
import type { Draft, RawFile, ReadContext } from '../reader.js'
import { declaredCharset } from './html.js'

interface Capture {
  url: string | undefined
  bytes: Uint8Array
  charset: string | undefined
}

/** A web archive: one article per captured page. Other records (requests, pictures, scripts) are passed over. */
export async function readWarc(file: RawFile, context: ReadContext): Promise<Draft[]> {
  const drafts: Draft[] = []
  for (const [i, { url, bytes, charset }] of (await captures(unfold(file), file.name)).entries()) {
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
      tooLarge ? '(unfolds beyond the limit)' : '(a damaged gzip file)',
    )
  }
}

async function captures(bytes: Uint8Array, name: string): Promise<Capture[]> {
  const { WARCParser } = await import('warcio')
  const found: Capture[] = []
  try {
    let records = 0
    for await (const record of WARCParser.iterRecords([bytes])) {
      if (++records > limits.records)
        throw new DivergenceError('E-INPUT-LIMIT', name, `(more than ${limits.records} records)`)
      const type =
        record.httpHeaders?.headers.get('content-type') ??
        record.warcHeaders.headers.get('content-type') ??
        ''
      const isPage = ['response', 'resource'].includes(record.warcType ?? '') && /html/i.test(type)
      const status = record.httpHeaders?.statusCode
      if (!isPage || (status !== undefined && Number(status) !== 200)) continue
      found.push({
        url: webAddress(record.warcTargetURI),
        bytes: await record.readFully(true),
        charset: /charset=["']?([\w-]{2,20})/i.exec(type)?.[1]?.toLowerCase(),
      })
    }
  } catch (error) {
    if (error instanceof DivergenceError) throw error
    if (found.length === 0)
      throw new DivergenceError('E-INPUT-SYNTAX', name, `(${(error as Error).message.slice(0, 200)})`)
  }
  if (found.length === 0) throw new DivergenceError('E-INPUT-ARTICLE', name)
  return found
}
