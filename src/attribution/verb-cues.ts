import { accusation } from './accusations.js'
import { affects } from './affects.js'
import { forward } from './after-verbs.js'
import { base } from './base-cue.js'
import { comparative } from './comparatives.js'
import type { Cue } from './cue.js'
import { incise } from './incises.js'
import { judgement, passive } from './passives.js'
import { phraseEndingAt, phraseStartingAt } from './phrases.js'
import { isWord, keyAt, type Reader } from './reader.js'
import { clauseFrom, type KnownGroup } from './regions.js'
import { mainSubject, type Subject, subjectBefore } from './subjects.js'
import type { VerbGroup } from './verb-group.js'

/** Reads what each verb group of a frame reports, by the words after it; the first rule that fits wins. */
export function verbCues(reader: Reader, groups: VerbGroup[]): Cue[] {
  const known: KnownGroup[] = groups.map(group => ({ group, subject: subjectOf(reader, group) }))
  const cues: Cue[] = []
  let floor = 0
  for (const one of known) {
    if (isQuotedSaying(reader, one)) continue
    const cue =
      quotedAs(reader, one, known) ??
      comparative(reader, one, floor) ??
      affects(reader, one) ??
      accusation(reader, one, known) ??
      judgement(reader, one) ??
      passive(reader, one) ??
      incise(reader, one, floor, known) ??
      forward(reader, one, known)
    if (cue === null) continue
    if (cue.kind === 'incise' || cue.kind === 'comparative')
      floor = Math.max(cue.words.to, rangeEnd(cue.source)) + 1
    cues.push(quotedSpeaker(reader, one, cue))
  }
  return cues
}

/** Most pieces between «was quoted» and «as saying»: «by the agency Reuters on Monday». */
const quotedReach = 9

/** «The paper quoted a witness as saying that Z», «He was quoted by Reuters as saying Z»: the one quoted speaks. */
function quotedAs(reader: Reader, one: KnownGroup, known: KnownGroup[]): Cue | null {
  const { group, subject } = one
  if (!reader.data.grammar.bareClauses || !quoting.has(group.lemma)) return null
  const speaker = group.passive ? subject : phraseStartingAt(reader, group.to + 1)
  let as = group.passive ? group.to + 1 : speaker !== null && speaker !== 'same' ? speaker.to + 1 : -1
  const last = as + quotedReach
  while (as >= 0 && as < last && keyAt(reader, as) !== 'as') as++
  if (as < 0 || keyAt(reader, as) !== 'as' || keyAt(reader, as + 1) !== 'saying') return null
  const region = clauseFrom(reader, keyAt(reader, as + 2) === 'that' ? as + 3 : as + 2, known)
  return region === null ? null : { ...base(one, 'clause'), source: speaker, region, reports: true }
}

/** «"…," the paper quoted a witness as saying»: the witness speaks, not the paper. */
function quotedSpeaker(reader: Reader, { group }: KnownGroup, cue: Cue): Cue {
  if (!reader.data.grammar.bareClauses || group.passive || !quoting.has(group.lemma)) return cue
  const speaker = phraseStartingAt(reader, group.to + 1)
  const saying = speaker !== null && keyAt(reader, speaker.to + 1) === 'as' && keyAt(reader, speaker.to + 2)
  return saying === 'saying' ? { ...cue, source: speaker } : cue
}

const quoting = new Set(['quote', 'cite'])

/** The «saying» of «quoted as saying» is no cue of its own. */
function isQuotedSaying(reader: Reader, { group }: KnownGroup): boolean {
  return group.shape === 'gerund' && keyAt(reader, group.from - 1) === 'as'
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
