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
  if (reader.classes.relatives.has(keyAt(reader, subject.from))) return null
  return spanOf(reader, subject)
}

/** «Même s'il avait dit …, | le chef de l'État a préféré»: a pronoun in an opening clause means the subject to come. */
export function aheadOf(draft: Draft, subject: Span | null, reader: Reader): Span | null {
  if (subject === null || draft.source === null || subject.start < draft.source.end) return null
  const opens = [0, 1].some(i => reader.classes.subordinators.has(keyAt(reader, i)))
  return opens ? subject : null
}

export function antecedentsOf(
  draft: Draft,
  subject: Span | null,
  before: { subject: Span | null; paragraph: number },
  frame: Frame,
): Span[] {
  const spans: Span[] = []
  // «M. Dupont "n'a jamais fui", a-t-il dit»: whom the words are about is not who says them.
  const within = [draft.content, draft.clause].some(
    span => subject !== null && span !== undefined && subject.start >= span.start && subject.end <= span.end,
  )
  // «Le maire a déploré la fermeture : "…", s'est-il exclamé»: before a colon stands who speaks.
  const introduces =
    subject !== null &&
    frame.pieces.some(one => one.key === ':' && one.start >= subject.end && one.end <= draft.content.start)
  const about = within && draft.kind === 'incise' && !introduces
  if (subject !== null && draft.source !== null && subject.end <= draft.source.start && !about)
    spans.push(subject)
  // «Le maire a félicité Jean Dupont. ¶ "…", a-t-il déclaré.»: who speaks after marks goes on from the paragraph before.
  const reach = draft.kind === 'incise' ? 1 : 0
  if (before.subject !== null && frame.paragraph - before.paragraph <= reach) spans.push(before.subject)
  return spans
}
