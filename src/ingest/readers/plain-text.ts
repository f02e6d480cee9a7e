import { DivergenceError } from '../../errors.js'
import { completeness } from '../completeness.js'
import { decode } from '../decode.js'
import { plainTextParts } from '../parts/plain-text.js'
import type { Draft, RawFile, ReadContext } from '../reader.js'

/** Plain text: the article's text is the decoded file, unchanged but for a byte-order mark. */
export async function readPlainText(file: RawFile, context: ReadContext): Promise<Draft[]> {
  const { text, notes } = decode(file.bytes, file.name)
  if (!/[\p{L}\p{N}]/u.test(text)) throw new DivergenceError('E-INPUT-EMPTY', file.name)
  const language = context.languageOf(text)
  const { parts, publishedAt } = plainTextParts(text, language)
  const headline = parts.find(part => part.kind === 'headline')
  return [
    {
      fragment: '',
      text,
      parts,
      language,
      ...(headline && { title: text.slice(headline.start, headline.end) }),
      ...(publishedAt && { publishedAt }),
      notes: [...notes, ...completeness({ text, parts, language })],
      dropped: [],
    },
  ]
}
