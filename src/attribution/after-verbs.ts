import { base } from './base-cue.js'
import {
  bareClause,
  findColon,
  findComplementizer,
  findInfinitive,
  findQuestion,
  saysClause,
} from './complements.js'
import type { Cue } from './cue.js'
import { beforeMainClause, beforeSecondVerb } from './main-clause.js'
import { describesSelf, judges, measured, portrays, startsPhrase, takesObject, topicOf } from './objects.js'
import { agents } from './particles.js'
import { phraseStartingAt } from './phrases.js'
import { isQuotation, keyAt, type Range, type Reader, skipAdverbs } from './reader.js'
import { clauseFrom, type KnownGroup } from './regions.js'
import type { VerbGroup } from './verb-group.js'

/** Rules that look at what follows the verb. */
export function forward(reader: Reader, one: KnownGroup, known: KnownGroup[]): Cue | null {
  const cue = following(reader, one, known)
  if (cue === null) return null
  const region =
    cue.kind === 'noun' || cue.kind === 'infinitive' ? beforeSecondVerb(reader, cue.region) : cue.region
  const kept = beforeMainClause(reader, one, region, cue.kind === 'clause')
  return { ...cue, region: kept, rest: cutOff(reader, cue, kept) }
}

/** «assure avoir tout dit, | faisant porter aux "émeutiers" la faute»: marked words in what was cut off stay with the cue. */
function cutOff(reader: Reader, { region, rest }: Cue, kept: Range | null): Range | null {
  if (region === null || kept === null || kept.to >= region.to) return rest
  for (let i = kept.to + 1; i <= region.to; i++)
    if (isQuotation(reader, i)) return { from: kept.to + 1, to: region.to }
  return rest
}

function following(reader: Reader, one: KnownGroup, known: KnownGroup[]): Cue | null {
  const { group } = one
  const next = skipAdverbs(reader, group.to + 1)
  // «n'exclut pas de partir» says that it is possible.
  const denied = group.negated !== reader.data.verbs.denied.includes(group.lemma)
  const active = !denied && !group.passive
  const from = (kind: Cue['kind'], start: number, reports = active): Cue => ({
    ...base(one, kind),
    region: clauseFrom(reader, start, known),
    reports,
  })
  const complementizer = findComplementizer(reader, next, group)
  if (complementizer >= 0) {
    const cue = from('clause', complementizer + 1)
    // «Il a été confirmé par le maire que»: the agent speaks.
    const agent =
      group.passive && agents.includes(keyAt(reader, next)) ? phraseStartingAt(reader, next + 1) : null
    if (agent !== null && saysClause(reader, group)) return { ...cue, source: agent, reports: !denied }
    return {
      ...cue,
      // «Il a été expliqué que»: «il» is nobody.
      source: group.passive && isDummy(reader, cue.source) ? null : cue.source,
      reports: active && (saysClause(reader, group) || reader.data.verbs.denied.includes(group.lemma)),
    }
  }
  // «a expliqué pourquoi il part»: the question word belongs to the content.
  const question = findQuestion(reader, next, group)
  if (question >= 0) return from('clause', question)
  const colon = findColon(reader, next)
  if (colon >= 0) {
    const region = clauseFrom(reader, colon + 1, known)
    const whole = region === null ? null : { from: region.from, to: lastContent(reader) }
    return { ...base(one, 'colon'), region: whole, reports: false }
  }
  const infinitive = findInfinitive(reader, next, group)
  if (infinitive >= 0) return from('infinitive', infinitive)
  const value = measured(reader, group, next)
  if (value >= 0) return from('noun', value)
  if (onlyMeasures(reader, group)) return null
  const bare = bareClause(reader, one, next)
  if (bare >= 0) return from('clause', bare, !group.negated)
  if (judges(reader, group, next) || describesSelf(reader, group, next)) return from('noun', next, !denied)
  const topic = topicOf(reader, group, next)
  if (topic >= 0) return from('noun', topic)
  const start = takesObject(reader, one, next) ? next : afterAdjuncts(reader, one, next)
  return object(reader, one, start, clauseFrom(reader, start, known))
}

/** «a annoncé dans un communiqué | la fermeture», «a confirmé à la presse, lundi, | son départ»; else the place given. */
function afterAdjuncts(reader: Reader, one: KnownGroup, next: number): number {
  const { group } = one
  if (reader.data.grammar.bareClauses || group.passive || one.subject === null) return next
  let at = next
  for (let round = 0; round < 2 && reader.classes.adjunctPrepositions.has(keyAt(reader, at)); round++) {
    const phrase = phraseStartingAt(reader, at + 1)
    if (phrase === null) return next
    at = skipAdverbs(reader, phrase.to + 1)
    if (keyAt(reader, at) === ',') at = skipAdverbs(reader, at + 1)
  }
  return at > next && reader.classes.determiners.has(keyAt(reader, at)) && takesObject(reader, one, at)
    ? at
    : next
}

/** «put» says something of a value alone. */
function onlyMeasures({ data }: Reader, { lemma }: VerbGroup): boolean {
  const { clause, infinitive, measure, quote } = data.verbs
  return measure.includes(lemma) && ![clause, infinitive, quote].some(list => list.includes(lemma))
}

/** «annonce la grève» reports; any other verb only carries marked words. */
function object(reader: Reader, one: KnownGroup, next: number, region: Range | null): Cue {
  const { group } = one
  const nominal =
    (takesObject(reader, one, next) || (startsPhrase(reader, next) && portrays(reader, group, region))) &&
    !group.negated &&
    !group.passive &&
    group.shape !== 'infinitive'
  const clausal = reader.data.verbs.clause.includes(group.lemma)
  const kept = nominal || clausal ? region : nearRegion(reader, group, region)
  const cue = base(one, nominal ? 'noun' : 'quote')
  // «two men, believed to be "leaders"»: who is believed does not say it.
  const thought = reader.data.grammar.bareClauses && group.passive
  return { ...cue, source: thought ? null : cue.source, region: kept, reports: nominal }
}

/** «sa production n'ayant jamais repris depuis, "…"»: a verb that says nothing by itself reaches no further than a comma. */
function nearRegion(reader: Reader, group: VerbGroup, region: Range | null): Range | null {
  if (region === null || group.shape === 'finite' || group.shape === 'conditional') return region
  for (let i = region.from; i <= region.to; i++) {
    if (isQuotation(reader, i)) return region
    if (keyAt(reader, i) === ',') return i > region.from ? { from: region.from, to: i - 1 } : null
  }
  return region
}

function isDummy(reader: Reader, source: Cue['source']): boolean {
  return source !== null && typeof source === 'object' && ['il', 'it'].includes(keyAt(reader, source.from))
}

function lastContent(reader: Reader): number {
  let end = reader.pieces.length - 1
  while (end > 0 && ['.', ',', '!', '?', '…'].includes(keyAt(reader, end))) end--
  return end
}
