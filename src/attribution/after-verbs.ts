import { base } from './base-cue.js'
import { bareClause, findColon, findComplementizer, findInfinitive } from './complements.js'
import type { Cue } from './cue.js'
import type { VerbGroup } from './groups.js'
import { keyAt, type Range, type Reader, skipAdverbs } from './reader.js'
import { clauseFrom, type KnownGroup } from './regions.js'

/** Rules that look at what follows the verb. */
export function forward(reader: Reader, one: KnownGroup, known: KnownGroup[]): Cue | null {
  const { group } = one
  const { verbs } = reader.data
  const next = skipAdverbs(reader, group.to + 1)
  const complementizer = findComplementizer(reader, next, group)
  if (complementizer >= 0) {
    const clausal = verbs.clause.includes(group.lemma) || group.lemma.includes(' ')
    return {
      ...base(one, 'clause'),
      region: clauseFrom(reader, complementizer + 1, known),
      reports: clausal && !group.negated && !group.passive,
    }
  }
  // «a expliqué pourquoi il part»: the question word belongs to the content.
  if (reader.data.grammar.questionWords.includes(keyAt(reader, next)) && verbs.clause.includes(group.lemma))
    return {
      ...base(one, 'clause'),
      region: clauseFrom(reader, next, known),
      reports: !group.negated && !group.passive,
    }
  const colon = findColon(reader, next)
  if (colon >= 0) {
    const region = clauseFrom(reader, colon + 1, known)
    const whole = region === null ? null : { from: region.from, to: lastContent(reader) }
    return { ...base(one, 'colon'), region: whole, reports: false }
  }
  const infinitive = findInfinitive(reader, next, group)
  if (infinitive >= 0) {
    return {
      ...base(one, 'infinitive'),
      region: clauseFrom(reader, infinitive, known),
      reports: !group.negated && !group.passive,
    }
  }
  const bare = bareClause(reader, one, next)
  if (bare >= 0) {
    return { ...base(one, 'clause'), region: clauseFrom(reader, bare, known), reports: !group.negated }
  }
  const region = clauseFrom(reader, next, known)
  const nominal =
    (verbs.noun.includes(group.lemma) || portrays(reader, group, region)) &&
    !group.negated &&
    !group.passive &&
    startsPhrase(reader, next) &&
    group.shape !== 'infinitive'
  return { ...base(one, nominal ? 'noun' : 'quote'), region, reports: nominal }
}

/** «présente X comme un moment fort»: only «comme» makes it speech. */
function portrays(reader: Reader, group: VerbGroup, region: Range | null): boolean {
  if (region === null || !reader.data.verbs.portray.includes(group.lemma)) return false
  for (let i = region.from; i <= region.to; i++) if (['comme', 'as'].includes(keyAt(reader, i))) return true
  return false
}

function lastContent(reader: Reader): number {
  let end = reader.pieces.length - 1
  while (end > 0 && ['.', ',', '!', '?', '…'].includes(keyAt(reader, end))) end--
  return end
}

function startsPhrase(reader: Reader, index: number): boolean {
  const key = keyAt(reader, index)
  return reader.classes.determiners.has(key) || (reader.pieces[index]?.capital ?? false)
}
