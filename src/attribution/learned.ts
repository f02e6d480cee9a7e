import type { Cue } from './cue.js'
import { phraseStartingAt } from './phrases.js'
import { keyAt, type Range, type Reader, skipAdverbs } from './reader.js'
import { clauseBefore, clauseFrom, states } from './regions.js'
import { matchAt } from './sequences.js'

/**
 * «Z, a-t-on appris auprès de la mairie», «On a appris de source policière que Z»: what «on» learns is reported by whom he
 * learns it from.
 */
export function learnedCues(reader: Reader): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < reader.pieces.length; i++) {
    if (!reader.data.learning.forms.includes(keyAt(reader, i))) continue
    const from = startOf(reader, i)
    if (from < 0) continue
    const next = skipAdverbs(reader, keyAt(reader, i + 1) === 'on' ? i + 2 : i + 1)
    const length = matchAt(reader, next, reader.data.learning.prepositions)
    const holdsNoun = reader.classes.sourceNouns.has(keyAt(reader, next + length - 1))
    const source = length > 0 ? whoTells(reader, next + length - (holdsNoun ? 1 : 0)) : null
    if (source === null) continue
    const region = content(reader, from, source)
    if (region !== null)
      cues.push({ ...empty, words: { from, to: next + length - 1 - (holdsNoun ? 1 : 0) }, source, region })
  }
  return cues
}

const empty = { kind: 'incise' as const, lemma: null, rest: null, reports: true, conditional: false }

/** The phrase that names who tells, with a superlative in it: «la plus haute juridiction». */
function whoTells(reader: Reader, index: number): Range | null {
  const phrase = phraseStartingAt(reader, index)
  if (phrase !== null || !reader.classes.determiners.has(keyAt(reader, index))) return phrase
  const rest = ['plus', 'très'].includes(keyAt(reader, index + 1))
    ? phraseStartingAt(reader, index + 2)
    : null
  return rest === null ? null : { from: index, to: rest.to }
}

/** Start of «a-t-on appris», «on a appris», «apprend-on»; -1 when it is not «on» who learns. */
function startOf(reader: Reader, verb: number): number {
  if (keyAt(reader, verb + 1) === 'on') return verb
  for (let i = verb - 1; i >= verb - 3; i--) {
    if (keyAt(reader, i) !== 'on') continue
    return reader.pieces[i]!.inverted ? i - 1 : i
  }
  return -1
}

function content(reader: Reader, from: number, source: Range): Range | null {
  if (reader.classes.complementizers.has(keyAt(reader, source.to + 1)))
    return clauseFrom(reader, source.to + 2, [])
  const before = clauseBefore(reader, from - 1, 0)
  return states(reader, before) ? before : null
}
