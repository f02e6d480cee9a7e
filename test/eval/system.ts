import { collect } from '../../src/align/collection.js'
import { scoreLinks } from '../../src/align/links.js'
import { spanOf } from '../../src/align/pairs.js'
import { makeScorer } from '../../src/align/scorer.js'
import { annotate } from '../../src/annotate/index.js'
import { readInputs } from '../../src/ingest/index.js'
import type { Annotations, Document, Report } from '../../src/model/index.js'
import { analyze } from '../../src/pipeline.js'
import { readText } from '../../src/text/index.js'
import type { ScoredPair } from './alignment.js'

export interface Reading {
  documents: Document[]
  annotations: Annotations
}

/** Text and annotations alone: all that ranking sentence pairs needs. */
export async function readSet(paths: string[]): Promise<Reading> {
  const input = await readInputs(paths, {})
  const documents = input.articles.map(readText)
  return { documents, annotations: annotate(documents, input.event) }
}

/** The whole analysis, as a report has it. */
export async function analyzeSet(paths: string[]): Promise<Report> {
  return analyze(await readInputs(paths, {}), { reportLanguage: 'en', topics: [], corrections: [] })
}

/** All pairs that the scorer looked at with their raw scores, also those below the threshold. */
export function rankedPairs({ documents, annotations }: Reading): ScoredPair[] {
  const collection = collect(documents)
  return scoreLinks(collection, makeScorer(collection, annotations)).map(({ a, b, score }) => ({
    a: spanOf(collection.items[a]!),
    b: spanOf(collection.items[b]!),
    score,
  }))
}
