import type { ElementContent } from 'hast'
import type { Context } from './context.js'

/** Every directive that a template may use; the registry of sections is a record over this list. */
export const directiveNames = [
  'title',
  'summary',
  'contents',
  'articles',
  'coverage-matrix',
  'findings',
  'quotation-ledger',
  'attribution-table',
  'chart',
  'chart-data',
  'shared-copy',
  'voices',
  'parallel-text',
  'reading',
  'sources',
  'extraction',
  'method',
  'settings',
  'worksheet',
  'questions',
  'answers',
  'answer-key',
  'write-lines',
  'sign-off',
  'page-break',
  'only',
  'value',
] as const
export type DirectiveName = (typeof directiveNames)[number]

/** `:text`, `::leaf` or `:::container` (the last one holds Markdown until a closing `:::`). */
export type DirectiveForm = 'text' | 'leaf' | 'container'

/** What an attribute may hold; a refused value is named with the line and column of its directive. */
export type AttributeSpec =
  | { type: 'integer'; min: number; max: number }
  | { type: 'text' }
  | { type: 'one-of'; values: readonly string[] }
  /** Names separated by spaces or commas. */
  | { type: 'list'; values: readonly string[] }

export type Attributes = Record<string, string | undefined>

/** One file per section: the attributes it takes and the tree it builds. It knows neither HTML page nor PDF. */
export interface Section {
  form: DirectiveForm
  attributes: Record<string, AttributeSpec & { required?: true }>
  /** `children` are the compiled contents of a container, else empty. */
  build(context: Context, attributes: Attributes, children: ElementContent[]): ElementContent[]
}

export function integer(attributes: Attributes, name: string, fallback: number): number {
  const value = attributes[name]
  return value === undefined ? fallback : Number(value)
}

export function list(attributes: Attributes, name: string): string[] {
  return splitList(attributes[name] ?? '')
}

export function splitList(value: string): string[] {
  return value.split(/[\s,]+/).filter(Boolean)
}
