import type { Cue } from './cue.js'
import { learnedCues } from './learned.js'
import { beforeMainVerb, speakerIn } from './noun-cues.js'
import { phraseEndingAt, phraseStartingAt } from './phrases.js'
import { hasFinite, isQuotation, keyAt, type Range, type Reader } from './reader.js'
import { clauseBefore, clauseFrom, states, trim } from './regions.js'
import { matchAt } from './sequences.js'
import { subjectAfter, subjectBefore } from './subjects.js'
import type { VerbGroup } from './verb-group.js'

/** «Selon X, Z», «Z, d'après X», «Pour X, Z», «un message selon lequel Z». */
export function prepositionCues(reader: Reader, groups: VerbGroup[]): Cue[] {
  const cues: Cue[] = learnedCues(reader)
  const learned = [...cues]
  const known = groups.map(group => ({ group, subject: null }))
  for (let i = 0; i < reader.pieces.length; i++) {
    // «La loi est nommée d'après Jean Dupont» credits nobody.
    const named = reader.data.namingVerbs.includes(keyAt(reader, i - 1))
    const any = named ? 0 : matchAt(reader, i, reader.data.prepositions)
    const length =
      any > 0 ? any : atClauseStart(reader, i) ? matchAt(reader, i, reader.data.clausePrepositions) : 0
    if (length === 0) continue
    if (learned.some(one => one.words.from <= i && (one.source as Range).to >= i)) continue
    const words = { from: i, to: i + length - 1 }
    const cue =
      (any > 0 ? relative(reader, words, known) : null) ??
      whatIsSaid(reader, words, groups) ??
      credited(reader, words, any > 0, known)
    if (cue !== null) cues.push(cue)
    i = words.to
  }
  return cues
}

function atClauseStart(reader: Reader, index: number): boolean {
  if (index === 0) return true
  const before = keyAt(reader, index - 1)
  if ([';', ':', '–', '—'].includes(before) || reader.classes.complementizers.has(before)) return true
  if (reader.classes.coordinators.has(before) || isQuotation(reader, index - 1)) return true
  return before === ','
}

/** «un message selon lequel Z»: what the noun before says. */
function relative(reader: Reader, words: Range, known: Parameters<typeof clauseFrom>[2]): Cue | null {
  if (!/^(?:lequel|laquelle|lesquels|lesquelles)$/.test(keyAt(reader, words.to + 1))) return null
  const phrase = phraseEndingAt(reader, words.from - (keyAt(reader, words.from - 1) === ',' ? 2 : 1))
  const region = clauseFrom(reader, words.to + 2, known)
  // «La déclaration du ministre selon laquelle la rue est fermée | a surpris»: the verb of the sentence ends it.
  const opens = phrase?.from === 0
  const source = phrase === null ? null : speakerIn(reader, phrase)
  // «des rumeurs selon lesquelles» tells what is said by nobody known; «une déclaration selon laquelle» asks for a speaker.
  if (source === null && !isRumour(reader, words.from)) return null
  return {
    ...empty,
    kind: 'relative',
    words: { from: words.from, to: words.to + 1 },
    source,
    region: region !== null && opens ? beforeMainVerb(reader, region) : region,
  }
}

function isRumour(reader: Reader, index: number): boolean {
  const before = keyAt(reader, index - 1) === ',' ? index - 2 : index - 1
  if (isQuotation(reader, before)) return true
  for (let i = before; i >= Math.max(0, before - 3); i--)
    if (reader.data.rumourNouns.includes(keyAt(reader, i))) return true
  return false
}

/** «Selon ce que rapportent des médias, Z»: the source is the subject of the clause. */
function whatIsSaid(reader: Reader, words: Range, groups: VerbGroup[]): Cue | null {
  if (
    keyAt(reader, words.to + 1) !== 'ce' ||
    !reader.classes.complementizers.has(keyAt(reader, words.to + 2))
  )
    return null
  const group = groups.find(one => one.from > words.to && one.from <= words.to + 8)
  if (group === undefined) return null
  const before = subjectBefore(reader, group)
  const source = subjectAfter(reader, group) ?? (before === 'same' ? null : before)
  if (source === null) return null
  const comma = nextComma(reader, Math.max(source.to, group.to) + 1)
  // «La rue est fermée, selon ce qu'a confié le maire à l'agence»
  const told = clauseBefore(reader, words.from - 1, 0)
  const after = comma < 0 ? null : clauseFrom(reader, comma + 1, [], 'sentence')
  const region = states(reader, told) ? told : after
  return {
    ...empty,
    kind: 'preposition',
    words: { from: words.from, to: group.to },
    lemma: group.lemma,
    source,
    region,
  }
}

const empty: Omit<Cue, 'words' | 'kind'> = {
  lemma: null,
  source: null,
  region: null,
  rest: null,
  reports: true,
  conditional: false,
}

function credited(
  reader: Reader,
  words: Range,
  anywhere: boolean,
  known: Parameters<typeof clauseFrom>[2],
): Cue | null {
  // «de source policière»: the preposition holds the noun.
  const holdsNoun = reader.classes.sourceNouns.has(keyAt(reader, words.to))
  const phrase = phraseStartingAt(reader, holdsNoun ? words.to : words.to + 1)
  if (phrase === null) return null
  const source = speakerIn(reader, phrase)
  // «X annonce que, selon ses sources, Z»: whose sources they are speaks.
  if (ownWords.has(keyAt(reader, phrase.from)) && ownNouns.has(keyAt(reader, phrase.from + 1))) return null
  if (source === null || (source === phrase && !canSpeak(reader, phrase))) return null
  const cue: Cue = { ...empty, kind: 'preposition', words, source }
  const after = afterSource(reader, phrase)
  const before = anywhere && !opensClause(reader, words.from) ? clauseBefore(reader, words.from - 1, 0) : null
  const medial = medialClause(reader, words.from, phrase, after, known)
  if (anywhere && medial !== null) return { ...cue, region: medial }
  const comma = keyAt(reader, words.from - 1) === ','
  const stated =
    before !== null && statesAll(reader, before, words.from, phrase) && !isOpen(reader, words.from - 1)
  if (after !== null && !stated) {
    return anywhere || states(reader, after)
      ? { ...cue, region: clauseFrom(reader, after.from, known, 'sentence') }
      : null
  }
  if (!stated) return null
  const relative = relativeBefore(reader, before, phrase)
  if (relative !== null) return { ...cue, region: relative }
  const inserted = comma && after !== null && keyAt(reader, phrase.to + 1) === ',' && states(reader, after)
  return { ...cue, region: before, rest: inserted ? clauseFrom(reader, after.from, known) : null }
}

/** «L'enfant, | qui est malade selon sa mère, est parti»: at the end of an inserted clause «selon» credits that clause. */
function relativeBefore(reader: Reader, before: Range, phrase: Range): Range | null {
  if (keyAt(reader, phrase.to + 1) !== ',' || isQuotation(reader, phrase.to + 2)) return null
  let from = before.to
  while (from > before.from && keyAt(reader, from) !== ',') from--
  const opens = reader.classes.relatives.has(keyAt(reader, from + 1)) || keyAt(reader, from + 1) === 'dont'
  return opens && hasFinite(reader, from + 1, before.to) ? { from: from + 1, to: before.to } : null
}

/** «…, mais selon la police, Z», «que, selon lui, Z»: the words before belong to another clause. */
function opensClause(reader: Reader, index: number): boolean {
  const before = keyAt(reader, index - 1) === ',' ? keyAt(reader, index - 2) : keyAt(reader, index - 1)
  return reader.classes.coordinators.has(before) || reader.classes.complementizers.has(before)
}

/**
 * «Les personnes, selon des témoins, sont détenues», «…, ce qui, selon lui, est grave»: set between the subject and its
 * verb, «selon» credits the whole clause around it. Null where the words before it state something by themselves.
 */
function medialClause(
  reader: Reader,
  at: number,
  phrase: Range,
  after: Range | null,
  known: Parameters<typeof clauseFrom>[2],
): Range | null {
  if (after === null || keyAt(reader, at - 1) !== ',' || keyAt(reader, phrase.to + 1) !== ',') return null
  // «un message qui, selon lui, prouve tout»
  if (reader.classes.relatives.has(keyAt(reader, at - 2)) && keyAt(reader, at - 3) !== 'ce') {
    const said = clauseFrom(reader, after.from, known)
    return said === null ? null : { from: at - 2, to: said.to }
  }
  let from = at - 1
  while (from > 0 && ![',', ';', ':'].includes(keyAt(reader, from - 1)) && !isQuotation(reader, from - 1))
    from--
  while (reader.classes.coordinators.has(keyAt(reader, from))) from++
  const { complementizers, subordinators } = reader.classes
  if (from >= at - 1 || hasFinite(reader, from, at - 2) || complementizers.has(keyAt(reader, from)))
    return null
  // «La rue est fermée depuis lundi, selon lui, et …»: an adjunct of a clause before.
  const opens = from === 0 || subordinators.has(keyAt(reader, from)) || keyAt(reader, from) === 'ce'
  const region = opens ? clauseFrom(reader, after.from, known) : null
  return region === null ? null : { from, to: region.to }
}

/** Fewest pieces that a sentence has whose verb no list holds: «…, according to police.» */
const sentenceLength = 4

/** A clause with a verb; also any longer words that «selon X» at the very end of a sentence can only be about. */
function statesAll(reader: Reader, before: Range, at: number, phrase: Range): boolean {
  if (states(reader, before)) return true
  const closes = keyAt(reader, at - 1) === ',' && ['', '.'].includes(keyAt(reader, phrase.to + 1))
  return closes && !isQuotation(reader, phrase.to + 1) && before.to - before.from >= sentenceLength
}

const ownWords = new Set(['ses', 'leurs', 'son', 'sa', 'leur', 'his', 'her', 'its', 'their'])

const ownNouns = new Set([
  'sources',
  'informations',
  'calculs',
  'estimations',
  'chiffres',
  'estimates',
  'figures',
])

/** The clause stops at its verb: «qui est | selon lui "…"». */
function isOpen(reader: Reader, end: number): boolean {
  const last = keyAt(reader, end) === ',' ? end - 1 : end
  const { be, beParticiples, have } = reader.forms
  const key = keyAt(reader, last)
  return be.get(key) === 'finite' || have.get(key) === 'finite' || beParticiples.has(key)
}

/** What follows the source: after its comma and appositions, or directly marked words or a clause. */
function afterSource(reader: Reader, phrase: Range): Range | null {
  const last = reader.pieces.length - 1
  let start = phrase.to + 1
  if (isQuotation(reader, start)) return trim(reader, start, last)
  let comma = nextComma(reader, start)
  if (comma < 0) {
    const bare = trim(reader, start, last)
    return bare !== null && hasFinite(reader, bare.from, bare.to) ? bare : null
  }
  // «Selon Jean Dupont, président de l'association, Z»: an apposition states nothing.
  for (let round = 0; round < 2; round++) {
    const next = nextComma(reader, comma + 1)
    if (next < 0 || states(reader, { from: comma + 1, to: next - 1 })) break
    if (!isApposition(reader, phrase, comma + 1)) break
    if (!states(reader, trim(reader, next + 1, last))) break
    comma = next
  }
  start = comma + 1
  return trim(reader, start, last)
}

/** Said of a name («…, président de l'association») or a name after a noun («le maire, Jean Dupont»); never «son chef, …». */
function isApposition(reader: Reader, phrase: Range, index: number): boolean {
  // «Selon le directeur, interrogé par l'agence, Z»
  if (reader.forms.participles.has(keyAt(reader, index))) return true
  const named = reader.pieces[phrase.to]!.capital || keyAt(reader, phrase.to) === ')'
  if (reader.pieces[index]!.capital) return !named
  return named && !['son', 'sa', 'ses', 'leur', 'leurs', 'his', 'her', 'their'].includes(keyAt(reader, index))
}

function nextComma(reader: Reader, from: number): number {
  for (let i = from; i < reader.pieces.length; i++) {
    if (keyAt(reader, i) === ',') return i
    if (isQuotation(reader, i)) return -1
  }
  return -1
}

/** «selon le ministre» credits somebody, «selon les critères de l'Union» does not: its head noun decides. */
export function canSpeak(reader: Reader, phrase: Range): boolean {
  const { classes, pieces } = reader
  let lower = 0
  for (let i = phrase.from; i <= phrase.to; i++) {
    const key = keyAt(reader, i)
    if (classes.subjectPronouns.has(key) && !classes.determiners.has(key)) return !firstPerson.has(key)
    if (/^derni(?:er|ère|ers|ères)$/.test(key)) return true
    if (classes.determiners.has(key)) continue
    if (classes.nounPrepositions.has(key) && lower > 0) return false
    // Plurals of listed nouns count too: «les quatre députés».
    if (classes.sourceNouns.has(key) || classes.sourceNouns.has(key.replace(/s$/, ''))) return true
    if (pieces[i]!.capital && /\p{L}/u.test(key)) return lower === 0 || isNameToEnd(reader, i, phrase.to)
    if (++lower > 2) return false
  }
  return false
}

/** «le vice-procureur Laurent Labadie»: nothing but a name up to the end of the phrase. */
function isNameToEnd({ pieces }: Reader, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (!pieces[i]!.capital) return false
  return true
}

const firstPerson = new Set(['moi', 'nous', 'vous', 'me', 'us', 'you', 'i', 'we', 'je'])
