import { DivergenceError, detail } from '../../errors.js'
import { decode } from '../decode.js'
import { draftOf } from '../draft.js'
import { feedItems } from '../feed/items.js'
import { readFragment } from '../html/read-fragment.js'
import { limits } from '../limits.js'
import type { Draft, RawFile, ReadContext } from '../reader.js'
import { textBlocks } from '../record.js'

/** RSS, RDF, Atom or JSON Feed: one article per item. An item with a summary alone is noted as cut. */
export async function readFeed(file: RawFile, context: ReadContext): Promise<Draft[]> {
  const declared = /<\?xml[^>]{0,100}encoding=["']([\w-]{2,20})/.exec(
    new TextDecoder('latin1').decode(file.bytes.subarray(0, 200)),
  )
  const { text } = decode(file.bytes, file.name, declared?.[1]?.toLowerCase())
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text.slice(0, 20_000)))
    throw new DivergenceError('E-INPUT-SYNTAX', file.name, detail('entities'))
  const items = (await feedItems(text, file.name)).slice(0, limits.records)
  const drafts: Draft[] = []
  for (const [i, { html, full, metadata }] of items.entries()) {
    const fragment = String(i + 1)
    const name = `${file.name}#${fragment}`
    await context.attempt(name, async () => {
      const blocks = /[<&]/.test(html) ? await readFragment(html, name) : textBlocks(html)
      drafts.push(
        draftOf(
          { name, fragment, metadata, blocks, notes: full ? [] : ['summary-only', 'truncated'] },
          context,
        ),
      )
    })
  }
  if (items.length === 0) throw new DivergenceError('E-INPUT-ARTICLE', file.name)
  return drafts
}
