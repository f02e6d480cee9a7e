import type { Glyph } from 'fontkit'
import { type Face, openFace } from '../../fonts/faces.js'
import { shape } from '../../fonts/shape.js'

/** The part of pdfkit's embedded font that is used. */
interface EmbeddedFont {
  id: string
  scale: number
  subset: { includeGlyph(id: number): number }
  widths: number[]
  unicode: number[][]
  ref(): unknown
}

interface Inside {
  _font: EmbeddedFont
  page: { fonts: Record<string, unknown> }
}

const hex = (id: number) => id.toString(16).padStart(4, '0')
const number = (value: number) => String(Math.round(value * 1000) / 1000)

/**
 * Writes one stretch of text at a baseline. pdfkit's own `text` shapes, measures and transforms every stretch anew,
 * which takes most of the time of a report; the words are shaped already.
 */
export function writeText(
  pdf: PDFKit.PDFDocument,
  face: Face,
  size: number,
  text: string,
  x: number,
  y: number,
): void {
  const font = useFace(pdf, face)
  const parts: string[] = []
  let run = ''
  const { unitsPerEm } = openFace(face)
  for (const word of text.match(/ +|[^ ]+/g) ?? []) {
    const { glyphs, positions } = shape(face, word)
    glyphs.forEach((glyph, index) => {
      const { xAdvance, xOffset, yOffset } = positions[index]!
      // Marks over a letter are placed by moving there and back again.
      if (xOffset !== 0 || yOffset !== 0) {
        parts.push(`<${run}> ${number((-xOffset * 1000) / unitsPerEm)}`)
        run = ''
      }
      run += hex(include(font, face, glyph))
      const gap = xAdvance - glyph.advanceWidth - xOffset
      if (gap !== 0) {
        parts.push(`<${run}> ${number((-gap * 1000) / unitsPerEm)}`)
        run = ''
      }
    })
  }
  if (run !== '') parts.push(`<${run}>`)
  // The page is turned upside down by pdfkit; the text matrix turns the letters back.
  const place = `1 0 0 -1 ${number(x)} ${number(y)} Tm /${font.id} ${number(size)} Tf`
  pdf.addContent(`BT\n${place} [${parts.join(' ')}] TJ\nET`)
}

function useFace(pdf: PDFKit.PDFDocument, face: Face): EmbeddedFont {
  const inside = pdf.font(face) as unknown as Inside
  const font = inside._font
  inside.page.fonts[font.id] ??= font.ref()
  return font
}

/** Number of a glyph in the part of the font that is embedded, with its width and characters. */
function include(font: EmbeddedFont, face: Face, glyph: Glyph): number {
  const id = font.subset.includeGlyph(glyph.id)
  font.widths[id] ??= glyph.advanceWidth * font.scale
  font.unicode[id] ??= charactersOf(face, glyph)
  return id
}

/**
 * What the glyph stands for when text is copied, searched or read aloud. fontkit keeps one object for a glyph with the
 * characters of its first use: the E that was first read as a part of É has none. Only a ligature is known by its use.
 */
function charactersOf(face: Face, glyph: Glyph): number[] {
  if (glyph.codePoints.length > 1) return glyph.codePoints
  const mapped = openFace(face)
    .stringsForGlyph(glyph.id)
    .map(text => text.codePointAt(0)!)
  return mapped.length > 0 ? [Math.min(...mapped)] : glyph.codePoints
}
