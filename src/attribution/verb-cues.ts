import { base } from './base-cue.js'
import type { Cue } from './cue.js'
import type { VerbGroup } from './groups.js'
import { incise } from './incises.js'
import { phraseEndingAt, phraseStartingAt } from './phrases.js'
import { canSpeak } from './preposition-cues.js'
import { isFiniteVerb, isQuotation, isWord, keyAt, type Range, type Reader, skipAdverbs } from './reader.js'
import { clauseBefore, clauseFrom, type KnownGroup, states } from './regions.js'
import { mainSubject, type Subject, subjectAfter, subjectBefore } from './subjects.js'

/** Reads what each verb group of a frame reports, by the words after it; the first rule that fits wins. */
export function verbCues(reader: Reader, groups: VerbGroup[]): Cue[] {
  const known: KnownGroup[] = groups.map(group => ({ group, subject: subjectOf(reader, group) }))
  const cues: Cue[] = []
  let floor = 0
  for (const one of known) {
    const cue =
      comparative(reader, one, floor) ??
      accusation(reader, one, known) ??
      passive(reader, one) ??
      judgement(reader, one) ??
      incise(reader, one, floor, known) ??
      forward(reader, one, known)
    if (cue === null) continue
    if (cue.kind === 'incise' || cue.kind === 'comparative')
      floor = Math.max(cue.words.to, rangeEnd(cue.source)) + 1
    cues.push(cue)
  }
  return cues
}

function rangeEnd(source: Cue['source']): number {
  return source !== null && typeof source === 'object' ? source.to : -1
}

function subjectOf(reader: Reader, group: VerbGroup): Subject {
  if (group.inverted >= 0) return { from: group.inverted, to: group.inverted }
  if (group.shape === 'finite' || group.shape === 'conditional') return subjectBefore(reader, group)
  // «Télérama le qualifiant de "…"», «un rapport soulignant que»: a noun right before a participle is its subject.
  if (group.shape === 'gerund') return subjectOfGerund(reader, group)
  return null
}

function subjectOfGerund(reader: Reader, group: VerbGroup): Subject {
  let i = group.from - 1
  while (reader.classes.clitics.has(keyAt(reader, i))) i--
  if (!isWord(reader, i) || reader.pieces[i]!.inverted || reader.classes.adverbs.has(keyAt(reader, i)))
    return null
  if (
    reader.classes.adjunctPrepositions.has(keyAt(reader, i)) ||
    reader.classes.timeWords.has(keyAt(reader, i))
  )
    return null
  const phrase = phraseEndingAt(reader, i)
  return phrase !== null &&
    (phrase.from === 0 ||
      keyAt(reader, phrase.from - 1) === ',' ||
      (reader.data.documentNouns.includes(keyAt(reader, i)) && mainSubject(reader) === null))
    ? phrase
    : null
}

/** «Comme le rapporte Le Figaro, Z» and «Z, comme l'a dit le maire». */
function comparative(reader: Reader, one: KnownGroup, floor: number): Cue | null {
  const { group } = one
  let i = group.from - 1
  while (['le', "l'", 'la'].includes(keyAt(reader, i))) i--
  if (!reader.data.comparatives.includes(keyAt(reader, i)) || group.shape !== 'finite') return null
  const source =
    group.inverted >= 0
      ? one.subject
      : (subjectAfter(reader, group) ?? (i < group.from - 1 ? one.subject : null))
  if (source === null || source === 'same') return null
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

const agents = ['par', 'by']

const ofs = ['de', "d'", 'of', 'du', 'des']

/** «X accuse Y de Z», «Y est accusé (par X) de Z», «X qualifie Y de "Z"»: the content is Z. */
function accusation(reader: Reader, one: KnownGroup, known: KnownGroup[]): Cue | null {
  const { group } = one
  if (!reader.data.verbs.accuse.includes(group.lemma)) return null
  let source: Cue['source'] = group.passive ? null : base(one, 'accuse').source
  if (
    !group.passive &&
    group.shape === 'finite' &&
    (source === null || source === 'same') &&
    group.inverted < 0 &&
    source === null
  )
    source = null
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
    const strict = !group.passive && i > group.to + 1
    const reports = reader.forms.infinitives.has(keyAt(reader, next)) || /ing$/.test(keyAt(reader, next))
    if (
      !reports &&
      !isQuotation(reader, next) &&
      !quotationNear(reader, next) &&
      (strict || i > group.to + 1)
    )
      continue
    const late = agentAfter(reader, i + 1)
    if (group.passive && source === null && late !== null) source = late
    const region = clauseFrom(reader, next, known)
    const indirect = !['qualifier', 'traiter', 'taxer', 'charge', 'blame'].includes(group.lemma)
    return { ...base(one, 'accuse'), source, region, reports: indirect }
  }
  return null
}

function agentAfter(reader: Reader, from: number): Range | null {
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

/** Over the particles before an infinitive: «de [ne pas] venir», «d'[y] aller». */
function contentStart(reader: Reader, index: number): number {
  let i = index
  while (reader.classes.clitics.has(keyAt(reader, i)) && !reader.classes.determiners.has(keyAt(reader, i)))
    i++
  while (['pas', 'ne', "n'"].includes(keyAt(reader, i))) i++
  const after = keyAt(reader, i)
  if (['le', 'la', 'les', "l'"].includes(after) && reader.forms.infinitives.has(keyAt(reader, i + 1)))
    return i + 1
  return i
}

/** «La signature a été évoquée par le Kremlin»: the content is the subject. */
function passive(reader: Reader, one: KnownGroup): Cue | null {
  const { group } = one
  if (!group.passive) return null
  const quoted = isQuotation(reader, group.from - 1) ? { from: group.from - 1, to: group.from - 1 } : null
  const subject = one.subject ?? quoted
  const k = skipAdverbs(reader, group.to + 1)
  if (!agents.includes(keyAt(reader, k)) || subject === null || subject === 'same') return null
  const source = phraseStartingAt(reader, k + 1)
  const { clause, noun } = reader.data.verbs
  // «décrit par un modèle», «traités par ce médicament»: things do not speak.
  if (
    source === null ||
    !canSpeak(reader, source) ||
    !(clause.includes(group.lemma) || noun.includes(group.lemma))
  )
    return null
  return { ...base(one, 'passive'), source, region: wholePhrase(reader, subject), reports: true }
}

/** «jugée "inutile" par les syndicats»: a participle, marked words, and perhaps whose they are. */
function judgement(reader: Reader, one: KnownGroup): Cue | null {
  const { group } = one
  if (!group.passive) return null
  const quotation = skipAdverbs(reader, keyAt(reader, group.to + 1) === 'comme' ? group.to + 2 : group.to + 1)
  if (!isQuotation(reader, quotation)) return agentFirst(reader, one)
  const region = { from: quotation, to: quotation }
  return { ...base(one, 'passive'), source: agentAfter(reader, quotation + 1), region }
}

/** «treated by police as "suspicious"», «qualifiée par le maire de "honte"». */
function agentFirst(reader: Reader, one: KnownGroup): Cue | null {
  const { group } = one
  if (!agents.includes(keyAt(reader, group.to + 1))) return null
  const source = phraseStartingAt(reader, group.to + 2)
  if (source === null) return null
  const link = source.to + 1
  if (!['as', 'comme', 'de', "d'"].includes(keyAt(reader, link)) || !isQuotation(reader, link + 1))
    return null
  return { ...base(one, 'passive'), source, region: { from: link + 1, to: link + 1 } }
}

/** The subject with marked words that stand in it: «La signature de "documents importants" a été évoquée». */
function wholePhrase(reader: Reader, range: Range): Range {
  let from = range.from
  while (
    from > 0 &&
    (isQuotation(reader, from - 1) || isWord(reader, from - 1)) &&
    !isFiniteVerb(reader, from - 1)
  )
    from--
  return { from, to: range.to }
}

/** Most words that may stand between the verb and «que» or a colon: «a déclaré lundi à la presse que». */
const reach = 16

/** Rules that look at what follows the verb. */
function forward(reader: Reader, one: KnownGroup, known: KnownGroup[]): Cue | null {
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

/** Verbs whose object comes before «que»: prévenir la presse que. */
const takesObject = new Set([
  'prévenir',
  'avertir',
  'informer',
  'assurer',
  'tell',
  'warn',
  'remind',
  'inform',
  'convince',
  'persuader',
])

function findComplementizer(reader: Reader, from: number, group: VerbGroup): number {
  const { classes } = reader
  for (let i = from; i < Math.min(reader.pieces.length, from + reach); i++) {
    const key = keyAt(reader, i)
    if (classes.complementizers.has(key)) {
      // «ne … que» is a restriction: «n'a dit que deux mots».
      return group.negated && i === from && !hasNegative(reader, group) ? -1 : i
    }
    if (isQuotation(reader, i) || [':', ';', '.'].includes(key) || isFiniteVerb(reader, i)) return -1
    const object = i === from && (classes.determiners.has(key) || reader.pieces[i]!.capital)
    if (object && !takesObject.has(group.lemma)) return -1
    if (i === from && reader.forms.infinitives.has(key)) return -1
    if (i === from && ofs.includes(key) && key !== 'des') return -1
  }
  return -1
}

function hasNegative(reader: Reader, group: Range): boolean {
  for (let i = group.from; i <= group.to + 1; i++)
    if (['pas', 'jamais', 'not', 'never'].includes(keyAt(reader, i))) return true
  return false
}

function findColon(reader: Reader, from: number): number {
  for (let i = from; i < Math.min(reader.pieces.length, from + 30); i++) {
    const key = keyAt(reader, i)
    if (key === ':') return i
    if (isQuotation(reader, i) || [';', '.'].includes(key) || reader.classes.complementizers.has(key))
      return -1
  }
  return -1
}

/** The infinitive that says what is promised or asked: directly, or after «de», «à» and the person asked. */
function findInfinitive(reader: Reader, from: number, group: VerbGroup): number {
  if (!reader.data.verbs.infinitive.includes(group.lemma)) return -1
  const { forms } = reader
  const english = reader.data.grammar.bareClauses
  if (
    !english &&
    forms.infinitives.has(keyAt(reader, contentStart(reader, from))) &&
    !reader.classes.determiners.has(keyAt(reader, from))
  )
    return contentStart(reader, from)
  const request = reader.data.verbs.request.includes(group.lemma)
  for (let i = from; i < Math.min(reader.pieces.length, from + (request ? 28 : 1)); i++) {
    const key = keyAt(reader, i)
    if (isQuotation(reader, i) || isFiniteVerb(reader, i) || [':', ';', '.'].includes(key)) return -1
    if (english) {
      if (key === 'to') return i + 1
      continue
    }
    if (!['de', "d'", 'à'].includes(key)) continue
    const start = contentStart(reader, i + 1)
    if (forms.infinitives.has(keyAt(reader, start)) || (isQuotation(reader, start) && i === from))
      return start
  }
  return -1
}

/** «said the plan would fail», «told reporters he was happy»: only where the language allows it. */
function bareClause(reader: Reader, { group }: KnownGroup, from: number): number {
  const { data, classes } = reader
  if (!data.grammar.bareClauses || group.passive || !data.verbs.clause.includes(group.lemma)) return -1
  if (group.shape === 'infinitive' || isQuotation(reader, from)) return -1
  const key = keyAt(reader, from)
  if (takesObject.has(group.lemma)) {
    const object = ['him', 'her', 'them', 'us', 'me', 'you'].includes(key)
      ? { from, to: from }
      : phraseStartingAt(reader, from)
    if (object === null) return -1
    const start = skipAdverbs(reader, object.to + 1)
    return isWord(reader, start) && statesSoon(reader, start) ? start : -1
  }
  const starts =
    classes.determiners.has(key) ||
    classes.subjectPronouns.has(key) ||
    (isWord(reader, from) && !classes.adjunctPrepositions.has(key))
  return starts && statesSoon(reader, from) ? from : -1
}

function statesSoon(reader: Reader, from: number): boolean {
  for (let i = from; i < Math.min(reader.pieces.length, from + 25); i++) {
    if (isFiniteVerb(reader, i) || /(?:ed)$/.test(keyAt(reader, i))) return true
    if ([';', '.'].includes(keyAt(reader, i)) || isQuotation(reader, i)) return false
  }
  return false
}
