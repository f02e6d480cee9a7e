/**
 * yargs drops a lone `-` from `<inputs..>`, where it stands for standard input. It therefore travels as a word that no
 * command line can hold, since arguments of a process end at a NUL, and is put back before the command runs.
 */
const standIn = '\u0000-'

export const hideDash = (argument: string): string => (argument === '-' ? standIn : argument)

/** Puts `-` back into every value that yargs parsed, in place; a message gets it back as well. */
export function restoreDashes(parsed: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(parsed)) parsed[name] = restored(value)
}

export const restoreDash = (text: string): string => text.replaceAll(standIn, '-')

function restored(value: unknown): unknown {
  if (typeof value === 'string') return restoreDash(value)
  return Array.isArray(value) ? value.map(restored) : value
}
