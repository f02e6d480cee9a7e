import { DivergenceError, detail, type Said } from '../errors.js'
import type { Correction, Diagnostic, TopicSpec } from '../model/index.js'
import type { AnalyzeInput } from '../pipeline.js'
import { assemble, type Found } from './assemble.js'
import { auditDropped } from './audit-dropped.js'
import { collect, diagnostic } from './collect.js'
import { articleLanguage, loadDetector } from './detect-language.js'
import { readBytes, readStandardInput, sizeDetail } from './disk.js'
import { eventOf } from './event.js'
import { formatOf } from './format.js'
import { sha256 } from './identity.js'
import type { InputFile } from './input-file.js'
import { limits } from './limits.js'
import type { ReadContext } from './reader.js'
import { readers } from './readers/index.js'
import type { FieldMapping } from './record.js'

/** What the inputs hold and what a manifest asks for. Options of the command line win over these. */
export interface ReadResult extends AnalyzeInput {
  topics: TopicSpec[]
  corrections: Correction[]
}

export interface ReadOptions {
  title?: string
  /** ISO 639-1, of the event and of articles too short to tell; detected when missing. */
  language?: string
  /** Names of fields in JSON records that are not schema.org's: `{ body: 'contenu.texte' }`. */
  mapping?: FieldMapping
}

/**
 * Reads files, folders, manifests and standard input (`-`) into articles, in canonical order. The only stage that
 * reads the disk. An input that cannot be read becomes a diagnostic; where none can, or a path or manifest is wrong,
 * a DivergenceError is thrown.
 */
export async function readInputs(paths: string[], options: ReadOptions = {}): Promise<ReadResult> {
  const collected = collect(paths)
  await loadDetector()
  const diagnostics: Diagnostic[] = collected.diagnostics
  const attempt: ReadContext['attempt'] = async (name, read) => {
    try {
      await read()
    } catch (error) {
      diagnostics.push(diagnostic(error, name))
    }
  }
  const language = collected.manifest?.language ?? options.language
  const context: ReadContext = {
    languageOf: (text, declared) => articleLanguage(text, declared, language ?? 'fr'),
    mapping: options.mapping ?? {},
    attempt,
  }
  const found: Found[] = []
  let total = 0
  for (const file of collected.files)
    await attempt(file.name, async () => {
      const bytes = await bytesOf(file)
      total += bytes.length
      if (total > limits.totalBytes)
        throw new DivergenceError('E-INPUT-LIMIT', file.name, sizeDetail(total, limits.totalBytes))
      found.push(...(await readFile(file, bytes, context)))
    })
  if (found.length === 0) throw nothingRead(paths, diagnostics)
  if (found.length > limits.articles)
    throw new DivergenceError(
      'E-INPUT-LIMIT',
      '',
      detail('articles', { count: found.length, limit: limits.articles }),
    )
  const articles = auditDropped(assemble(found, collected.manifest?.publishedAt))
  return {
    event: eventOf(articles, collected, options),
    articles,
    diagnostics: [...diagnostics, ...collected.unlisted],
    topics: collected.manifest?.topics ?? [],
    corrections: collected.corrections,
  }
}

async function bytesOf(file: InputFile): Promise<Uint8Array> {
  return file.path === '-'
    ? readStandardInput(limits.fileBytes)
    : readBytes(file.path, file.name, limits.fileBytes)
}

async function readFile(file: InputFile, bytes: Uint8Array, context: ReadContext): Promise<Found[]> {
  const format = formatOf(file.path === '-' ? '' : file.name, bytes)
  if (format === null) throw new DivergenceError('E-INPUT-FORMAT', file.name)
  const drafts = await readers[format]({ name: file.name, bytes }, context)
  const long = drafts.find(draft => draft.text.length > limits.articleLength)
  if (long)
    throw new DivergenceError(
      'E-INPUT-HUGE',
      file.name,
      detail('text-characters', { count: long.text.length, limit: limits.articleLength }),
    )
  const hash = sha256(bytes)
  return drafts.map(draft => ({ file, draft, sha256: hash }))
}

/** The only problem itself, or that nothing is there. */
function nothingRead(paths: string[], diagnostics: Diagnostic[]): DivergenceError {
  const [first] = diagnostics
  return new DivergenceError(
    'E-INPUT-NONE',
    paths.join(' '),
    first ? detail('first-problem', { cause: said(first) }) : '',
  )
}

function said({ message, translations }: Diagnostic): Said {
  return { en: message, fr: translations?.fr ?? message }
}
