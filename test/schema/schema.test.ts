import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model/index.js'
import { count, object, oneOf, optional, string } from '../../src/schema/build.js'
import { checkReport } from '../../src/schema/check.js'
import { emptyReport } from '../fixtures/report.js'

describe('checkReport', () => {
  it('accepts a report', () => expect(checkReport(emptyReport())).toBe(null))

  it('accepts additions', () => expect(checkReport({ ...emptyReport(), extra: 1 })).toBe(null))

  const span = { article: 'a-0123456789', start: 0, end: 1 }
  const finding = {
    id: 'f-1',
    kind: 'exclusive',
    confidence: 'sure',
    severity: 1,
    title: 'x',
    evidence: [{ ...span, exact: 'x' }],
    details: {},
    rank: { position: 1, score: 1, reasons: [] },
  }

  it('accepts a finding', () => expect(checkReport({ ...emptyReport(), findings: [finding] })).toBe(null))

  it.each([
    ['no object', [], /must be object/],
    ['another version', { ...emptyReport(), schemaVersion: '9' }, /^\/schemaVersion /],
    ['a missing field', { ...emptyReport(), findings: undefined }, /findings/],
    [
      'an unknown kind',
      { ...emptyReport(), findings: [{ ...finding, kind: 'bias' }] },
      /^\/findings\/0\/kind /,
    ],
    [
      'no evidence',
      { ...emptyReport(), findings: [{ ...finding, evidence: [] }] },
      /^\/findings\/0\/evidence /,
    ],
    ['a severity of 4', { ...emptyReport(), findings: [{ ...finding, severity: 4 }] }, /severity/],
    [
      'a negative offset',
      { ...emptyReport(), findings: [{ ...finding, evidence: [{ ...span, start: -1, exact: '' }] }] },
      /^\/findings\/0\/evidence\/0\/start /,
    ],
    ['a correction of no kind', { ...emptyReport(), corrections: [{ kind: 'x' }] }, /^\/corrections\/0/],
  ])('refuses %s', (_name, value, problem) => expect(checkReport(value)).toMatch(problem))
})

describe('the schema builder', () => {
  it('takes the required fields from the model type', () => {
    const schema = object<Span & { note?: string }>({ start: count, end: count, note: optional(string) })
    expect(schema.json.required).toEqual(['start', 'end'])
  })

  it('does not compile with a field missing, too loose or wrongly required', () => {
    // @ts-expect-error end is missing
    object<Span>({ start: count })
    // @ts-expect-error any string is more than the union allows
    object<{ a: 'x' | 'y' }>({ a: string })
    // @ts-expect-error y is missing from the union
    object<{ a: 'x' | 'y' }>({ a: oneOf(['x']) })
    // @ts-expect-error the field may be missing
    object<{ a?: string }>({ a: string })
    expect(object<{ a: 'x' | 'y' }>({ a: oneOf(['x', 'y']) }).json.required).toEqual(['a'])
  })
})
