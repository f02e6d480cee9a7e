import type { AnalyzeOptions, Correction, TopicSpec } from '../model/index.js'
import { array, type Fields, object, oneOf, type Schema, string } from './build.js'

type CorrectionOf<K extends Correction['kind']> = Extract<Correction, { kind: K }>

/** One schema per kind: a kind added to the model without one fails type-checking. */
const corrections: { [K in Correction['kind']]: Fields<CorrectionOf<K>> } = {
  dismiss: { kind: oneOf(['dismiss']), finding: string, reason: string },
  'not-same-quotation': { kind: oneOf(['not-same-quotation']), row: string, cell: string },
  'merge-rows': { kind: oneOf(['merge-rows']), rows: array(string) },
  'split-row': { kind: oneOf(['split-row']), row: string, article: string },
  rename: { kind: oneOf(['rename']), facet: string, label: string },
  source: { kind: oneOf(['source']), attribution: string, source: string },
}

export const correction: Schema<Correction> = {
  json: { anyOf: Object.values(corrections).map(fields => object(fields as Fields<object>).json) },
}

export const analyzeOptions = object<AnalyzeOptions>({
  reportLanguage: string,
  topics: array(object<TopicSpec>({ label: string, terms: array(string) })),
  corrections: array(correction),
})
