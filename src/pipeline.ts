/*
 * ingest → text → annotate → align → diff → attribution → facts → findings → report (one tree) → render {html,pdf,json,csv}
 *                                                                             └ charts (vega-lite) ┘
 * This file alone owns the order of the pure stages, from `text` to `findings`.
 */
import { align } from './align/index.js'
import { annotate } from './annotate/index.js'
import { attribute } from './attribution/index.js'
import { correctRows } from './facts/correct-rows.js'
import { diagnose } from './facts/diagnose.js'
import { coverFacts } from './facts/index.js'
import { findDivergences } from './findings/index.js'
import { generator } from './generator.js'
import type { AnalyzeOptions, Article, Diagnostic, EventInfo, Report } from './model/index.js'
import { schemaVersion } from './model/index.js'
import { readText } from './text/index.js'

export interface AnalyzeInput {
  event: EventInfo
  /** In canonical order, with ids and sigla; parts without sentences. */
  articles: Article[]
  diagnostics: Diagnostic[]
}

/** Called with the name of each stage before it runs and, at the end, with null. */
export type StageListener = (stage: string | null) => void

/** Runs every stage from text to findings. Pure: same input, same result. */
export function analyze(
  input: AnalyzeInput,
  options: AnalyzeOptions,
  onStage: StageListener = () => {},
): Report {
  onStage('text')
  const documents = input.articles.map(readText)
  onStage('annotate')
  const annotations = annotate(documents, input.event)
  onStage('align')
  const alignment = correctRows(align(documents, annotations), input.articles, options.corrections)
  onStage('attribution')
  const attribution = attribute(documents, annotations, alignment, options.corrections)
  onStage('facts')
  const coverage = coverFacts({ documents, annotations, alignment, attribution }, options)
  const doubts = diagnose(input.articles, alignment, annotations, options.reportLanguage)
  onStage('findings')
  const { findings, dismissed } = findDivergences(
    { documents, annotations, alignment, attribution, coverage },
    options,
  )
  onStage(null)
  return {
    schemaVersion,
    generator,
    event: input.event,
    options,
    articles: documents.map(document => document.article),
    alignment,
    annotations,
    ...attribution,
    coverage,
    findings,
    dismissed,
    corrections: options.corrections,
    diagnostics: [...input.diagnostics, ...doubts],
  }
}
