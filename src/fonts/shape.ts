import type { Font, Glyph, GlyphPosition } from 'fontkit'
import { type Face, openFace } from './faces.js'

/** Glyphs of a word with their places, in units of the font. Never changed once made. */
export interface Shaped {
  glyphs: Glyph[]
  positions: GlyphPosition[]
  advanceWidth: number
}

/** Letters and signs that stand one by one in Noto Sans but for kerning between two neighbours. */
const simple = /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2026\u202f\u2039\u203a\u20ac]*$/

/** Longer than any word that comes twice: cut addresses and checksums would only fill the memory. */
const longestKept = 60

const words = new Map<Face, Map<string, Shaped>>()
/** Words remembered per face: a process that writes report after report must not grow with every one. */
const mostWords = 5_000

/**
 * Shapes a text without line breaks. The full shaping of fontkit takes about 0.1 ms a word; a report has thousands of
 * words but only hundreds of letter pairs, so simple words are put together from pairs, shaped once each.
 */
export function shape(face: Face, text: string): Shaped {
  let cache = words.get(face)
  if (!cache) {
    cache = new Map()
    words.set(face, cache)
  }
  let shaped = cache.get(text)
  if (!shaped) {
    const font = openFace(face)
    shaped = quick(face, font, text) ?? full(font, text)
    if (cache.size >= mostWords) cache.clear()
    if (text.length <= longestKept) cache.set(text, shaped)
  }
  return shaped
}

/** Signs of a fallback font need no shaping, and reading its tables of rules would take longer than all else. */
function quick(face: Face, font: Font, text: string): Shaped | null {
  if (simple.test(text)) return fromPairs(font, pairsOf(face), text)
  return face.startsWith('fallback') && /^[\p{S}\p{P}\p{N}]+$/u.test(text) ? oneByOne(font, text) : null
}

function oneByOne(font: Font, text: string): Shaped {
  const glyphs = [...text].map(character => font.glyphForCodePoint(character.codePointAt(0)!))
  const positions = glyphs.map(
    glyph => ({ xAdvance: glyph.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }) as GlyphPosition,
  )
  return { glyphs, positions, advanceWidth: sumAdvances(positions) }
}

function full(font: Font, text: string): Shaped {
  const { glyphs, positions } = font.layout(text)
  return { glyphs, positions, advanceWidth: sumAdvances(positions) }
}

function sumAdvances(positions: readonly GlyphPosition[]): number {
  return positions.reduce((sum, position) => sum + position.xAdvance, 0)
}

/** Advance of the first of two characters before the second; null when they do not simply stand side by side. */
type Pairs = Map<string, number | null>
const pairCaches = new Map<Face, Pairs>()

function pairsOf(face: Face): Pairs {
  let pairs = pairCaches.get(face)
  if (!pairs) {
    pairs = new Map()
    pairCaches.set(face, pairs)
  }
  return pairs
}

function fromPairs(font: Font, pairs: Pairs, text: string): Shaped | null {
  const glyphs: Glyph[] = []
  const positions: GlyphPosition[] = []
  for (let index = 0; index < text.length; index++) {
    const glyph = font.glyphForCodePoint(text.charCodeAt(index))
    const pair = text.slice(index, index + 2)
    if (pair.length === 2 && !pairs.has(pair)) learnPairs(font, pairs, text.slice(index))
    const xAdvance = pair.length === 2 ? pairs.get(pair)! : glyph.advanceWidth
    if (xAdvance === null) return null
    glyphs.push(glyph)
    positions.push({ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 } as GlyphPosition)
  }
  return { glyphs, positions, advanceWidth: sumAdvances(positions) }
}

/** Learns the pairs of a text at one go: most of the time of shaping two letters goes into setting out. */
function learnPairs(font: Font, pairs: Pairs, text: string): void {
  const { glyphs, positions } = font.layout(text)
  const apart =
    glyphs.length === text.length &&
    glyphs.every((glyph, index) => glyph.id === font.glyphForCodePoint(text.charCodeAt(index)).id) &&
    positions.every(({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0)
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2)
    if (apart) pairs.set(pair, positions[index]!.xAdvance)
    else if (!pairs.has(pair)) pairs.set(pair, text.length === 2 ? null : learnPair(font, pairs, pair))
  }
}

function learnPair(font: Font, pairs: Pairs, pair: string): number | null {
  learnPairs(font, pairs, pair)
  return pairs.get(pair)!
}
