import { contentStart, ofs } from './accusations.js'
import type { VerbGroup } from './groups.js'
import { phraseStartingAt } from './phrases.js'
import { isFiniteVerb, isQuotation, isWord, keyAt, type Range, type Reader, skipAdverbs } from './reader.js'
import type { KnownGroup } from './regions.js'

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
export function bareClause(reader: Reader, { group }: KnownGroup, from: number): number {
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
