import { DivergenceError } from '../../errors.js'
import { decode } from '../decode.js'
import { readPage } from '../html/read-page.js'
import type { Draft, RawFile, ReadContext } from '../reader.js'

/** A saved web page: the article is cut out of it; `text` is what was extracted. */
export async function readHtml(file: RawFile, context: ReadContext): Promise<Draft[]> {
  const { text, notes } = decode(file.bytes, file.name, declaredCharset(file.bytes))
  const draft = await readPage(text, file.name, context)
  if (!/[\p{L}\p{N}]/u.test(draft.text)) throw new DivergenceError('E-INPUT-ARTICLE', file.name)
  return [
    {
      ...draft,
      notes: [...new Set([...notes, ...draft.notes])].filter(note => note !== 'control-characters'),
    },
  ]
}

/** `<meta charset="iso-8859-15">` or its longer form, among the first kilobytes as in browsers. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(opening)?.[1]?.toLowerCase()
}
