import { base } from './base-cue.js'
import type { Cue } from './cue.js'
import { beforeMainClause } from './main-clause.js'
import { agents, contentStart, ofs } from './particles.js'
import { phraseStartingAt } from './phrases.js'
import { isFiniteVerb, isQuotation, keyAt, type Range, type Reader } from './reader.js'
import { clauseFrom, type KnownGroup } from './regions.js'

/** «X accuse Y de Z», «Y est accusé (par X) de Z», «X qualifie Y de "Z"»: the content is Z. */
export function accusation(reader: Reader, one: KnownGroup, known: KnownGroup[]): Cue | null {
  const { group } = one
  if (!reader.data.verbs.accuse.includes(group.lemma)) return null
  let source: Cue['source'] = group.passive ? null : base(one, 'accuse').source
  for (let i = group.to + 1; i < Math.min(reader.pieces.length, group.to + 30); i++) {
    const key = keyAt(reader, i)
    if ([';', ':'].includes(key) || isFiniteVerb(reader, i)) break
    if (group.passive && agents.includes(key)) {
      source = phraseStartingAt(reader, i + 1)
      if (source !== null) i = source.to
      continue
    }
    if (!ofs.includes(key)) continue
    const next = contentStart(reader, i + 1)
    const reports = reader.forms.infinitives.has(keyAt(reader, next)) || /ing$/.test(keyAt(reader, next))
    if (
      !reports &&
      !isQuotation(reader, next) &&
      !quotationNear(reader, next) &&
      i > group.to + 1 &&
      !isCharge(reader, i)
    )
      continue
    const late = agentAfter(reader, i + 1)
    if (group.passive && source === null && late !== null) source = late
    const region = beforeMainClause(reader, one, clauseFrom(reader, i + 1, known), false)
    // «un trader soupçonné de faux»: a label of the person, nobody says it here.
    const label = group.shape === 'participle' && source === null && group.lemma !== 'accuser'
    const indirect = !['qualifier', 'traiter', 'taxer', 'charge', 'blame'].includes(group.lemma)
    return { ...base(one, 'accuse'), source, region, reports: indirect && !group.negated && !label }
  }
  return null
}

export function agentAfter(reader: Reader, from: number): Range | null {
  for (let i = from; i < Math.min(reader.pieces.length, from + 12); i++) {
    if (isFiniteVerb(reader, i)) return null
    if (agents.includes(keyAt(reader, i))) return phraseStartingAt(reader, i + 1)
  }
  return null
}

function quotationNear(reader: Reader, from: number): boolean {
  for (let i = from; i <= from + 2; i++) if (isQuotation(reader, i)) return true
  return false
}

/** «accuse l'Iran | de terrorisme»: a bare noun after a name is the charge, an article would make it part of the name. */
function isCharge(reader: Reader, of: number): boolean {
  const { pieces } = reader
  const next = pieces[of + 1]
  if (!['de', "d'"].includes(keyAt(reader, of)) || next?.kind !== 'word' || next.capital) return false
  const determined = reader.classes.determiners.has(next.key)
  return (pieces[of - 1]?.capital ?? false) && !determined
}
