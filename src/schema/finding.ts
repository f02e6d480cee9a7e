import { confidences, type Evidence, type Finding, findingKinds, type Rank } from '../model/index.js'
import { anyObject, array, count, number, object, oneOf, optional, string } from './build.js'

const evidence = object<Evidence>({
  article: string,
  start: count,
  end: count,
  exact: string,
  role: optional(string),
})

export const finding = object<Finding>({
  id: string,
  kind: oneOf(findingKinds),
  confidence: oneOf(confidences),
  severity: oneOf([1, 2, 3]),
  title: string,
  evidence: { json: { ...array(evidence).json, minItems: 1 } },
  details: anyObject,
  rank: object<Rank>({ position: count, score: number, reasons: array(string) }),
  human: optional(string),
})
