import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Run } from '../../../src/render/pdf/boxes.js'
import { breakLines } from '../../../src/render/pdf/lines.js'
import type { TextStyle } from '../../../src/render/pdf/style.js'

const style: TextStyle = { face: 'regular', size: 10, color: '#000000' }
const bold: TextStyle = { ...style, face: 'bold' }
const run = (text: string, more: Partial<Run> = {}): Run => ({ text, style, inline: null, ...more })
const font = { leading: 1.4, strut: 10 }

/** Lines as text, parted by `|`. */
function broken(runs: Run[], width: number): string {
  const lines = breakLines(runs, width, font, () => '7')
  return lines.map(line => line.pieces.map(piece => piece.text).join('')).join('|')
}

describe('breakLines', () => {
  it('breaks between words and after hyphens', () => {
    expect(broken([run('Le chef des renseignements nord-coréens')], 80)).toBe(
      'Le chef des |renseignements |nord-coréens',
    )
    expect(broken([run('nord-coréens')], 40)).toBe('nord-|coréens')
  })

  it('does not part short ends', () => {
    expect(broken([run('Kim Jong-un a-t-il dit')], 40)).toBe('Kim |Jong-un |a-t-il dit')
  })

  it('keeps guillemets and figures on the line of their words', () => {
    expect(broken([run('il a dit «\u202fnon\u202f» à 12\u00a0000 soldats')], 60)).toBe(
      'il a dit |«\u202fnon\u202f» à |12\u00a0000 |soldats',
    )
  })

  it('does not break a word that goes on in another style', () => {
    expect(broken([run('la visite de Vla'), run('dimir', { style: bold }), run('.')], 75)).toBe(
      'la visite de |Vladimir.',
    )
  })

  it('cuts a word of many pages without reading its rest again and again', () => {
    const start = process.cpuUsage().user
    expect(broken([run('abcdefghij'.repeat(10_000))], 400).split('|').length).toBeGreaterThan(900)
    expect(process.cpuUsage().user - start).toBeLessThan(10_000_000)
  })

  it('cuts a word wider than the line and loses no character', () => {
    const checksum = 'a1b2c3d4e5f6'.repeat(10)
    const lines = broken([run(checksum)], 60).split('|')
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.join('')).toBe(checksum)
  })

  it('keeps a badge in one piece', () => {
    expect(broken([run('un mot '), run('à vérifier', { style: { ...style, pad: 3 } })], 60)).toBe(
      'un mot |à\u00a0vérifier',
    )
  })

  it('prints the page of a reference', () => {
    expect(broken([run('voir\u00a0'), run('', { pageOf: 'x' })], 200)).toBe('voir\u00a07')
  })

  it('stretches the dots of a table of contents up to the page number', () => {
    const [line] = breakLines([run('Méthode'), run('', { leader: true }), run('12')], 300, font, () => '')
    expect(line!.width).toBeCloseTo(300)
    expect(line!.pieces.at(-1)!.text).toBe('12')
  })

  it('loses no word and keeps to the width, whatever the text', () => {
    const words = fc.array(
      fc.constantFrom('a', 'mot', '«\u202foui\u202f»', 'x/y', '—', '戰', '\u0301', '😀', ' ', '\n', 'l’Onu'),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (parts, width) => {
        const text = parts.join(' ')
        const lines = breakLines([run(text)], width, font, () => '')
        const shown = lines.map(line => line.pieces.map(piece => piece.text).join('')).join('')
        const plain = (value: string) => value.replace(/[ \n]/g, '').replace(/[戰😀]/gu, '\ufffd')
        expect(plain(shown)).toBe(plain(text))
        for (const line of lines) {
          const single = line.pieces.reduce((sum, piece) => sum + [...piece.text].length, 0) <= 2
          expect(single || line.width <= width + 0.1).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})
