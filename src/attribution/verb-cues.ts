import { accusation } from './accusations.js'
import { affects } from './affects.js'
import { forward } from './after-verbs.js'
import { comparative } from './comparatives.js'
import type { Cue } from './cue.js'
import type { VerbGroup } from './groups.js'
import { incise } from './incises.js'
import { judgement, passive } from './passives.js'
import { phraseEndingAt, phraseStartingAt } from './phrases.js'
import { isWord, keyAt, type Reader } from './reader.js'
import type { KnownGroup } from './regions.js'
import { mainSubject, type Subject, subjectBefore } from './subjects.js'

/** Reads what each verb group of a frame reports, by the words after it; the first rule that fits wins. */
export function verbCues(reader: Reader, groups: VerbGroup[]): Cue[] {
  const known: KnownGroup[] = groups.map(group => ({ group, subject: subjectOf(reader, group) }))
  const cues: Cue[] = []
  let floor = 0
  for (const one of known) {
    const cue =
      comparative(reader, one, floor) ??
      affects(reader, one) ??
      accusation(reader, one, known) ??
      passive(reader, one) ??
      judgement(reader, one) ??
      incise(reader, one, floor, known) ??
      forward(reader, one, known)
    if (cue === null) continue
    if (cue.kind === 'incise' || cue.kind === 'comparative')
      floor = Math.max(cue.words.to, rangeEnd(cue.source)) + 1
    cues.push(quotedSpeaker(reader, one, cue))
  }
  return cues
}

/** «"…," the paper quoted a witness as saying»: the witness speaks, not the paper. */
function quotedSpeaker(reader: Reader, { group }: KnownGroup, cue: Cue): Cue {
  if (!reader.data.grammar.bareClauses || group.passive || !['quote', 'cite'].includes(group.lemma))
    return cue
  const speaker = phraseStartingAt(reader, group.to + 1)
  if (
    speaker === null ||
    keyAt(reader, speaker.to + 1) !== 'as' ||
    keyAt(reader, speaker.to + 2) !== 'saying'
  )
    return cue
  return { ...cue, source: speaker }
}

function rangeEnd(source: Cue['source']): number {
  return source !== null && typeof source === 'object' ? source.to : -1
}

function subjectOf(reader: Reader, group: VerbGroup): Subject {
  if (group.inverted >= 0) return { from: group.inverted, to: group.inverted }
  if (group.shape === 'finite' || group.shape === 'conditional') return subjectBefore(reader, group)
  // «Télérama le qualifiant de "…"», «un rapport soulignant que»: a noun right before a participle is its subject.
  if (group.shape === 'gerund') return subjectOfGerund(reader, group)
  if (group.shape === 'infinitive') return subjectOfInfinitive(reader, group)
  return null
}

/** «"…" Et le maire de conclure : "…"»: French tells with an infinitive; its subject stands between «et» and «de». */
function subjectOfInfinitive(reader: Reader, group: VerbGroup): Subject {
  if (!['de', "d'"].includes(keyAt(reader, group.from - 1))) return null
  const phrase = phraseEndingAt(reader, group.from - 2)
  if (phrase === null || keyAt(reader, phrase.from - 1) !== 'et') return null
  const before = phrase.from - 2
  return before < 0 || !isWord(reader, before) ? phrase : null
}

function subjectOfGerund(reader: Reader, group: VerbGroup): Subject {
  let i = group.from - 1
  while (reader.classes.clitics.has(keyAt(reader, i))) i--
  if (!isWord(reader, i) || reader.pieces[i]!.inverted || reader.classes.adverbs.has(keyAt(reader, i)))
    return null
  if (
    reader.classes.adjunctPrepositions.has(keyAt(reader, i)) ||
    reader.classes.timeWords.has(keyAt(reader, i))
  )
    return null
  const phrase = phraseEndingAt(reader, i)
  return phrase !== null &&
    (phrase.from === 0 ||
      keyAt(reader, phrase.from - 1) === ',' ||
      (reader.data.documentNouns.includes(keyAt(reader, i)) && mainSubject(reader) === null))
    ? phrase
    : null
}
