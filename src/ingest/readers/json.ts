import { DivergenceError, detail } from '../../errors.js'
import { decode } from '../decode.js'
import { draftOf } from '../draft.js'
import { limits } from '../limits.js'
import type { Draft, RawFile, ReadContext } from '../reader.js'
import { recordBlocks, recordMetadata } from '../record.js'

/** A JSON article, a list of them, or an object with such a list (`articles`, `items`, `@graph`, …). */
export async function readJson(file: RawFile, context: ReadContext): Promise<Draft[]> {
  const { text } = decode(file.bytes, file.name)
  const records = listOf(parse(text, file.name), 0)
  if (records.length === 0) throw new DivergenceError('E-INPUT-ARTICLE', file.name)
  return readRecords(
    records.map((record, i) => ({ record, fragment: records.length > 1 ? String(i + 1) : '' })),
    file,
    context,
  )
}

/** One JSON article per line; a broken line is said and left out. */
export async function readJsonLines(file: RawFile, context: ReadContext): Promise<Draft[]> {
  const { text } = decode(file.bytes, file.name)
  const records: { record: unknown; fragment: string }[] = []
  let count = 0
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const fragment = String(i + 1)
    if (!line.trim()) continue
    if (++count > limits.records)
      throw new DivergenceError('E-INPUT-LIMIT', file.name, detail('more-lines', { limit: limits.records }))
    await context.attempt(`${file.name}#${fragment}`, () =>
      records.push({ record: parse(line, `${file.name}:${fragment}`), fragment }),
    )
  }
  return readRecords(records, file, context)
}

async function readRecords(
  records: { record: unknown; fragment: string }[],
  file: RawFile,
  context: ReadContext,
): Promise<Draft[]> {
  if (records.length > limits.records)
    throw new DivergenceError(
      'E-INPUT-LIMIT',
      file.name,
      detail('records', { count: records.length, limit: limits.records }),
    )
  const drafts: Draft[] = []
  for (const { record, fragment } of records) {
    const name = fragment ? `${file.name}#${fragment}` : file.name
    await context.attempt(name, async () => {
      if (!isRecord(record)) throw new DivergenceError('E-INPUT-ARTICLE', name)
      const blocks = await recordBlocks(record, context.mapping, name)
      drafts.push(
        draftOf({ name, fragment, metadata: recordMetadata(record, context.mapping), blocks }, context),
      )
    })
  }
  return drafts
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DivergenceError('E-INPUT-SYNTAX', name, `(${(error as Error).message.slice(0, 200)})`)
  }
}

const lists = ['articles', 'items', 'results', 'data', 'documents', 'entries', '@graph']

function listOf(value: unknown, depth: number): unknown[] {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return []
  const list = depth === 0 ? lists.map(key => value[key]).find(Array.isArray) : undefined
  return list ?? [value]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
