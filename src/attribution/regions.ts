import { phraseStartingAt } from './phrases.js'
import {
  hasFinite,
  isFiniteVerb,
  isQuotation,
  keyAt,
  type Range,
  type Reader,
  skipAdverbs,
} from './reader.js'
import { matchAt } from './sequences.js'
import type { Subject } from './subjects.js'
import type { VerbGroup } from './verb-group.js'

export interface KnownGroup {
  group: VerbGroup
  subject: Subject
}

/** How far what is reported reaches: a clause after «que», or the whole sentence after «Selon X,». */
type Scope = 'clause' | 'sentence'

const clauseOpeners = ['tandis', 'alors', 'avant', 'pendant', 'while', 'before', 'after', 'whereas', 'after']
const joiners = new Set(['et', 'mais', 'puis', 'and', 'but'])

/**
 * Where a reported clause that starts at `from` ends: before «, soulignant que», «et ajoute que», «; », the end of the
 * sentence. Trailing punctuation is left out. Null when nothing is left.
 */
export function clauseFrom(
  reader: Reader,
  from: number,
  groups: KnownGroup[],
  scope: Scope = 'clause',
): Range | null {
  const { pieces } = reader
  let start = from
  while (start < pieces.length && [',', ':', '-', '–', '—'].includes(keyAt(reader, start))) start++
  let end = pieces.length - 1
  const starts = new Map<number, KnownGroup>()
  for (const known of groups) {
    // «dit que l'homme est parti et n'a rien demandé»: who has not spoken is not the speaker.
    if (known.group.negated) continue
    if (known.group.from > start) starts.set(known.group.from, known)
    const { subject } = known
    if (subject !== null && subject !== 'same' && subject.from > start && !starts.has(subject.from))
      starts.set(subject.from, known)
  }
  let depth = 0
  for (let i = start; i < pieces.length; i++) {
    const key = keyAt(reader, i)
    if (key === '(') depth++
    if (key === ')' && --depth < 0) return trim(reader, start, i - 1)
    if (key === ';') return trim(reader, start, i - 1)
    // «a démenti toute fraude en assurant que …»: what else the speaker does.
    if (key === 'en' && starts.get(i + 1)?.group.shape === 'gerund') return trim(reader, start, i - 1)
    // «…, ce qui a suscité des critiques»: what the outlet thinks of it.
    if (key === ',' && i > start && remarks(reader, i + 1)) return trim(reader, start, i - 1)
    // «… que "c'est faux" | tandis que son avocat s'indigne»
    if (isQuotation(reader, i - 1) && i > start && opposes(reader, i)) return trim(reader, start, i - 1)
    if (key === ',' && endsAtComma(reader, i, starts, scope)) return trim(reader, start, i - 1)
    if (joiners.has(key) && i > start) {
      const next = skipLead(reader, i + 1)
      const known = starts.get(next) ?? starts.get(i + 1)
      if (known !== undefined && known.group.shape !== 'infinitive' && known.group.shape !== 'participle')
        return trim(reader, start, i - 1)
    }
    end = i
  }
  return trim(reader, start, end)
}

function opposes(reader: Reader, index: number): boolean {
  return (
    ['tandis', 'alors'].includes(keyAt(reader, index)) &&
    reader.classes.complementizers.has(keyAt(reader, index + 1))
  )
}

function remarks(reader: Reader, index: number): boolean {
  const { complementizers, relatives } = reader.classes
  const after = keyAt(reader, index + 1)
  return keyAt(reader, index) === 'ce' && (relatives.has(after) || complementizers.has(after))
}

function skipLead(reader: Reader, index: number): number {
  let i = index
  while (
    reader.classes.adverbs.has(keyAt(reader, i)) ||
    (reader.classes.clitics.has(keyAt(reader, i)) && !reader.classes.reflexives.has(keyAt(reader, i)))
  )
    i++
  return i
}

/** «…, et le préfet a répondu»: French repeats «que» for what is still reported. */
function opensMainClause(reader: Reader, comma: number, scope: Scope): boolean {
  if (reader.data.grammar.bareClauses || !joiners.has(keyAt(reader, comma + 1))) return false
  // «…, mais pour elle, c'est trop tard»
  if (matchAt(reader, comma + 2, reader.data.prepositions) > 0 || isView(reader, comma + 2)) return true
  // «Selon la police, les deux hommes ont fui, mais l'un a été arrêté»: all of it is credited.
  if (scope === 'sentence') return false
  // «… que c'est un principe, et continueront à l'appliquer»: what else the speakers do.
  if (isFiniteVerb(reader, skipLead(reader, comma + 2))) return true
  const subject = phraseStartingAt(reader, comma + 2)
  if (subject === null) return false
  let after = skipAdverbs(reader, subject.to + 1)
  while (reader.classes.clitics.has(keyAt(reader, after))) after++
  return isFiniteVerb(reader, keyAt(reader, after) === ',' ? overApposition(reader, after) : after)
}

/** «pour lui»: whose view comes. */
function isView(reader: Reader, index: number): boolean {
  const length = matchAt(reader, index, reader.data.clausePrepositions)
  return length > 0 && reader.classes.subjectPronouns.has(keyAt(reader, index + length))
}

/** Most pieces of an apposition: «le maire, élu du Nord depuis dix ans, a dit». */
const appositionReach = 24

/** The verb after «, élu du Nord,», when nothing else is between. */
function overApposition(reader: Reader, comma: number): number {
  for (let i = comma + 1; i <= comma + appositionReach; i++) {
    if (isFiniteVerb(reader, i)) return i
    const key = keyAt(reader, i)
    if (isQuotation(reader, i) || [';', ':', '('].includes(key) || reader.classes.relatives.has(key)) break
  }
  return -1
}

/**
 * «dénonce des fraudes, | le maire l'accuse de mentir»: French sets what two speakers say side by side with a comma. After an
 * opening adjunct («que lors du vote, le maire a dit …») the comma ends nothing.
 */
function opensOwnSpeech(reader: Reader, comma: number, starts: Map<number, KnownGroup>): boolean {
  const known = starts.get(comma + 1)
  if (reader.data.grammar.bareClauses || known === undefined) return false
  const { group, subject } = known
  if (subject === null || subject === 'same' || subject.from !== comma + 1 || group.from <= subject.to)
    return false
  if (group.shape !== 'finite' || reader.classes.subjectPronouns.has(keyAt(reader, subject.from)))
    return false
  let first = comma - 1
  while (first > 0 && !opensStretch(reader, first)) first--
  const { adjunctPrepositions, complementizers, subordinators } = reader.classes
  const opening = keyAt(reader, complementizers.has(keyAt(reader, first)) ? first + 1 : first)
  // «de toute façon, le maire …»: words without a verb or an article are an opening too.
  const said = reader.classes.determiners.has(opening) || hasFinite(reader, first, comma - 1)
  return said && !adjunctPrepositions.has(opening) && !subordinators.has(opening)
}

/** Where the words before a comma begin: at the comma or conjunction before them, or where the frame does. */
function opensStretch(reader: Reader, index: number): boolean {
  const { adjunctPrepositions, complementizers, subordinators } = reader.classes
  const key = keyAt(reader, index)
  return (
    complementizers.has(key) ||
    subordinators.has(key) ||
    keyAt(reader, index - 1) === ',' ||
    index === 0 ||
    (adjunctPrepositions.has(key) && complementizers.has(keyAt(reader, index - 1)))
  )
}

function endsAtComma(reader: Reader, comma: number, starts: Map<number, KnownGroup>, scope: Scope): boolean {
  if (opensMainClause(reader, comma, scope) || opensOwnSpeech(reader, comma, starts)) return true
  let i = comma + 1
  if (clauseOpeners.includes(keyAt(reader, i))) return true
  while (
    ['en', 'tout', 'et', 'y', 'and', 'but', 'mais', 'puis'].includes(keyAt(reader, i)) ||
    reader.classes.adverbs.has(keyAt(reader, i))
  )
    i++
  const known = starts.get(i)
  if (known === undefined) return false
  const { group } = known
  if (group.shape === 'gerund') return true
  // «, a-t-il dit»: an incise ends what it follows.
  if (group.from === i && group.inverted >= 0) return true
  return i > comma + 1 && group.from === i && known.subject === 'same'
}

const outer = new Set([',', '.', '!', '?', '…', ':', ';', '-', '–', '—', '*'])

/** Leaves punctuation at both borders out. */
export function trim(reader: Reader, from: number, to: number): Range | null {
  let start = from
  let end = to
  while (start <= end && outer.has(keyAt(reader, start))) start++
  while (end >= start && outer.has(keyAt(reader, end))) end--
  return end < start ? null : { from: start, to: end }
}

/** The clause before an incise or a closing «selon X»: from `floor`, or the last semicolon, to the comma. */
export function clauseBefore(reader: Reader, end: number, floor: number): Range | null {
  let start = floor
  for (let i = floor; i <= end; i++) if (keyAt(reader, i) === ';') start = i + 1
  return trim(reader, start, end)
}

/** True when the range states something by itself: a verb or marked words. */
export function states(reader: Reader, range: Range | null): boolean {
  if (range === null) return false
  for (let i = range.from; i <= range.to; i++)
    if (isQuotation(reader, i) || isFiniteVerb(reader, i)) return true
  return false
}
