import type { Span } from '../model/index.js'
import type { Draft } from './draft.js'
import { spanOf } from './draft-parts.js'
import type { Frame } from './frames.js'
import { keyAt, type Reader } from './reader.js'
import { mainSubject } from './subjects.js'

/** The subject of a frame, when it is more than a pronoun. */
export function namedSubject(reader: Reader): Span | null {
  const subject = mainSubject(reader)
  if (subject === null || reader.classes.subjectPronouns.has(keyAt(reader, subject.from))) return null
  return spanOf(reader, subject)
}

export function antecedentsOf(
  draft: Draft,
  subject: Span | null,
  before: { subject: Span | null; paragraph: number },
  frame: Frame,
): Span[] {
  const spans: Span[] = []
  if (subject !== null && draft.source !== null && subject.end <= draft.source.start) spans.push(subject)
  if (before.subject !== null && before.paragraph === frame.paragraph) spans.push(before.subject)
  return spans
}
