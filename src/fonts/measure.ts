import { type Face, openFace } from './faces.js'
import { shape } from './shape.js'

/** Width of a text on one line in units of 1 em, kerning included. */
export function measureEm(face: Face, text: string): number {
  let total = 0
  for (const word of text.match(/ +|[^ ]+/g) ?? []) total += shape(face, word).advanceWidth
  return total / openFace(face).unitsPerEm
}
