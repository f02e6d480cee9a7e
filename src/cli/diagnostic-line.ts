import type { Diagnostic } from '../model/index.js'

/** `divergence: E-INPUT-EMPTY: notes.txt holds no text. …`: code, file and message, the file once. */
export function diagnosticLine(one: Diagnostic, language: string): string {
  const { code, file } = one
  const message = one.translations?.[language] ?? one.message
  const named = file === '' || message.startsWith(`${file} `)
  return `divergence: ${code}: ${named ? message : `${file}: ${message}`}`
}
