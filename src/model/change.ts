import type { Span } from './span.js'

export const changeTypes = [
  'typography',
  'figure',
  'name',
  'negation',
  'modality',
  'function-word',
  'wording',
] as const
export type ChangeType = (typeof changeTypes)[number]

/**
 * One run of a token diff. `keep` has both spans; `delete` has an empty `b` span at the place of the gap, `insert`
 * an empty `a` span. A replacement is a `delete` followed by an `insert`, both of the same type. Concatenating the
 * kept and deleted runs rebuilds A, the kept and inserted runs B, byte for byte.
 */
export interface Change {
  op: 'keep' | 'insert' | 'delete'
  /** Only on inserts and deletes. */
  type?: ChangeType
  a: Span
  b: Span
}
