import { type Face, openFace } from '../../fonts/faces.js'

export interface FaceRun {
  text: string
  face: Face
}

export const replacement = '\ufffd'

// Everything here is in Noto Sans: most text needs no look-up. Without controls, bidi marks and soft hyphens.
const plain =
  /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u202f\u2039\u203a\u20ac]*$/
// Invisible signs that carry no words: soft hyphen, zero-width space and joiners, marks of direction, variation selectors.
const invisible = /\u00ad|[\u200b-\u200f]|\u061c|\u2060|\ufeff|[\ufe00-\ufe0f]/g
// Controls, and signs that reorder what is read («bidi» overrides, isolates): shown as replacement signs, since they can deceive.
const unsafe =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const fallbacks: Record<Face, Face> = {
  regular: 'fallback',
  italic: 'fallback',
  bold: 'fallbackBold',
  boldItalic: 'fallbackBold',
  fallback: 'fallback',
  fallbackBold: 'fallbackBold',
}

/** Makes text printable: whitespace runs are one space, what cannot be shown is a visible replacement. */
export function printable(text: string): string {
  if (plain.test(text) && !text.includes('  ')) return text
  return text
    .replace(/[ \t\r\n\u2028\u2029]+/g, ' ')
    .replace(unsafe, replacement)
    .replace(invisible, '')
}

const chosen = new Map<Face, Map<string, Face | null>>()

/** The face that shows a character; looking it up in the font is slow, and a text repeats its signs. */
function faceFor(character: string, wanted: Face): Face | null {
  let cache = chosen.get(wanted)
  if (!cache) {
    cache = new Map()
    chosen.set(wanted, cache)
  }
  let face = cache.get(character)
  if (face === undefined) {
    face = findFace(character, wanted)
    cache.set(character, face)
  }
  return face
}

function findFace(character: string, wanted: Face): Face | null {
  const code = character.codePointAt(0)!
  if (openFace(wanted).hasGlyphForCodePoint(code)) return wanted
  const fallback = fallbacks[wanted]
  return openFace(fallback).hasGlyphForCodePoint(code) ? fallback : null
}

/** Cuts printable text where the face must change. A character of no face becomes U+FFFD, never nothing. */
export function splitByFace(text: string, face: Face): FaceRun[] {
  if (plain.test(text)) return text === '' ? [] : [{ text, face }]
  const runs: FaceRun[] = []
  for (const character of text) {
    const last = runs.at(-1)
    const found = faceFor(character, face)
    const shown = found ? character : replacement
    const shownBy = found ?? faceFor(replacement, face) ?? fallbacks[face]
    // A combining mark stays with its letter, or it would stand alone.
    const joins =
      last && (last.face === shownBy || (/\p{M}/u.test(character) && canShow(character, last.face)))
    if (joins) last.text += shown
    else runs.push({ text: shown, face: shownBy })
  }
  return runs
}

function canShow(character: string, face: Face): boolean {
  return openFace(face).hasGlyphForCodePoint(character.codePointAt(0)!)
}
