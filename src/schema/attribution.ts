import {
  type Attribution,
  type AttributionResult,
  attributionTypes,
  type Change,
  certainties,
  changeTypes,
  type LedgerCell,
  type LedgerRow,
  type QuotationProblem,
  quotationChangeKinds,
  type Source,
  sourceKinds,
  type VoiceShare,
} from '../model/index.js'
import { array, boolean, count, type Fields, nullable, object, oneOf, optional, string } from './build.js'
import { articleSpan, span } from './span.js'

const source = object<Source>({
  id: string,
  name: string,
  kind: oneOf(sourceKinds),
  mentions: array(articleSpan),
  entityId: optional(string),
})

const attribution = object<Attribution>({
  id: string,
  article: string,
  type: oneOf(attributionTypes),
  speech: boolean,
  content: span,
  clause: optional(span),
  cue: nullable(span),
  source: nullable(span),
  sourceId: nullable(string),
  certainty: oneOf(certainties),
})

const change = object<Change>({
  op: oneOf(['keep', 'insert', 'delete']),
  type: optional(oneOf(changeTypes)),
  a: span,
  b: span,
})

const cell = object<LedgerCell>({
  article: string,
  attributionId: nullable(string),
  content: span,
  marked: boolean,
  sourceId: nullable(string),
  changes: array(oneOf(quotationChangeKinds)),
  diff: array(change),
})

const row = object<LedgerRow>({ id: string, base: count, sourceId: nullable(string), cells: array(cell) })

const speech = object<VoiceShare['direct']>({ count, words: count })
const voice = object<VoiceShare>({ sourceId: string, article: string, direct: speech, reported: speech })

const problem = object<QuotationProblem>({ article: string, start: count, end: count, message: string })

export const attributionResult: Fields<AttributionResult> = {
  sources: array(source),
  attributions: array(attribution),
  ledger: array(row),
  voices: array(voice),
  quotationProblems: array(problem),
}
