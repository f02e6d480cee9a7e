import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { DivergenceError, detail } from '../errors.js'
import { readInputs } from '../ingest/index.js'
import type { Article } from '../model/index.js'
import { blot, checkMaskedSource, isMasked } from './masked-source.js'

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/** An article of a container is named `feed.xml#2`; a file may have `#` in its own name as well. */
async function originalOf(file: string, folder: string): Promise<{ path: string; bytes: Buffer }> {
  for (const name of [file, file.replace(/#[^#]*$/, '')]) {
    const path = join(folder, name)
    if (relative(folder, path).startsWith('..')) throw new DivergenceError('E-REPORT-INVALID', file)
    const bytes = await readFile(path).catch(() => null)
    if (bytes !== null) return { path, bytes }
  }
  throw new DivergenceError('E-INPUT-MISSING', join(folder, file))
}

/** The id of an article holds the first digits of its text's hash, so a text changed in the report alone is seen. */
export function checkArticleText(article: Article): void {
  const { id, file, text } = article
  if (isMasked(article) && text.includes(blot)) return
  const digits = /^a-([0-9a-f]{10})(?:-\d+)?$/.exec(id)?.[1]
  if (digits !== sha256(text).slice(0, 10)) {
    throw new DivergenceError('E-VERIFY', file, detail('text-id', { id }))
  }
}

/**
 * Compares an article with its original file and puts the text read from that file into `texts`. Returns the file
 * when it is not that of the report; spans are checked afterwards, and a wrong span says more than a wrong hash.
 */
export async function checkSource(
  article: Article,
  folder: string,
  texts: Map<string, string>,
): Promise<string[]> {
  if (isMasked(article)) return checkMaskedSource(article, folder)
  const { path, bytes } = await originalOf(article.file, folder)
  if (sha256(bytes) === article.sha256) return []
  const read = await readInputs([path]).catch(() => null)
  const text = read?.articles.find(({ file }) => article.file.endsWith(file))?.text
  if (text !== undefined) texts.set(article.id, text)
  return [path]
}
