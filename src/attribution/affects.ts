import { base } from './base-cue.js'
import type { Cue } from './cue.js'
import { phraseStartingAt } from './phrases.js'
import { canSpeak } from './preposition-cues.js'
import { isWord, keyAt, type Reader, skipAdverbs } from './reader.js'
import { type KnownGroup, trim } from './regions.js'

/** «Ce rapprochement inquiète Séoul»: what worries somebody who can speak is what he says he worries about. */
export function affects(reader: Reader, one: KnownGroup): Cue | null {
  const { group, subject } = one
  if (!reader.data.verbs.affect.includes(group.lemma) || group.shape !== 'finite') return null
  if (group.reflexive || group.passive || group.negated || subject === null || subject === 'same') return null
  if (reader.classes.subjectPronouns.has(keyAt(reader, subject.from)) || canSpeak(reader, subject))
    return null
  // «Ces propos inquiètent»: words that somebody else has said.
  if (reader.data.nounsOfSaying.includes(keyAt(reader, subject.from + 1))) return null
  const object = skipAdverbs(reader, group.to + 1)
  const source = isWord(reader, object) ? phraseStartingAt(reader, object) : null
  if (source === null || !canSpeak(reader, source)) return null
  const region = trim(reader, subject.from, subject.to)
  return { ...base(one, 'noun'), source, region, reports: true }
}
