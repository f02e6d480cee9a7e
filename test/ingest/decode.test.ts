import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/ingest/decode.js'

const text = 'Élu à 52 %, « l’abbé » Œuvré a dit : “non”. 12 000 € 😀\r\n'
const utf16 = (value: string, big: boolean) => {
  const bytes = Buffer.from(value, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE with mark', utf16(`\ufeff${text}`, false), 'utf-16le'],
    ['UTF-16 BE with mark', utf16(`\ufeff${text}`, true), 'utf-16be'],
    ['UTF-16 LE without mark', utf16('Élu à 52 pour cent', false), 'utf-16le'],
    ['UTF-16 BE without mark', utf16('Élu à 52 pour cent', true), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    const decoded = decode(bytes, 'a.txt')
    expect(decoded.encoding).toBe(encoding)
    expect(text.startsWith(decoded.text.slice(0, 9))).toBe(true)
    expect(decoded.text).not.toContain('\ufeff')
  })

  it('reads Latin-1 and its curly quotes of windows-1252', () => {
    expect(decode(Buffer.from([0x93, 0xc9, 0x74, 0xe9, 0x94, 0x20, 0x80]), 'a.txt').text).toBe('“Été” €')
  })

  it('keeps damaged UTF-8 as UTF-8 and says so', () => {
    const bytes = Buffer.concat([Buffer.from('Été à la forêt, là où l’on rêve '), Buffer.from([0xc3])])
    expect(decode(bytes, 'a.txt')).toMatchObject({ encoding: 'utf-8', notes: ['replacement-characters'] })
  })

  it('believes a declared charset only where the bytes are not Unicode', () => {
    const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
    expect(decode(cyrillic, 'a.html', 'windows-1251').text).toBe('Привет')
    expect(decode(Buffer.from('é'), 'a.html', 'iso-8859-1').text).toBe('é')
    expect(decode(Buffer.from([0xe9]), 'a.html', 'no-such-charset').text).toBe('é')
  })

  it.each([
    ['NUL', Buffer.from('abc\0def')],
    ['PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['random', Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 73 + 5) % 31))],
  ])('refuses binary: %s', (_, bytes) => {
    expect(() => decode(bytes, 'x.txt')).toThrow(/x\.txt is not text/)
  })

  it('notes mojibake, invisible and control characters', () => {
    expect(decode(Buffer.from('Le prÃ©sident a dÃ©clarÃ©'), 'a').notes).toEqual(['mojibake'])
    expect(decode(Buffer.from('a\u202eb\u200bc'), 'a').notes).toEqual(['invisible-characters'])
    expect(decode(Buffer.from('a\u001b[31mb'), 'a').notes).toEqual(['control-characters'])
    expect(decode(Buffer.from('Ângela a dit « non »'), 'a').notes).toEqual([])
  })

  it('gives back every text that was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), value => {
        fc.pre(!value.includes('\0') && !value.startsWith('\ufeff'))
        expect(decode(Buffer.from(value), 'a').text).toBe(value)
        expect(decode(utf16(`\ufeff${value}`, true), 'a').text).toBe(value)
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
