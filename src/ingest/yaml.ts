import { LineCounter, parseDocument } from 'yaml'
import { DivergenceError, type ErrorCode } from '../errors.js'
import { limits } from './limits.js'

/**
 * Parses YAML that a user wrote: the JSON-like core types only, no tags, few aliases («billion laughs» files use
 * thousands), no key twice. Errors name line and column.
 */
export function parseYaml(source: string, name: string, code: ErrorCode): unknown {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, schema: 'core', logLevel: 'silent' })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0])
    throw new DivergenceError(code, `${name}:${line}:${col}`, `(${problem.message.split('\n')[0]})`)
  }
  try {
    return document.toJS({ maxAliasCount: limits.yamlAliases })
  } catch (error) {
    throw new DivergenceError(code, name, `(${(error as Error).message})`)
  }
}
