import {
  type Article,
  type DroppedBlock,
  type EventInfo,
  type Extraction,
  extractionStatuses,
  type Part,
  partKinds,
} from '../model/index.js'
import { array, count, object, oneOf, optional, string, text } from './build.js'
import { span } from './span.js'

const part = object<Part>({
  kind: oneOf(partKinds),
  start: count,
  end: count,
  sentences: array(span),
  reason: optional(string),
})

const extraction = object<Extraction>({
  status: oneOf(extractionStatuses),
  notes: array(string),
  dropped: array(object<DroppedBlock>({ text: string, reason: string })),
})

export const article = object<Article>({
  id: string,
  siglum: text(/^[A-Z]+$/),
  file: string,
  outlet: string,
  title: optional(string),
  author: optional(string),
  publishedAt: optional(string),
  url: optional(string),
  language: string,
  sha256: text(/^[0-9a-f]{64}$/),
  text: string,
  parts: array(part),
  extraction,
})

export const eventInfo = object<EventInfo>({
  id: string,
  title: string,
  language: string,
  publishedAt: optional(string),
})
