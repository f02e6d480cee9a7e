import type { Span } from './span.js'

/** What a block of an article is. Only the kinds of `alignedPartKinds` take part in alignment. */
export const partKinds = [
  'headline',
  'lead',
  'heading',
  'body',
  'byline',
  'dateline',
  'credit',
  'caption',
  'boilerplate',
  'metadata',
] as const
export type PartKind = (typeof partKinds)[number]

/** Kinds whose sentences state something about the event: these are aligned, attributed and covered. */
export const alignedPartKinds: ReadonlySet<PartKind> = new Set<PartKind>(['headline', 'lead', 'body'])

export interface Part extends Span {
  kind: PartKind
  /** Sentences in text order, inside the part, never overlapping. Empty until the text stage has run. */
  sentences: Span[]
  /** Why the reader gave the part this kind, e.g. `dataset prefix`; shown by `inspect`. */
  reason?: string
}

/** How complete the text that we hold is. Nothing is asserted to be absent from a `doubtful` article. */
export const extractionStatuses = ['complete', 'doubtful'] as const
export type ExtractionStatus = (typeof extractionStatuses)[number]

export interface DroppedBlock {
  /** The dropped text itself (it is not in `Article.text`). */
  text: string
  reason: string
}

export interface Extraction {
  status: ExtractionStatus
  /** Codes of what was recognised: `paywall`, `live-blog`, `gallery`, `truncated`, `dropped-text-aligns`, … */
  notes: string[]
  dropped: DroppedBlock[]
}

/** One published text with metadata. */
export interface Article {
  /** Content-derived: `a-` and the first ten hex digits of the SHA-256 of the text (`-2`, … for exact copies). */
  id: string
  /** A, B, … in canonical order (by file name), AA after Z. */
  siglum: string
  file: string
  outlet: string
  title?: string
  author?: string
  /** ISO 8601 date or date-time, as precise as known. */
  publishedAt?: string
  url?: string
  /** ISO 639-1. */
  language: string
  /** SHA-256 of the bytes of the input file, hex. */
  sha256: string
  text: string
  parts: Part[]
  extraction: Extraction
}

export interface EventInfo {
  /** Slug used as the folder name of the report. */
  id: string
  title: string
  language: string
  publishedAt?: string
}
