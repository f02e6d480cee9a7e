import { startsPhrase } from './objects.js'
import { contentStart, ofs } from './particles.js'
import { phraseStartingAt } from './phrases.js'
import { isFiniteVerb, isQuotation, isWord, keyAt, type Range, type Reader, skipAdverbs } from './reader.js'
import type { KnownGroup } from './regions.js'
import type { VerbGroup } from './verb-group.js'

/** Most words that may stand between the verb and «que» or a colon: «a déclaré lundi à la presse que». */
const reach = 16

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

export function findComplementizer(reader: Reader, from: number, group: VerbGroup): number {
  const { classes } = reader
  for (let i = from; i < Math.min(reader.pieces.length, from + reach); i++) {
    const key = keyAt(reader, i)
    if (classes.complementizers.has(key)) {
      // «témoignent de faits alors qu'elles étaient»: another conjunction.
      const before = keyAt(reader, i - 1)
      const purpose = ['pour', 'afin'].includes(before) && i === from + 1
      if (i > from && !purpose && reader.data.grammar.compoundConjunctions.includes(before)) return -1
      // «ne … que» is a restriction: «n'a dit que deux mots».
      return group.negated && i === from && !hasNegative(reader, group) ? -1 : i
    }
    if (isQuotation(reader, i) || [':', ';', '.'].includes(key) || isFiniteVerb(reader, i)) return -1
    const contracted = classes.adjunctPrepositions.has(key)
    const object = i === from && ((classes.determiners.has(key) && !contracted) || reader.pieces[i]!.capital)
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

export function findColon(reader: Reader, from: number): number {
  for (let i = from; i < Math.min(reader.pieces.length, from + 30); i++) {
    const key = keyAt(reader, i)
    if (key === ':') return i
    if (isQuotation(reader, i) || [';', '.'].includes(key) || reader.classes.complementizers.has(key))
      return -1
  }
  return -1
}

/** The infinitive that says what is promised or asked: directly, or after «de», «à» and the person asked. */
export function findInfinitive(reader: Reader, from: number, group: VerbGroup): number {
  const { infinitive, aboutReflexive, request, requestDirect } = reader.data.verbs
  const { lemma, reflexive } = group
  // «se réjouit de pouvoir», «se plaint d'avoir attendu»
  if (!infinitive.includes(lemma) && !(reflexive && aboutReflexive.includes(lemma))) return -1
  const english = reader.data.grammar.bareClauses
  const bare = english ? -1 : bareInfinitive(reader, from)
  if (bare >= 0) return bare
  const direct = requestDirect.includes(lemma)
  // «propose un plan de relance visant à …»: a direct object is what is proposed.
  const asks =
    request.includes(lemma) &&
    (direct || !startsPhrase(reader, from) || ['au', 'aux'].includes(keyAt(reader, from)))
  for (let i = from; i < Math.min(reader.pieces.length, from + (asks ? 28 : 1)); i++) {
    const key = keyAt(reader, i)
    if (isQuotation(reader, i) || isFiniteVerb(reader, i) || [':', ';', '.'].includes(key)) return -1
    if (english) {
      if (key === 'to') return i + 1
      continue
    }
    if (stops.has(key)) return -1
    const links = direct || i === from ? ['de', "d'", 'à'] : ['de', "d'"]
    if (!links.includes(key)) continue
    if (opensInfinitive(reader, i + 1) || (isQuotation(reader, i + 1) && i === from)) return i + 1
  }
  return -1
}

/** «invite la presse pour parler de partir»: another clause begins. */
const stops = new Set(['sans', 'pour', 'visant', 'afin', 'après', 'avant'])

/** Most pieces of the adjuncts between a verb and its infinitive. */
const adjunctReach = 16

const governors = new Set(['de', "d'", 'à', 'pour', 'sans', 'après', 'avant', 'par', 'en'])

/** «a annoncé sur France Inter | avoir reçu», «a assuré, ce jeudi, | être prêt»: adjuncts may come before the infinitive. */
function bareInfinitive(reader: Reader, from: number): number {
  if (opensInfinitive(reader, from)) return from
  const { adjunctPrepositions, complementizers, coordinators, relatives } = reader.classes
  if (!adjunctPrepositions.has(keyAt(reader, from)) && keyAt(reader, from) !== ',') return -1
  for (let i = from + 1; i < from + adjunctReach; i++) {
    const key = keyAt(reader, i)
    const before = keyAt(reader, i - 1)
    if (complementizers.has(key) || coordinators.has(key) || relatives.has(key)) return -1
    if ([':', ';', '.'].includes(key) || isFiniteVerb(reader, i)) return -1
    // «au « Journal de 20 heures »»: the name of a programme.
    if (isQuotation(reader, i) && !adjunctPrepositions.has(before)) return -1
    if (opensInfinitive(reader, i))
      return governors.has(before) || reader.classes.determiners.has(before) ? -1 : i
  }
  return -1
}

/** An infinitive with the particles before it: «n'avoir tué personne», «en être». */
function opensInfinitive(reader: Reader, index: number): boolean {
  const { clitics, determiners } = reader.classes
  const start = contentStart(reader, index)
  const noun = determiners.has(keyAt(reader, index)) && !clitics.has(keyAt(reader, index))
  return !noun && !reader.pieces[start]?.capital && reader.forms.infinitives.has(keyAt(reader, start))
}

/** «a expliqué à la presse | pourquoi il part», «demande | s'il viendra»: where a reported question starts; -1 for none. */
export function findQuestion(reader: Reader, from: number, { lemma }: VerbGroup): number {
  const { grammar, verbs } = reader.data
  const asks = verbs.ask.includes(lemma)
  if (!asks && !verbs.clause.includes(lemma)) return -1
  for (let i = from; i < Math.min(reader.pieces.length, from + reach); i++) {
    const key = keyAt(reader, i)
    if (grammar.questionWords.includes(key)) return i
    if (asks && grammar.askedWords.includes(key)) return i
    if (!isWord(reader, i) || isFiniteVerb(reader, i) || reader.forms.infinitives.has(key)) return -1
    if (i === from && !reader.classes.adjunctPrepositions.has(key)) return -1
  }
  return -1
}

/** Verbs of saying and, less surely, of opinion: «craint que la grève dure». */
export function saysClause({ data }: Reader, { lemma }: VerbGroup): boolean {
  return data.verbs.clause.includes(lemma) || data.verbs.attitude.includes(lemma) || lemma.includes(' ')
}

/** «said the plan would fail», «told reporters he was happy»: only where the language allows it. */
export function bareClause(reader: Reader, { group }: KnownGroup, from: number): number {
  const { data, classes } = reader
  if (!data.grammar.bareClauses || group.passive || !saysClause(reader, group)) return -1
  if (group.shape === 'infinitive' || isQuotation(reader, from)) return -1
  const key = keyAt(reader, from)
  // «said nothing after the trial»
  if (/thing$/.test(key)) return -1
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
