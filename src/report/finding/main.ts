import type { Finding } from '../../model/index.js'

/**
 * The findings of page 1: in the order of their rank, at most two of one kind as long as other kinds can fill
 * the page (five exclusives say less than one each of five kinds); then those of the articles shown least.
 */
export function mainFindings(ranked: Finding[], top: number): Finding[] {
  const taken = ranked.filter((one, index) => sameKindBefore(ranked, one, index) < 2).slice(0, top)
  while (taken.length < Math.min(top, ranked.length)) {
    const left = ranked.filter(one => !taken.includes(one))
    const shown = (finding: Finding) => taken.filter(one => owner(one) === owner(finding)).length
    taken.push(left.reduce((best, one) => (shown(one) < shown(best) ? one : best)))
  }
  return taken.sort((a, b) => a.rank.position - b.rank.position)
}

/** The article that a finding quotes first. */
function owner({ evidence }: Finding): string | undefined {
  return evidence[0]?.article
}

function sameKindBefore(ranked: Finding[], finding: Finding, index: number): number {
  return ranked.slice(0, index).filter(one => one.kind === finding.kind).length
}
