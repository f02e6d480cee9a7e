import type { Draft } from './draft.js'
import { spanOf } from './draft-parts.js'
import type { Frame } from './frames.js'
import { canSpeak } from './preposition-cues.js'
import { isFiniteVerb, keyAt, type Reader } from './reader.js'
import { subjectBefore } from './subjects.js'
import type { VerbGroup } from './verb-group.js'

const admitting = new Set(['reconnaître', 'admettre', 'avouer', 'concéder', 'dire'])

/**
 * «"La loi a des lacunes." ¶ Jean Morel le reconnaît : …», «… en convient»: who admits it has said the words before that
 * nobody else is given.
 */
export function takeUp(reader: Reader, frame: Frame, before: Draft | null): void {
  if (reader.data.grammar.bareClauses || before === null || !isOpen(before, frame)) return
  for (let i = 1; i < reader.pieces.length - 1; i++) {
    if (!isFiniteVerb(reader, i)) continue
    if (!admits(reader, i)) return
    const subject = subjectBefore(reader, { from: i - 1, to: i, head: i } as VerbGroup)
    if (subject === null || subject === 'same' || !canSpeak(reader, subject)) return
    before.source = spanOf(reader, subject)
    before.cue = spanOf(reader, { from: i - 1, to: i })
    return
  }
}

/** «le reconnaît», «l'admet», «en convient», and the clause ends. */
function admits(reader: Reader, verb: number): boolean {
  const [before, after] = [keyAt(reader, verb - 1), keyAt(reader, verb + 1)]
  if (![':', '.', ','].includes(after)) return false
  const lemmas = (reader.forms.reporting.get(keyAt(reader, verb)) ?? []).map(one => one.lemma)
  if (before === 'en') return keyAt(reader, verb) === 'convient'
  return ['le', "l'"].includes(before) && lemmas.some(lemma => admitting.has(lemma))
}

/** Marked words that are all of the sentence before, with nobody to say them. */
function isOpen({ cue, frame, marked, source, speakerOf, speech }: Draft, after: Frame): boolean {
  const alone = frame.pieces.every(({ kind }) => kind !== 'word')
  const near = after.sentence - frame.sentence === 1 && after.paragraph - frame.paragraph <= 1
  return near && alone && marked && speech && cue === null && source === null && speakerOf === null
}
