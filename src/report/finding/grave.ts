import type { Diagnostic, Report } from '../../model/index.js'

/** Warnings that put the comparison itself in doubt, beside those of one article or one date. */
const codes = new Set(['W-SEVERAL-EVENTS', 'W-NOTHING-SHARED'])

/** What a reader of page 1 must know before the divergences. */
export function grave({ diagnostics }: Pick<Report, 'diagnostics'>): Diagnostic[] {
  return diagnostics.filter(({ code }) => codes.has(code))
}
