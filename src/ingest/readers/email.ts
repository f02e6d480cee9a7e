import { DivergenceError, detail } from '../../errors.js'
import type { Block } from '../blocks.js'
import { draftOf } from '../draft.js'
import { readFragment } from '../html/read-fragment.js'
import { limits } from '../limits.js'
import { defined, isoDate, plain } from '../metadata.js'
import type { Draft, RawFile, ReadContext } from '../reader.js'

/** A newsletter saved as .eml: the subject is the headline, the sender the outlet. Attachments are left out. */
export async function readEmail(file: RawFile, context: ReadContext): Promise<Draft[]> {
  checkParts(file)
  const { default: PostalMime } = await import('postal-mime')
  const options = { maxNestingDepth: limits.mailDepth, maxHeadersSize: limits.mailHeaders }
  const mail = await PostalMime.parse(file.bytes, options).catch((error: Error) => {
    throw new DivergenceError('E-INPUT-SYNTAX', file.name, `(${error.message.slice(0, 200)})`)
  })
  const length = (mail.html ?? mail.text ?? '').length
  if (length > limits.htmlLength)
    throw new DivergenceError(
      'E-INPUT-HUGE',
      file.name,
      detail('characters', { count: length, limit: limits.htmlLength }),
    )
  const blocks: Block[] = mail.html
    ? await readFragment(mail.html, file.name)
    : [{ kind: 'body', text: mail.text ?? '', plain: true }]
  const metadata = defined({
    title: plain(mail.subject),
    outlet: plain(mail.from?.name) ?? plain(mail.from?.address),
    publishedAt: isoDate(mail.date),
  })
  const dropped = (mail.attachments ?? []).map(({ filename }) => ({
    text: filename ?? '',
    reason: 'attachment',
  }))
  const draft = draftOf({ name: file.name, fragment: '', metadata, blocks }, context)
  return [{ ...draft, dropped }]
}

/** Each line that opens with two hyphens may part the mail: hundreds of thousands of parts would fill the memory. */
function checkParts({ bytes, name }: RawFile): void {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let count = 0
  for (let at = data.indexOf('\n--'); at >= 0; at = data.indexOf('\n--', at + 1))
    if (++count > limits.mailParts)
      throw new DivergenceError('E-INPUT-HUGE', name, detail('more-parts', { limit: limits.mailParts }))
}
