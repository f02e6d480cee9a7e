import type { ArticleSpan } from './span.js'

export const findingKinds = [
  'exclusive',
  'absent',
  'altered-quotation',
  'truncated-quotation',
  'dequoted-quotation',
  'attribution-shift',
  'conflicting-figure',
  'conflicting-date',
  'name-variant',
  'certainty-shift',
  'wording',
  'shared-copy',
  'placement',
] as const
export type FindingKind = (typeof findingKinds)[number]

export const confidences = ['sure', 'needs-review'] as const
export type Confidence = (typeof confidences)[number]

export interface Evidence extends ArticleSpan {
  exact: string
  /** What this span is to the finding: `base`, `variant`, `nearest`, `credit`, … */
  role?: string
}

/** Why a finding stands where it stands; the method page explains the rule. */
export interface Rank {
  /** 1 is first. */
  position: number
  score: number
  reasons: string[]
}

/** A divergence of one kind and the spans that prove it. */
export interface Finding {
  id: string
  kind: FindingKind
  confidence: Confidence
  severity: 1 | 2 | 3
  /** In the language of the report: a template around exact words. */
  title: string
  evidence: Evidence[]
  /** Kind-specific; plain JSON. */
  details: Record<string, unknown>
  rank: Rank
  /** Set when a correction by a human touched it. */
  human?: string
}

/** What a finder returns; the findings stage adds id and rank. */
export interface FindingDraft extends Omit<Finding, 'id' | 'rank'> {
  /** Content that identifies the finding whatever other articles join; the id is hashed from kind and key. */
  key: string[]
  /** Keys under which the finding was known before another article joined: a dismissal by such an id still holds. */
  formerKeys?: string[][]
}
