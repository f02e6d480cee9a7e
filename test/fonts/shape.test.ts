import { describe, expect, it } from 'vitest'
import { openFace } from '../../src/fonts/faces.js'
import { measureEm } from '../../src/fonts/measure.js'
import { shape } from '../../src/fonts/shape.js'

describe('shape', () => {
  it.each([
    'AVATAR',
    'Tête-à-tête,',
    'office',
    'Œuvre',
    '«\u202fL’Onu\u202f»',
    'fjord…',
    '12\u202f000\u00a0€',
    'e\u0301te\u0301',
    'Київ',
  ])('places «%s» as the full shaping of the font does', text => {
    for (const face of ['regular', 'bold', 'italic'] as const) {
      const { glyphs, positions } = openFace(face).layout(text)
      const shaped = shape(face, text)
      expect(shaped.glyphs.map(glyph => glyph.id)).toEqual(glyphs.map(glyph => glyph.id))
      expect(shaped.positions.map(one => [one.xAdvance, one.xOffset, one.yOffset])).toEqual(
        positions.map(one => [one.xAdvance, one.xOffset, one.yOffset]),
      )
    }
  })

  it('shows signs of the fallback font', () => {
    expect(shape('fallback', '●→').glyphs.every(glyph => glyph.id > 0)).toBe(true)
  })
})

describe('measureEm', () => {
  it('adds words and blanks', () => {
    expect(measureEm('regular', 'un mot')).toBeCloseTo(
      measureEm('regular', 'un') + measureEm('regular', ' ') + measureEm('regular', 'mot'),
    )
    expect(measureEm('bold', '')).toBe(0)
  })
})
