import { ofs } from './particles.js'
import { phraseStartingAt } from './phrases.js'
import { canSpeak } from './preposition-cues.js'
import { isFiniteVerb, isQuotation, isWord, keyAt, type Range, type Reader, skipAdverbs } from './reader.js'
import type { KnownGroup } from './regions.js'
import { matchAt } from './sequences.js'
import type { Subject } from './subjects.js'
import type { VerbGroup } from './verb-group.js'

/** A determiner, a name or a figure: «| la grève», «| Paul Durand», «| 400 arrestations». */
export function startsPhrase(reader: Reader, index: number): boolean {
  const key = keyAt(reader, index)
  return reader.classes.determiners.has(key) || (reader.pieces[index]?.capital ?? false) || /^\d/.test(key)
}

/** Whether the noun phrase at `index` is what the verb says: «annonce la grève», «claimed responsibility». */
export function takesObject(reader: Reader, { group, subject }: KnownGroup, index: number): boolean {
  const { express, greeting, noun, objects, ruling } = reader.data.verbs
  if (!noun.includes(group.lemma)) return false
  // «a affirmé aux magistrats que», «a salué Jeanne Moulin»
  if (reader.classes.adjunctPrepositions.has(keyAt(reader, index))) return false
  if (greeting.includes(group.lemma) && reader.pieces[index]?.capital) return false
  const only = Object.hasOwn(objects, group.lemma) ? objects[group.lemma]! : null
  if (only !== null) return [0, 1, 2].some(offset => only.includes(keyAt(reader, index + offset)))
  if (!startsPhrase(reader, index) && !isBareNoun(reader, index)) return false
  if (pointsBack(reader, index)) return false
  if (express.includes(group.lemma)) return isOfSomething(reader, index)
  return !ruling.includes(group.lemma) || !isSentence(reader, subject, index)
}

/** «a démenti ces propos»: what was said is told elsewhere. */
function pointsBack({ data, ...reader }: Reader, index: number): boolean {
  const [pointing, noun] = [0, 1].map(offset => reader.pieces[index + offset]?.key ?? '')
  const said = [data.nounsOfSaying, data.rumourNouns].some(list => list.includes(noun!))
  return said && data.grammar.demonstratives.includes(pointing!)
}

/** «son indignation contre la réforme», «l'espoir que»; «exprime sa colère» alone tells nothing that is said. */
function isOfSomething(reader: Reader, index: number): boolean {
  const { express, feltLinks } = reader.data.verbs
  if (express.length === 0) return false
  return [2, 3].some(
    offset => feltLinks.includes(keyAt(reader, index + offset)) || isQuotation(reader, index + offset),
  )
}

/** «Le tribunal a condamné les deux hommes», «a condamné 43 prévenus»: a court's deed. */
function isSentence(reader: Reader, subject: Subject, index: number): boolean {
  if (/^\d/.test(keyAt(reader, index))) return true
  if (subject === null || subject === 'same') return false
  return [0, 1].some(offset => reader.data.courts.includes(keyAt(reader, subject.from + offset)))
}

/** «announced plans to leave», «denied killing his wife»: English needs no article, and a verb in -ing is an object too. */
function isBareNoun(reader: Reader, index: number): boolean {
  const { adjunctPrepositions, adverbs, complementizers, coordinators, nounPrepositions, subordinators } =
    reader.classes
  const key = keyAt(reader, index)
  if (!reader.data.grammar.bareClauses || !isWord(reader, index) || key === 'to' || key === 'as') return false
  return ![adjunctPrepositions, adverbs, complementizers, coordinators, nounPrepositions, subordinators].some(
    one => one.has(key),
  )
}

const judging = new Set(['juger', 'estimer', 'trouver', 'considérer'])
const adjective =
  /(?:able|ible|oire|eux|euse|aire|ique|if|ive|ant|ante|al|ale|elle?|[^aeiou]é|ées?|és|er|ère|ain|aine|êt|ête|iet|iète|u|ue|is|ise)s?$/u
const judgement = /(?:able|ible|oire|eux|euse|aire|ique|if|ive|ant|ante|al|ale|elle?|[^aeiou]é|ées?|és)s?$/u

/** «juge discriminatoire | le fait que», «estime nécessaire | une réforme»: an adjective before its noun is the judgement. */
export function judges(reader: Reader, { lemma, passive }: VerbGroup, index: number): boolean {
  if (passive || !judging.has(lemma) || !startsPhrase(reader, index + 1)) return false
  const piece = reader.pieces[index]
  return piece?.kind === 'word' && !piece.capital && judgement.test(piece.key)
}

/** «se dit | favorable à la grève», «s'est déclarée | prête à partir»: what somebody says that he is. */
export function describesSelf(reader: Reader, group: VerbGroup, index: number): boolean {
  if (!group.reflexive || !reader.data.verbs.selfDescribe.includes(group.lemma)) return false
  const piece = reader.pieces[index]
  if (piece?.kind !== 'word' || piece.capital || startsPhrase(reader, index)) return false
  const { adjunctPrepositions, nounPrepositions } = reader.classes
  if (adjunctPrepositions.has(piece.key) || nounPrepositions.has(piece.key)) return false
  return reader.forms.participles.has(piece.key) || adjective.test(piece.key)
}

/** Where what a verb says starts after its preposition: «appelle | à la grève», «s'inquiètent du | rapprochement»; else -1. */
export function topicOf(reader: Reader, group: VerbGroup, index: number): number {
  const { about, aboutReflexive, topics } = reader.data.verbs
  const { lemma, reflexive } = group
  const key = reflexive ? `se ${lemma}` : lemma
  if (Object.hasOwn(topics, key)) return topicAfterObject(reader, topics[key]!, index)
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

/** «met en garde l'Europe | contre la crise»: who is addressed may come first. */
function topicAfterObject(reader: Reader, prepositions: string[], index: number): number {
  const own = afterTopic(reader, prepositions, index)
  if (own >= 0 || !startsPhrase(reader, index)) return own
  const addressed = phraseStartingAt(reader, index)
  return addressed === null || !canSpeak(reader, addressed)
    ? -1
    : afterTopic(reader, prepositions, addressed.to + 1)
}

/** «à la grève», «au calme», «pour une réforme»: contracted articles stand for the preposition too. */
function afterTopic(reader: Reader, prepositions: string[], index: number): number {
  const key = keyAt(reader, index)
  if (prepositions.includes('à') && ['au', 'aux'].includes(key)) return index + 1
  const length = matchAt(reader, index, prepositions)
  if (length === 0) return -1
  const object = index + length
  // «a appelé à huit heures»
  if (/^h(?:eures?)?$/.test(keyAt(reader, object + 1))) return -1
  const opens = startsPhrase(reader, object) || isBareNoun(reader, object)
  return opens && !isFiniteVerb(reader, object) ? object : -1
}

/** «présente X comme un moment fort»: only «comme» makes it speech. */
export function portrays(reader: Reader, group: VerbGroup, region: Range | null): boolean {
  if (region === null || !reader.data.verbs.portray.includes(group.lemma)) return false
  for (let i = region.from; i <= region.to; i++) if (['comme', 'as'].includes(keyAt(reader, i))) return true
  return false
}

/** Most pieces between a verb of measuring and its value. */
const measureReach = 14

/**
 * «estime la facture à | 3 millions», «puts the toll at 12»: where what is said starts, the thing with its value; -1 when no
 * value follows.
 */
export function measured(reader: Reader, group: VerbGroup, index: number): number {
  if (!reader.data.verbs.measure.includes(group.lemma) || group.passive) return -1
  for (let i = index; i < index + measureReach; i++) {
    const key = keyAt(reader, i)
    if (isQuotation(reader, i) || isFiniteVerb(reader, i) || [',', ':', ';'].includes(key)) return -1
    if (!['à', 'at'].includes(key)) continue
    const value = skipAdverbs(reader, i + 1)
    if (/^\d/.test(keyAt(reader, value)) || /^\d/.test(keyAt(reader, value + 1)))
      return i === index ? value : index
  }
  return -1
}
