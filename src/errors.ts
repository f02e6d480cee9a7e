/** What went wrong, by code. Only `cli/` turns these into exit codes and lines on the terminal. */
export const errorMessages = {
  'E-INPUT-MISSING': 'does not exist. Check the path.',
} as const
export type ErrorCode = keyof typeof errorMessages

/** An error that a user can act on: what, where and what to do next. */
export class DivergenceError extends Error {
  override readonly name = 'DivergenceError'
  constructor(
    readonly code: ErrorCode,
    /** File, option or field concerned; empty when none. */
    readonly where: string,
    /** Added after the table's message, e.g. a line and column. */
    readonly detail = '',
  ) {
    super([where, errorMessages[code], detail].filter(Boolean).join(' '))
  }
}
