import type { InputFormat } from './reader.js'

const extensions: Record<InputFormat, string[]> = {
  'plain-text': ['txt', 'text', ''],
  html: ['html', 'htm', 'xhtml'],
  markdown: ['md', 'markdown'],
  json: ['json'],
  'json-lines': ['jsonl', 'ndjson'],
  feed: ['rss', 'atom', 'xml', 'rdf'],
  warc: ['warc'],
  email: ['eml'],
  docx: ['docx'],
}

/** The format that a file's name promises, or null where no reader takes it. `page.warc.gz` is a WARC. */
export function formatByName(name: string): InputFormat | null {
  const bare = name.replace(/\.gz$/i, '')
  const extension = /\.([^./\\]*)$/.exec(bare)?.[1]?.toLowerCase() ?? ''
  if (bare !== name && extension !== 'warc') return null
  const found = Object.entries(extensions).find(([, list]) => list.includes(extension))
  return (found?.[0] as InputFormat | undefined) ?? null
}

/** First bytes that tell a format where the name does not: standard input, files without extension. */
const openings: [RegExp, InputFormat][] = [
  [/^PK\x03\x04/, 'docx'],
  [/^\x1f\x8b|^WARC\/1/, 'warc'],
  [/^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i, 'feed'],
  [/^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype html|html)[\s>]/i, 'html'],
  [/^\s*(?:\{\s*"|\[\s*\{)/, 'json'],
  [/^---\r?\n/, 'markdown'],
  [/^(?:[A-Z][\w-]{1,40}: [^\n]{0,200}\r?\n){2}/, 'email'],
]

/** The format of a file by its name, else by its first bytes. */
export function formatOf(name: string, bytes: Uint8Array): InputFormat | null {
  const named = /\.[^./\\]+$/.test(name)
  if (named) return formatByName(name)
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^\xef\xbb\xbf/, '')
  const format = openings.find(([pattern]) => pattern.test(opening))?.[1] ?? 'plain-text'
  return format === 'json' && isJsonLines(bytes) ? 'json-lines' : format
}

/** `{…}` and, on the next line, `{` again: inside one JSON value a comma would stand between them. */
function isJsonLines(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes)
  const end = text.indexOf('\n')
  return end > 0 && text.slice(0, end).trimEnd().endsWith('}') && /^\s*\{/.test(text.slice(end))
}

export function isManifestName(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}
