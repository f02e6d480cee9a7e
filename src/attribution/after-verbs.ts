import { ofs } from './accusations.js'
import { base } from './base-cue.js'
import { bareClause, findColon, findComplementizer, findInfinitive } from './complements.js'
import type { Cue } from './cue.js'
import type { VerbGroup } from './groups.js'
import { phraseStartingAt } from './phrases.js'
import { isFiniteVerb, isQuotation, keyAt, type Range, type Reader, skipAdverbs } from './reader.js'
import { clauseFrom, type KnownGroup } from './regions.js'
import { mainSubject } from './subjects.js'

/** Rules that look at what follows the verb. */
export function forward(reader: Reader, one: KnownGroup, known: KnownGroup[]): Cue | null {
  const cue = following(reader, one, known)
  return cue === null ? null : { ...cue, region: beforeMainClause(reader, one, cue.region) }
}

/** «Après un sommet dont le maire espérait voir sortir un accord, | la ville a protesté»: the main clause is the outlet's. */
function beforeMainClause(reader: Reader, one: KnownGroup, region: Range | null): Range | null {
  if (region === null || region.from < one.group.to || !isDependent(reader, one)) return region
  const main = mainSubject(reader)
  if (
    main !== null &&
    main.from > region.from + 1 &&
    main.from <= region.to &&
    keyAt(reader, main.from - 1) === ','
  )
    return { from: region.from, to: main.from - 2 }
  for (let i = region.from + 2; i < region.to; i++)
    if (keyAt(reader, i) === ',' && opensClause(reader, i + 1)) return { from: region.from, to: i - 1 }
  return region
}

/** «…, | les pressions se multiplient»: a phrase and its verb, also in the present. */
function opensClause(reader: Reader, index: number): boolean {
  if (!startsPhrase(reader, index)) return false
  let verb = (phraseStartingAt(reader, index)?.to ?? index) + 1
  while (reader.classes.clitics.has(keyAt(reader, verb))) verb++
  return isFiniteVerb(reader, verb) || reader.forms.present.has(keyAt(reader, verb))
}

function isDependent({ classes, ...reader }: Reader, { group, subject }: KnownGroup): boolean {
  if (group.shape === 'gerund' || group.shape === 'infinitive') return true
  if (classes.relatives.has(reader.pieces[group.from - 1]?.key ?? '')) return true
  const before = subject === null || subject === 'same' ? '' : (reader.pieces[subject.from - 1]?.key ?? '')
  return classes.subordinators.has(before)
}

function following(reader: Reader, one: KnownGroup, known: KnownGroup[]): Cue | null {
  const { group } = one
  const { verbs } = reader.data
  const next = skipAdverbs(reader, group.to + 1)
  const complementizer = findComplementizer(reader, next, group)
  if (complementizer >= 0) {
    const clausal = verbs.clause.includes(group.lemma) || group.lemma.includes(' ')
    const cue = base(one, 'clause')
    return {
      ...cue,
      // «Il a été expliqué que»: «il» is nobody.
      source: group.passive && isDummy(reader, cue.source) ? null : cue.source,
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
  if (judges(reader, group, next))
    return { ...base(one, 'noun'), region: clauseFrom(reader, next, known), reports: !group.negated }
  const topic = topicOf(reader, group, next)
  if (topic >= 0)
    return {
      ...base(one, 'noun'),
      region: clauseFrom(reader, topic, known),
      reports: !group.negated && !group.passive,
    }
  const region = clauseFrom(reader, next, known)
  const nominal =
    (verbs.noun.includes(group.lemma) || portrays(reader, group, region)) &&
    !group.negated &&
    !group.passive &&
    startsPhrase(reader, next) &&
    group.shape !== 'infinitive'
  const kept = nominal || verbs.clause.includes(group.lemma) ? region : nearRegion(reader, group, region)
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

const judging = new Set(['juger', 'estimer', 'trouver', 'considérer'])

/** «juge discriminatoire | le fait que», «estime nécessaire | une réforme»: an adjective before its noun is the judgement. */
function judges(reader: Reader, { lemma, passive }: VerbGroup, index: number): boolean {
  if (passive || !judging.has(lemma) || !startsPhrase(reader, index + 1)) return false
  const adjective = /(?:able|ible|oire|eux|euse|aire|ique|if|ive|ant|ante|al|ale|elle?|[^aeiou]é|ées?|és)s?$/u
  const piece = reader.pieces[index]
  return piece?.kind === 'word' && !piece.capital && adjective.test(piece.key)
}

/** «s'inquiètent du rapprochement», «a fait état de la visite»: where the noun after «de» starts; -1 when none does. */
function topicOf(reader: Reader, { lemma, reflexive }: VerbGroup, index: number): number {
  const { about, aboutReflexive } = reader.data.verbs
  if (!about.includes(lemma) && !(reflexive && aboutReflexive.includes(lemma))) return -1
  // «s'inquiètent depuis des mois du rapprochement»: one short adjunct may come first.
  const adjunct = reader.classes.adjunctPrepositions.has(keyAt(reader, index))
  for (let i = index; i <= index + (adjunct ? 4 : 0); i++) {
    if (isQuotation(reader, i) || keyAt(reader, i) === ',') return -1
    if (ofs.includes(keyAt(reader, i)) && (!adjunct || i > index + 1))
      return reader.forms.infinitives.has(keyAt(reader, i + 1)) ? -1 : i + 1
  }
  return -1
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
