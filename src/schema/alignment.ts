import {
  type Alignment,
  type Composition,
  type Origin,
  originKinds,
  type Pair,
  type ParagraphPair,
  type Passage,
  type Row,
  type RowCell,
  relations,
  type SharedCopy,
} from '../model/index.js'
import { array, boolean, count, object, oneOf, optional, share, string } from './build.js'
import { articleSpan, span } from './span.js'

const pair = { a: articleSpan, b: articleSpan, relation: oneOf(relations), score: share }

const row = object<Row>({
  id: string,
  label: string,
  labelSpan: articleSpan,
  cells: array(object<RowCell>({ article: string, spans: array(span) })),
  human: optional(string),
})

const composition = object<Composition>({
  article: string,
  tokens: count,
  verbatim: count,
  rewritten: count,
  exclusive: count,
})

const shared = object<SharedCopy>({ a: string, b: string, tokens: count, shareOfA: share, shareOfB: share })

const origin = object<Origin>({
  id: string,
  kind: oneOf(originKinds),
  articles: array(string),
  credits: array(articleSpan),
})

export const alignment = object<Alignment>({
  pairs: array(object<Pair>(pair)),
  paragraphs: array(object<ParagraphPair>({ ...pair, moved: boolean })),
  rows: array(row),
  passages: array(object<Passage>({ spans: array(articleSpan), tokens: count })),
  composition: array(composition),
  shared: array(shared),
  origins: array(origin),
})
