import { describe, expect, it } from 'vitest'
import { limitLength } from '../../src/text/limit-length.js'

const cut = (text: string) =>
  limitLength(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('limitLength', () => {
  it('leaves a long sentence of the press whole', () => {
    const sentence = 'Le maire a dit que '.repeat(100)
    expect(cut(sentence)).toEqual([sentence])
  })

  it('cuts at white space, which belongs to no piece', () => {
    const pieces = cut('mot '.repeat(2500).trim())
    expect(pieces.map(piece => piece.length)).toEqual([3999, 3999, 1999])
    expect(pieces.every(piece => !/^\s|\s$/.test(piece))).toBe(true)
  })

  it('never cuts a surrogate pair', () => {
    const text = `a${'🙂'.repeat(5000)}`
    expect(cut(text).join('')).toBe(text)
    expect(cut(text).every(piece => !/\p{Surrogate}/u.test(piece))).toBe(true)
  })
})
