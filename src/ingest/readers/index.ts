import type { InputFormat, Reader } from '../reader.js'
import { readDocx } from './docx.js'
import { readEmail } from './email.js'
import { readFeed } from './feed.js'
import { readHtml } from './html.js'
import { readJson, readJsonLines } from './json.js'
import { readMarkdown } from './markdown.js'
import { readPlainText } from './plain-text.js'
import { readWarc } from './warc.js'

/** Adding a format is one file here, one name in `inputFormats`, one line here and its extensions in `format.ts`. */
export const readers: Record<InputFormat, Reader> = {
  'plain-text': readPlainText,
  html: readHtml,
  markdown: readMarkdown,
  json: readJson,
  'json-lines': readJsonLines,
  feed: readFeed,
  warc: readWarc,
  email: readEmail,
  docx: readDocx,
}
