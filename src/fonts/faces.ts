import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'

/** Faces of the text font, then the fallbacks for what it lacks (arrows, box and dingbat signs, Hebrew, Arabic). */
const files = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  italic: '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  boldItalic: '@expo-google-fonts/noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf',
  fallback: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  fallbackBold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
} as const
export type Face = keyof typeof files

const parsed = new Map<Face, fontkit.Font>()
const packages = createRequire(import.meta.url)

/** The parsed font of a face. Parsing takes tens of milliseconds, so charts and PDF share one object per face. */
export function openFace(face: Face): fontkit.Font {
  let font = parsed.get(face)
  if (!font) {
    font = fontkit.create(readFileSync(packages.resolve(files[face]))) as fontkit.Font
    parsed.set(face, font)
  }
  return font
}
