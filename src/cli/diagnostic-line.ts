import type { Diagnostic } from '../model/index.js'

/** `divergence: E-INPUT-EMPTY: notes.txt holds no text. …`: code, file and message, the file once. */
export function diagnosticLine({ code, file, message }: Diagnostic): string {
  const named = file === '' || message.startsWith(`${file} `)
  return `divergence: ${code}: ${named ? message : `${file}: ${message}`}`
}
