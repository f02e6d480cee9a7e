import type { InputFormat, Reader } from '../reader.js'
import { readHtml } from './html.js'
import { readPlainText } from './plain-text.js'

/** Adding a format is one file here, one name in `inputFormats` and one line. */
export const readers: Record<InputFormat, Reader> = {
  'plain-text': readPlainText,
  html: readHtml,
}
