import { DivergenceError, type ErrorCode } from '../errors.js'

export const exitCodes = { done: 0, failed: 1, usage: 2 } as const

/** Errors of the command line itself; everything else that goes wrong is a failure. */
const usageErrors: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'E-OPTION',
  'E-TOPIC-SYNTAX',
  'E-TEMPLATE-MISSING',
])

export function isUsageError(error: unknown): boolean {
  return error instanceof DivergenceError && usageErrors.has(error.code)
}
