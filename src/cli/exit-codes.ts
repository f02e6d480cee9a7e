import { DivergenceError, type ErrorCode } from '../errors.js'

export const exitCodes = { done: 0, failed: 1, usage: 2 } as const

/** Errors of the command line itself; everything else that goes wrong is a failure. */
const usageErrors: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'E-OPTION',
  'E-TOPIC-SYNTAX',
  'E-TEMPLATE-MISSING',
])

export function exitCodeOf(error: unknown): number {
  if (error instanceof DivergenceError)
    return usageErrors.has(error.code) ? exitCodes.usage : exitCodes.failed
  // The class of yargs' own validation errors is not exported; its name is.
  return error instanceof Error && error.name === 'YError' ? exitCodes.usage : exitCodes.failed
}
