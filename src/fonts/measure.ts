import { type Face, openFace } from './faces.js'

const widths = new Map<Face, Map<string, number>>()

/** Width of a text on one line in units of 1 em, kerning included. Cached per word: a report repeats its words. */
export function measureEm(face: Face, text: string): number {
  let cache = widths.get(face)
  if (!cache) {
    cache = new Map()
    widths.set(face, cache)
  }
  let total = 0
  for (const word of text.match(/ +|[^ ]+/g) ?? []) {
    let width = cache.get(word)
    if (width === undefined) {
      const font = openFace(face)
      width = font.layout(word).advanceWidth / font.unitsPerEm
      cache.set(word, width)
    }
    total += width
  }
  return total
}
