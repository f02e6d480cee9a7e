import { startsPhrase } from './objects.js'
import { phraseStartingAt } from './phrases.js'
import { hasFinite, isFiniteVerb, isQuotation, keyAt, type Range, type Reader } from './reader.js'
import type { KnownGroup } from './regions.js'
import { mainSubject } from './subjects.js'

/**
 * What a verb of a dependent clause reports ends where the main clause goes on, which is the outlet's: «Après un sommet dont
 * le maire espérait voir sortir un accord, | la ville a protesté», «Le maire, qui dit comprendre la colère, | a reçu».
 */
export function beforeMainClause(
  reader: Reader,
  one: KnownGroup,
  region: Range | null,
  stated: boolean,
): Range | null {
  if (region === null || region.from < one.group.to) return region
  const relative = isRelative(reader, one)
  if (!relative && !isDependent(reader, one)) return region
  const resumed = resumedAt(reader, one, region, stated, relative)
  if (resumed >= 0) return { from: region.from, to: resumed }
  if (relative) return region
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

/**
 * The last piece before the verb of the main clause, whose subject stands before the cue: «…, qui dit comprendre, | s'est
 * prononcé», «…, accusant l'Iran d'avoir menti, | a affirmé», «un homme accusé de fraude | pourrait travailler»; -1 for none.
 */
function resumedAt(
  reader: Reader,
  { group }: KnownGroup,
  region: Range,
  stated: boolean,
  relative: boolean,
): number {
  const open = relative ? relativeBefore(reader, group.from) : group.from
  const inserted = keyAt(reader, open - 1) === ','
  if (!inserted && group.shape === 'gerund') return -1
  if (open <= 1) return -1
  for (let i = region.from + 1; i <= region.to; i++) {
    if (isQuotation(reader, i) || keyAt(reader, i) === ';') return -1
    // «une femme qui avait demandé de l'aide | et qui a fui»
    if (relative && joining.has(keyAt(reader, i)) && reader.classes.relatives.has(keyAt(reader, i + 1)))
      return i - 1
    if (inserted && keyAt(reader, i) !== ',') continue
    const verb = overClitics(reader, inserted ? i + 1 : i)
    if (verb > region.to || !isFiniteVerb(reader, verb)) continue
    if (stated && !hasFinite(reader, region.from, i - 1)) continue
    if (!inserted && (stated || licensed(reader, region.from, i))) return -1
    return i - 1
  }
  return -1
}

/** «a démenti ces propos | et a ouvert une enquête»: a noun phrase has no verb of its own to be joined with. */
export function beforeSecondVerb(reader: Reader, region: Range | null): Range | null {
  if (region === null) return null
  for (let i = region.from + 1; i < region.to; i++) {
    if (isQuotation(reader, i)) return region
    // «annonce des pertes, | provoquant la chute du titre»
    const comma = keyAt(reader, i) === ','
    if (comma && reader.forms.gerunds.has(keyAt(reader, overClitics(reader, i + 1))))
      return { from: region.from, to: i - 1 }
    if (!joining.has(keyAt(reader, i)) || licensed(reader, region.from, i)) continue
    if (hasFinite(reader, region.from, i - 1)) continue
    if (!isSecondVerb(reader, overClitics(reader, i + 1))) continue
    return { from: region.from, to: keyAt(reader, i - 1) === ',' ? i - 2 : i - 1 }
  }
  return region
}

/** A finite verb; in English a past or an auxiliary, since «and worry» is mostly a noun. */
function isSecondVerb(reader: Reader, index: number): boolean {
  if (!reader.data.grammar.bareClauses) return isFiniteVerb(reader, index)
  const key = keyAt(reader, index)
  return (
    reader.forms.have.get(key) === 'finite' || reader.forms.be.get(key) === 'finite' || /[^e]ed$/.test(key)
  )
}

const joining = new Set(['et', 'mais', 'puis', 'and', 'but'])

function overClitics(reader: Reader, index: number): number {
  let i = index
  while (reader.classes.clitics.has(keyAt(reader, i)) || reader.classes.adverbs.has(keyAt(reader, i))) i++
  return i
}

/** A verb of its own clause within what is said: «la grève qui dure». */
function licensed(reader: Reader, from: number, verb: number): boolean {
  const { complementizers, relatives, subjectPronouns, subordinators } = reader.classes
  for (let i = from; i < verb; i++) {
    const key = keyAt(reader, i)
    const opens = [complementizers, relatives, subordinators].some(one => one.has(key))
    if (opens || key === ',' || subjectPronouns.has(key)) return true
  }
  return false
}

function isRelative(reader: Reader, { group }: KnownGroup): boolean {
  return relativeBefore(reader, group.from) >= 0
}

/** Place of the «qui» that is the subject of a verb: «qui, lui, dit», «qui a dit»; -1 for none. */
function relativeBefore(reader: Reader, verb: number): number {
  let i = verb - 1
  while (reader.classes.clitics.has(keyAt(reader, i)) || reader.classes.adverbs.has(keyAt(reader, i))) i--
  return reader.classes.relatives.has(keyAt(reader, i)) ? i : -1
}

/** «…, | les pressions se multiplient»: a phrase and its verb, also in the present. */
function opensClause(reader: Reader, index: number): boolean {
  if (!startsPhrase(reader, index)) return false
  const verb = overClitics(reader, (phraseStartingAt(reader, index)?.to ?? index) + 1)
  return isFiniteVerb(reader, verb) || reader.forms.present.has(keyAt(reader, verb))
}

function isDependent({ classes, ...reader }: Reader, { group, subject }: KnownGroup): boolean {
  if (group.shape === 'gerund' || group.shape === 'infinitive' || group.shape === 'participle') return true
  const before = subject === null || subject === 'same' ? '' : (reader.pieces[subject.from - 1]?.key ?? '')
  return classes.subordinators.has(before)
}
