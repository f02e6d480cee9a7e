import {
  type Coverage,
  type CoverageCell,
  coverageStatuses,
  type Facet,
  facetKinds,
  relations,
} from '../model/index.js'
import { array, boolean, count, nullable, number, object, oneOf, optional, share, string } from './build.js'
import { articleSpan, span } from './span.js'

type Nearest = NonNullable<CoverageCell['nearest']>
type Omitted = NonNullable<Coverage['omitted']>[number]
type Share = Coverage['shares'][number]

const cell = object<CoverageCell>({
  article: string,
  status: oneOf(coverageStatuses),
  spans: array(span),
  copy: nullable(oneOf([...relations, 'own'])),
  sourceIds: array(string),
  nearest: optional(object<Nearest>({ span: articleSpan, score: share })),
})

const facet = object<Facet>({
  id: string,
  label: string,
  kind: oneOf(facetKinds),
  terms: optional(array(string)),
  human: optional(string),
  given: boolean,
  cells: array(cell),
  outlets: count,
  origins: count,
  weight: number,
})

export const coverage = object<Coverage>({
  facets: array(facet),
  omitted: optional(array(object<Omitted>({ kind: oneOf(facetKinds), count }))),
  shares: array(object<Share>({ article: string, share })),
})
