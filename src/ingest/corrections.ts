import type { Correction } from '../model/index.js'
import { Fields } from './fields.js'
import { parseYaml } from './yaml.js'

export const correctionsNames = ['corrections.yaml', 'corrections.yml']
const code = 'E-CORRECTIONS-SYNTAX'

/** Builds one correction from its checked fields. */
const builders: { [K in Correction['kind']]: (fields: Fields) => Extract<Correction, { kind: K }> } = {
  dismiss: f => ({ kind: 'dismiss', ...required(f, 'finding', 'reason') }),
  'not-same-quotation': f => ({ kind: 'not-same-quotation', ...required(f, 'row', 'cell') }),
  'merge-rows': f => {
    const rows = f.only(['kind', 'rows']).texts('rows')
    return rows.length > 1 ? { kind: 'merge-rows', rows } : f.refuse('rows', 'field-rows')
  },
  'split-row': f => ({ kind: 'split-row', ...required(f, 'row', 'article') }),
  rename: f => ({ kind: 'rename', ...required(f, 'facet', 'label') }),
  source: f => ({ kind: 'source', ...required(f, 'attribution', 'source') }),
}

function required<K extends string>(fields: Fields, ...keys: K[]): Record<K, string> {
  fields.only(['kind', ...keys])
  return Object.fromEntries(keys.map(key => [key, fields.required(key)])) as Record<K, string>
}

/** Parses a corrections.yaml: a list of entries, each with a `kind` and the ids that it concerns. */
export function parseCorrections(source: string, name: string): Correction[] {
  const value = parseYaml(source, name, code)
  if (value === null || value === undefined) return []
  const list = Array.isArray(value)
    ? value
    : (Fields.of(value, name, '', code).only(['corrections']).list('corrections') ?? [])
  return list.map((entry, i) => {
    const fields = Fields.of(entry, name, `corrections[${i}]`, code)
    const kind = fields.required('kind')
    const build = Object.hasOwn(builders, kind) ? builders[kind as Correction['kind']] : null
    return build
      ? build(fields)
      : fields.refuse('kind', 'field-one-of', { known: Object.keys(builders).join(', '), value: kind })
  })
}
