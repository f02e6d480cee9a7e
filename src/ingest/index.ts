import type { Correction, TopicSpec } from '../model/index.js'
import type { AnalyzeInput } from '../pipeline.js'

/** What the inputs hold and what a manifest asks for. Options of the command line win over these. */
export interface ReadResult extends AnalyzeInput {
  topics: TopicSpec[]
  corrections: Correction[]
}

export interface ReadOptions {
  title?: string
  /** ISO 639-1; detected when missing. */
  language?: string
}

/** Reads files, folders and manifests into articles. The only stage that reads the disk. */
export async function readInputs(_paths: string[], _options: ReadOptions = {}): Promise<ReadResult> {
  return {
    event: { id: 'event', title: 'Event', language: 'fr' },
    articles: [],
    diagnostics: [],
    topics: [],
    corrections: [],
  }
}
