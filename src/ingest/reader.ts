import type { DroppedBlock, Part } from '../model/index.js'
import type { FieldMapping } from './record.js'

export const inputFormats = [
  'plain-text',
  'html',
  'markdown',
  'json',
  'json-lines',
  'feed',
  'warc',
  'email',
  'docx',
] as const
export type InputFormat = (typeof inputFormats)[number]

/** A file in memory. */
export interface RawFile {
  /** Path relative to the folder given, or the bare file name; never absolute, so that results do not depend on the machine. */
  name: string
  bytes: Uint8Array
}

export interface ReadContext {
  /** ISO 639-1 language of a text, the event's language when undecided. `declared` is what the file says of itself. */
  languageOf(text: string, declared?: string): string
  /** Names of fields in JSON records that are not the usual ones. */
  mapping: FieldMapping
  /** Runs the reading of one article of a container; its failure becomes a diagnostic and the others go on. */
  attempt(name: string, read: () => unknown): Promise<void>
}

/** One article as a reader finds it, before ids, sigla and the manifest's fields. */
export interface Draft {
  /** Place inside a container, e.g. `2` for the second item of a feed; empty for a file of one article. */
  fragment: string
  text: string
  /** In order, never overlapping, without sentences. */
  parts: Part[]
  language: string
  title?: string
  outlet?: string
  author?: string
  publishedAt?: string
  url?: string
  notes: string[]
  dropped: DroppedBlock[]
}

/** Reads one file into its articles; throws a DivergenceError where it holds none. */
export type Reader = (file: RawFile, context: ReadContext) => Promise<Draft[]>
