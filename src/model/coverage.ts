import type { Relation } from './alignment.js'
import type { ArticleSpan, Span } from './span.js'

export const facetKinds = ['topic', 'row', 'entity', 'source'] as const
export type FacetKind = (typeof facetKinds)[number]

export const coverageStatuses = ['present', 'partial', 'absent', 'doubtful'] as const
export type CoverageStatus = (typeof coverageStatuses)[number]

export interface CoverageCell {
  article: string
  status: CoverageStatus
  /** Exact evidence; for `absent` empty. */
  spans: Span[]
  /** Whether the words are shared word for word, rewritten or the outlet's own; null when absent. */
  copy: Relation | 'own' | null
  /** To whom the article credits it. */
  sourceIds: string[]
  /** For `absent`: the nearest passage and its score 0..1, when there is one. */
  nearest?: { span: ArticleSpan; score: number }
}

export interface Facet {
  id: string
  /** Word for word from the texts, or the user's own topic label. */
  label: string
  kind: FacetKind
  /** Further key phrases of a discovered topic, word for word, best first. */
  terms?: string[]
  /** Set when a human renamed it: the label before. */
  human?: string
  /** True for a topic that the user asked for. */
  given: boolean
  /** One per article, in the order of `articles`. */
  cells: CoverageCell[]
  /** Articles and independent origins that carry it (present or partial). */
  outlets: number
  origins: number
  /** How worth showing it is, for `top=30`; higher first. */
  weight: number
}

export interface Coverage {
  facets: Facet[]
  /** Discovered facets beyond the size limit, the least weighty of their kind, that were left out. */
  omitted?: { kind: FacetKind; count: number }[]
  /** Share of the discovered facets that each article carries, 0..1, in the order of `articles`. */
  shares: { article: string; share: number }[]
}
