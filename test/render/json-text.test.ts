import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonBytes } from '../../src/render/json-text.js'

const plain = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

describe('the text of report.json', () => {
  it.each([
    ['nothing in it', {}],
    ['empty lists and objects', { a: [], b: {}, c: [[]], d: [{}] }],
    ['fields without a value', { a: undefined, b: [undefined, null], c: { d: undefined } }],
    ['line feeds and marks in strings', { 'a\nb"': ['«\n»', '\u2028', '\ud800', '👩‍🌾'] }],
    ['deep values', { a: [{ b: { c: [{ d: [1, { e: [] }] }] } }] }],
  ])('is that of one call: %s', (_, value) => {
    expect(jsonBytes(value).toString()).toBe(plain(value))
  })

  it('is that of one call, whatever the value', () => {
    const check = (value: unknown) => {
      expect(jsonBytes(value).toString()).toBe(plain(value))
    }
    fc.assert(fc.property(fc.jsonValue(), check), { seed: 1, numRuns: 200 })
  })

  it('is that of one call where it is longer than a piece', () => {
    const value = Array.from({ length: 4000 }, (_, id) => ({ id, text: 'é«»\n'.repeat(200) }))
    expect(jsonBytes(value).toString()).toBe(plain(value))
  })
})
