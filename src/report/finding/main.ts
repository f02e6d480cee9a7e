import type { Finding } from '../../model/index.js'

/**
 * The findings of page 1: in the order of their rank, at most two of one kind as long as other kinds can fill
 * the page (five exclusives say less than one each of five kinds).
 */
export function mainFindings(ranked: Finding[], top: number): Finding[] {
  const taken = ranked.filter((one, index) => sameKindBefore(ranked, one, index) < 2).slice(0, top)
  const rest = ranked.filter(one => !taken.includes(one)).slice(0, top - taken.length)
  return [...taken, ...rest].sort((a, b) => a.rank.position - b.rank.position)
}

function sameKindBefore(ranked: Finding[], finding: Finding, index: number): number {
  return ranked.slice(0, index).filter(one => one.kind === finding.kind).length
}
