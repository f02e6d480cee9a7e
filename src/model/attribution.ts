import type { Change } from './change.js'
import type { ArticleSpan, Span } from './span.js'

export const attributionTypes = ['direct', 'mixed', 'indirect'] as const
export type AttributionType = (typeof attributionTypes)[number]

export const certainties = ['stated', 'conditional', 'alleged', 'denied', 'planned', 'announced'] as const
export type Certainty = (typeof certainties)[number]

export const sourceKinds = [
  'person',
  'organization',
  'country',
  'group',
  'media',
  'document',
  'unknown',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Who is credited. `entityId` links to the entity that the mentions name. */
export interface Source {
  id: string
  name: string
  kind: SourceKind
  mentions: ArticleSpan[]
  entityId?: string
}

/** Source – cue – content (PARC). Spans lie in `article`. */
export interface Attribution {
  id: string
  article: string
  type: AttributionType
  /** False for marked words that nobody says: titles, banners, irony. */
  speech: boolean
  /** Without the quotation marks. */
  content: Span
  /** The whole reported clause around a quoted fragment, when there is one. */
  clause?: Span
  cue: Span | null
  source: Span | null
  sourceId: string | null
  certainty: Certainty
}

export const quotationChangeKinds = [
  'none',
  'typographic',
  'trimmed-start',
  'trimmed-end',
  'elided-middle',
  'bracketed-insertion',
  'boundary-moved',
  'wording',
  'meaning',
  'spliced',
  'dequoted',
] as const
export type QuotationChangeKind = (typeof quotationChangeKinds)[number]

export interface LedgerCell {
  article: string
  /** Null for words without marks that the article credits to nobody. */
  attributionId: string | null
  content: Span
  marked: boolean
  sourceId: string | null
  /** How this cell differs from the fullest cell of the row; `['none']` for that one itself. */
  changes: QuotationChangeKind[]
  /** Token diff from the fullest cell (a) to this one (b); offsets lie in the two articles' texts. */
  diff: Change[]
}

/** The same utterance across outlets. `cells` may hold several entries of one article (split, or printed twice). */
export interface LedgerRow {
  id: string
  /** Index into `cells` of the fullest version, which the others are compared with. */
  base: number
  sourceId: string | null
  cells: LedgerCell[]
}

/** Speech of one source in one article, in words of content. */
export interface VoiceShare {
  sourceId: string
  article: string
  direct: { count: number; words: number }
  reported: { count: number; words: number }
}

/** An odd or unbalanced quotation mark that `inspect` shows. */
export interface QuotationProblem extends ArticleSpan {
  message: string
}

export interface AttributionResult {
  sources: Source[]
  attributions: Attribution[]
  ledger: LedgerRow[]
  voices: VoiceShare[]
  quotationProblems: QuotationProblem[]
}
