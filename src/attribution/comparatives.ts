import { base } from './base-cue.js'
import type { Cue } from './cue.js'
import { keyAt, type Reader } from './reader.js'
import { clauseBefore, clauseFrom, type KnownGroup, states } from './regions.js'
import { subjectAfter } from './subjects.js'

/** «Comme le rapporte Le Figaro, Z» and «Z, comme l'a dit le maire». */
export function comparative(reader: Reader, one: KnownGroup, floor: number): Cue | null {
  const { group } = one
  let i = group.from - 1
  while (['le', "l'", 'la'].includes(keyAt(reader, i))) i--
  if (!reader.data.comparatives.includes(keyAt(reader, i)) || group.shape !== 'finite') return null
  const source =
    group.inverted >= 0
      ? one.subject
      : (subjectAfter(reader, group) ?? (i < group.from - 1 ? one.subject : null))
  if (source === null || source === 'same') return null
  // «comme le veut la tradition» reports nothing.
  const { clause, noun } = reader.data.verbs
  if (!group.lemma.includes(' ') && !clause.includes(group.lemma) && !noun.includes(group.lemma)) return null
  const cue = { ...base(one, 'comparative'), words: { from: i, to: group.to }, source, reports: true }
  const before = clauseBefore(reader, i - 1, floor)
  if (states(reader, before)) return { ...cue, region: before }
  const comma = nextComma(reader, source.to + 1)
  return comma < 0 ? null : { ...cue, region: clauseFrom(reader, comma + 1, []) }
}

function nextComma(reader: Reader, from: number): number {
  for (let i = from; i < reader.pieces.length; i++) if (keyAt(reader, i) === ',') return i
  return -1
}
