import type { Finding, Report } from '../../src/model/index.js'
import { type GoldFinding, type LabelledSet, type Range, stemOf } from './gold.js'
import { overlap, type Places } from './places.js'

interface Touched {
  kind: Finding['kind']
  evidence: { doc: string; range: Range }[]
}

export interface AlteredCounts {
  found: number
  real: number
  /** Altered-quotation findings on pairs that differ by typography only. */
  falselyAltered: number
  clean: number
}

const quotationKinds = new Set<Finding['kind']>([
  'altered-quotation',
  'truncated-quotation',
  'dequoted-quotation',
])

/** Labelled quotation pairs that really differ and are reported, and faithful ones that are reported as altered. */
export function countAltered(report: Report, places: Places, set: LabelledSet): AlteredCounts {
  const docs = new Set(places.stems.values())
  const pairs = set.quotations!.filter(
    pair => pair.same_utterance && docs.has(stemOf(pair.a_doc)) && docs.has(stemOf(pair.b_doc)),
  )
  const isReal = ({ changes }: { changes: string[] }) =>
    changes.some(change => change !== 'none' && change !== 'typographic')
  const findings = touchedBy(report, places).filter(({ kind }) => quotationKinds.has(kind))
  const touchesBoth = (pair: (typeof pairs)[0], { evidence }: Touched, least: number) =>
    touches(evidence, pair.a_doc, pair.a_span, least) && touches(evidence, pair.b_doc, pair.b_span, least)
  const real = pairs.filter(isReal)
  const clean = pairs.filter(pair => !isReal(pair))
  return {
    found: real.filter(pair => findings.some(finding => touchesBoth(pair, finding, 0.3))).length,
    real: real.length,
    falselyAltered: clean.filter(pair =>
      findings.some(finding => finding.kind === 'altered-quotation' && touchesBoth(pair, finding, 0.8)),
    ).length,
    clean: clean.length,
  }
}

export interface FindingCounts {
  touched: number
  gold: number
  sureTouched: number
  sure: number
  traps: number
  trapped: number
  findings: number
}

/** Labelled divergences whose evidence in two articles a finding touches, and traps that a finding falls into. */
export function countFindings(report: Report, places: Places, set: LabelledSet): FindingCounts {
  const findings = touchedBy(report, places)
  const gold = set.findings!
  const traps = set.traps ?? []
  const isHit = (one: GoldFinding) => hitsOf(one, findings).length > 0
  const sure = gold.filter(({ confidence }) => confidence === 'sure')
  return {
    touched: gold.filter(isHit).length,
    gold: gold.length,
    sureTouched: sure.filter(isHit).length,
    sure: sure.length,
    traps: traps.length,
    trapped: traps.filter(trap =>
      hitsOf(trap, findings).some(({ kind }) => kind.startsWith(trap.kind.slice(0, 9))),
    ).length,
    findings: findings.length,
  }
}

function hitsOf(gold: GoldFinding, findings: Touched[]): Touched[] {
  const spans = new Map<string, Range[]>()
  for (const { doc, span } of gold.evidence) spans.set(stemOf(doc), [...(spans.get(stemOf(doc)) ?? []), span])
  return findings.filter(({ evidence }) => {
    const touched = [...spans].filter(([doc, ranges]) =>
      ranges.some(range => touches(evidence, doc, range, 0.3)),
    )
    return touched.length >= Math.min(2, spans.size)
  })
}

function touchedBy(report: Report, places: Places): Touched[] {
  return report.findings.map(({ kind, evidence }) => ({
    kind,
    evidence: evidence.map(span => ({ doc: places.stem(span.article), range: places.range(span) })),
  }))
}

function touches(evidence: Touched['evidence'], doc: string, range: Range, least: number): boolean {
  return evidence.some(
    span =>
      span.doc === stemOf(doc) &&
      overlap(span.range, range) >= least * Math.min(span.range[1] - span.range[0], range[1] - range[0]),
  )
}
