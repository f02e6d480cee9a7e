import { DivergenceError, detail } from '../errors.js'
import { readInputs } from '../ingest/index.js'
import type { Article } from '../model/index.js'

/** What stands in a masked text for each UTF-16 unit of a name. */
export const blot = '█'

/** A masked report names no file: each article has its siglum in place of it. */
export const isMasked = ({ file, siglum }: Article): boolean => file === siglum

/**
 * Finds the original of a masked article by the SHA-256 of its file and compares the text but for what is masked.
 * Returns nothing when it holds; the other articles of one container have the same hash, so any text may fit.
 */
export async function checkMaskedSource(article: Article, folder: string): Promise<string[]> {
  const { articles } = await originalsOf(folder)
  const same = articles.filter(({ sha256 }) => sha256 === article.sha256)
  if (same.length === 0)
    throw new DivergenceError('E-VERIFY', article.siglum, detail('masked-missing', { folder }))
  if (same.some(({ text }) => fits(article.text, text))) return []
  throw new DivergenceError('E-VERIFY', article.siglum, detail('masked-text'))
}

function fits(masked: string, original: string): boolean {
  if (masked.length !== original.length) return false
  for (let i = 0; i < masked.length; i++) if (masked[i] !== blot && masked[i] !== original[i]) return false
  return true
}

const read = new Map<string, ReturnType<typeof readInputs>>()

/** The folder is read once for all articles of a report. */
function originalsOf(folder: string): ReturnType<typeof readInputs> {
  const known = read.get(folder) ?? readInputs([folder])
  read.set(folder, known)
  return known
}
