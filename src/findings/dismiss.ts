import { DivergenceError } from '../errors.js'
import type { Correction, Finding } from '../model/index.js'

/** Moves the findings that a human dismissed to a list of their own; positions close up. */
export function dismissFindings(
  findings: Finding[],
  corrections: Correction[],
  former: ReadonlyMap<string, string> = new Map(),
): { findings: Finding[]; dismissed: Finding[] } {
  const reasons = new Map<string, string>()
  for (const correction of corrections) {
    if (correction.kind !== 'dismiss') continue
    const holds = (id: string | undefined) => findings.some(finding => finding.id === id)
    const id = holds(correction.finding) ? correction.finding : former.get(correction.finding)
    if (id === undefined || !holds(id)) {
      throw new DivergenceError('E-CORRECTION-TARGET', `dismiss: finding ${correction.finding}`)
    }
    reasons.set(id, correction.reason)
  }
  return {
    findings: findings
      .filter(finding => !reasons.has(finding.id))
      .map((finding, index) => ({ ...finding, rank: { ...finding.rank, position: index + 1 } })),
    dismissed: findings.flatMap(finding => {
      const human = reasons.get(finding.id)
      return human === undefined ? [] : [{ ...finding, human }]
    }),
  }
}
