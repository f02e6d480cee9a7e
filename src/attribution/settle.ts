import type { Cue } from './cue.js'
import { startsPhrase } from './objects.js'
import { phraseStartingAt } from './phrases.js'
import { canSpeak } from './preposition-cues.js'
import { isFiniteVerb, isQuotation, keyAt, type Range, type Reader } from './reader.js'
import { mainSubject, subjectBefore } from './subjects.js'
import type { VerbGroup } from './verb-group.js'

/** A cue with its source decided, in text order. */
export interface Settled extends Cue {
  who: Range | null
}

/** Resolves «et estime» to the subject before, «, accusant» to the subject of the sentence. */
export function settle(reader: Reader, cues: Cue[]): Settled[] {
  const sorted = [...cues].sort((a, b) => a.words.from - b.words.from)
  const settled: Settled[] = []
  let main: Range | null | undefined
  for (const cue of sorted) {
    let who: Range | null
    if (cue.source === 'same' || cue.source === 'main') {
      const before = settled.findLast(
        one => one.who !== null && (cue.source === 'same' || reachesBack(one, cue)),
      )
      if (main === undefined) main = cleftSubject(reader) ?? mainSubject(reader)
      who = before?.who ?? main ?? (cue.source === 'same' ? openingSpeaker(reader) : subjectNear(reader, cue))
    } else who = cue.source
    settled.push({ ...cue, who })
  }
  return settled
}

/** «C'est sur ce point que le maire a insisté, en accusant …»: the subject stands in the clause that «c'est … que» sets off. */
function cleftSubject(reader: Reader): Range | null {
  if (!["c'", 'ce'].includes(keyAt(reader, 0)) || reader.forms.be.get(keyAt(reader, 1)) !== 'finite')
    return null
  for (let i = 2; i < reader.pieces.length && !isQuotation(reader, i); i++) {
    if (!isFiniteVerb(reader, i)) continue
    const subject = subjectBefore(reader, { from: i, to: i } as VerbGroup)
    const setOff =
      subject !== null &&
      subject !== 'same' &&
      reader.classes.complementizers.has(keyAt(reader, subject.from - 1))
    return setOff ? subject : null
  }
  return null
}

/** «Un déplacement dont il a profité pour estimer que …»: the sentence has no verb of its own, its clause has. */
function subjectNear(reader: Reader, cue: Cue): Range | null {
  if (reader.data.grammar.bareClauses || !['pour', 'avant'].includes(keyAt(reader, cue.words.from - 1)))
    return null
  for (let i = cue.words.from - 2; i > 0; i--) {
    if (keyAt(reader, i) === ',' || isQuotation(reader, i)) return null
    if (!isFiniteVerb(reader, i)) continue
    const subject = subjectBefore(reader, { from: i, to: i } as VerbGroup)
    return subject === 'same' ? null : subject
  }
  return null
}

/** «Un proche le compare à sa mère, et rappelle …»: who can speak and opens the sentence, where no verb of it is known. */
function openingSpeaker(reader: Reader): Range | null {
  if (reader.data.grammar.bareClauses || !startsPhrase(reader, 0)) return null
  const opening = phraseStartingAt(reader, 0)
  if (opening === null || !canSpeak(reader, opening)) return null
  for (let i = opening.from + 2; i <= opening.to; i++)
    if (reader.forms.present.has(keyAt(reader, i)) && !reader.pieces[i]!.capital)
      return { from: opening.from, to: i - 1 }
  return opening
}

/** A participle takes the source of the cue before it, unless it stands before that cue's own words. */
function reachesBack(one: Settled, cue: Cue): boolean {
  return one.words.from < cue.words.from
}
