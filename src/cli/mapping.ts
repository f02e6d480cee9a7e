import { DivergenceError, detail } from '../errors.js'
import type { FieldMapping } from '../ingest/record.js'
import { choice } from './choice.js'

/** `["body=content.text"]` → `{ body: 'content.text' }`. Ingest is loaded only when a mapping is asked for. */
export async function parseMapping(options: string[]): Promise<FieldMapping> {
  const mapping: FieldMapping = {}
  if (options.length === 0) return mapping
  const { mappedFields } = await import('../ingest/record.js')
  for (const option of options) {
    const [, field = '', path] = /^([^=]*)=(.+)$/.exec(option) ?? []
    if (path === undefined) throw new DivergenceError('E-OPTION', `--map «${option}»`, detail('map'))
    mapping[choice('map', field, mappedFields)] = path
  }
  return mapping
}
