import { describe, expect, it } from 'vitest'
import { translator } from '../../src/language/strings/registry.js'
import { formatter } from '../../src/report/format.js'
import { counted } from '../../src/report/prose.js'

const fr = formatter('fr', translator('fr'))
const en = formatter('en', translator('en'))

describe('numbers, whatever the machine’s locale', () => {
  it.each([
    [1234567, 0, '1\u202f234\u202f567', '1,234,567'],
    [999, 0, '999', '999'],
    [1234.5, 1, '1\u202f234,5', '1,234.5'],
    [0.125, 2, '0,13', '0.13'],
    [-12, 0, '\u221212', '\u221212'],
    [-0.001, 1, '0,0', '0.0'],
  ])('%s with %s decimals', (value, digits, french, english) => {
    expect(fr.number(value, digits)).toBe(french)
    expect(en.number(value, digits)).toBe(english)
  })

  it('sets percent off in French only', () => {
    expect([fr.percent(0.416), en.percent(0.416)]).toEqual(['42\u202f%', '42%'])
  })
})

describe('dates, as precise as they were given', () => {
  it.each([
    ['2024-06-18', '18 juin 2024', '18 June 2024'],
    ['2024-06-01', '1er juin 2024', '1 June 2024'],
    ['2024-06', 'juin 2024', 'June 2024'],
    ['2024', '2024', '2024'],
    ['2024-06-18T08:05:00Z', '18 juin 2024, 8 h 05 UTC', '18 June 2024, 08:05 UTC'],
    ['2024-06-18T08:05:00.123-04:00', '18 juin 2024, 8 h 05 (UTC−04:00)', '18 June 2024, 08:05 (UTC−04:00)'],
    ['2024-06-18 08:05', '18 juin 2024, 8 h 05', '18 June 2024, 08:05'],
    ['2024-13-01', '2024-13-01', '2024-13-01'],
    ['mardi', 'mardi', 'mardi'],
  ])('%s', (iso, french, english) => {
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
    expect([plain(fr.date(iso)), plain(en.date(iso))]).toEqual([french, english])
  })
})

it('joins lists with the word of the language', () => {
  expect([fr.list([]), fr.list(['A']), fr.list(['A', 'B']), en.list(['A', 'B', 'C'])]).toEqual([
    '',
    'A',
    'A et B',
    'A, B and C',
  ])
})

it('counts zero as singular in French and as plural in English', () => {
  const count = (language: string, n: number) => counted(translator(language), 'report.articles', n)
  expect([0, 1, 2].map(n => count('fr', n))).toEqual(['0 article', '1 article', '2 articles'])
  expect([0, 1, 2].map(n => count('en', n))).toEqual(['0 articles', '1 article', '2 articles'])
})

describe('marks around words with marks of their own', () => {
  it.each([
    ['fr', '« Je suis là', '“« Je suis là”'],
    ['fr', 'Je suis là', '«\u202fJe suis là\u202f»'],
    ['en', 'he said “no”', '‘he said “no”’'],
  ])('differ from them (%s: %s)', (language, text, quoted) => {
    expect(formatter(language, translator(language)).quote(text)).toBe(quoted)
  })
})
