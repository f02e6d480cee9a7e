import { phraseEndingAt, phraseStartingAt } from './phrases.js'
import { isFiniteVerb, isQuotation, isWord, keyAt, type Range, type Reader, skipAdverbs } from './reader.js'
import type { VerbGroup } from './verb-group.js'

/** Who does what the verb says: a phrase, the subject of the verb before («et estime»), or nobody found. */
export type Subject = Range | 'same' | null

/** The subject before a verb group, read backwards over clitics, adverbs, appositions and relative pronouns. */
export function subjectBefore(reader: Reader, group: VerbGroup): Subject {
  const { classes } = reader
  let i = group.from - 1
  while (i >= 0 && isSkipped(reader, i)) i--
  i = beforeDate(reader, i)
  if (i < 0) return null
  const key = keyAt(reader, i)
  if (isQuotation(reader, i)) return null
  // «Le maire, Jean Morel, lui | a proposé»: an object where a subject stands before the comma.
  if (key === 'lui' && keyAt(reader, i - 1) === ',' && i === group.from - 1) {
    const subject = acrossCommas(reader, i - 1)
    if (subject !== null) return subject
  }
  if (classes.coordinators.has(key)) return 'same'
  // «… a dit le maire. Qui précise que»: the sentence begins with its relative.
  if (opensFrame(reader, i)) return { from: i, to: i }
  if (classes.relatives.has(key)) return antecedent(reader, i, group)
  if (classes.subjectPronouns.has(key) && classes.nounPrepositions.has(keyAt(reader, i - 1)))
    return phraseEndingAt(reader, i)
  if (classes.subjectPronouns.has(key)) return { from: i, to: i }
  // «d'autres disent», in two pieces
  if (key === 'autres' && keyAt(reader, i - 1) === "d'") return { from: i - 1, to: i }
  if (/^derni(?:er|ère|ers|ères)$/.test(key) && /^(?:ce|cette|ces)$/.test(keyAt(reader, i - 1)))
    return { from: i - 1, to: i }
  if (key === ',') return acrossCommas(reader, i)
  const phrase = phraseEndingAt(reader, i)
  return (opensNoun(reader, phrase) ? null : beforeAdjunct(reader, i)) ?? phrase
}

/** A «Qui» before all else that asks nothing. */
function opensFrame(reader: Reader, index: number): boolean {
  return index === 0 && keyAt(reader, 0) === 'qui' && keyAt(reader, reader.pieces.length - 1) !== '?'
}

/** Most pieces of an adjunct that no comma closes. */
const adjunctReach = 14

/** «Le maire, Jean Morel, lors d'un débat du 19 juillet | a révélé»: the subject stands before the comma that opens the adjunct. */
function beforeAdjunct(reader: Reader, end: number): Subject {
  const { adjunctPrepositions, complementizers, relatives } = reader.classes
  if (reader.data.grammar.bareClauses) return null
  for (let i = end; i > Math.max(0, end - adjunctReach); i--) {
    const key = keyAt(reader, i)
    if (isQuotation(reader, i) || isFiniteVerb(reader, i) || complementizers.has(key) || relatives.has(key))
      return null
    if (key === ',') return adjunctPrepositions.has(keyAt(reader, i + 1)) ? acrossCommas(reader, i) : null
  }
  return null
}

function opensNoun(reader: Reader, phrase: Range | null): boolean {
  if (phrase === null) return false
  const { determiners, subjectPronouns } = reader.classes
  const key = keyAt(reader, phrase.from)
  return determiners.has(key) || subjectPronouns.has(key) || reader.pieces[phrase.from]!.capital
}

/** «Le Journal de ce 22 mars | ajoute», «le quotidien daté de mardi | écrit»: the date of an issue stands after its name. */
function beforeDate(reader: Reader, index: number): number {
  if (reader.data.grammar.bareClauses || !reader.classes.timeWords.has(keyAt(reader, index))) return index
  for (let i = index - 1; i >= Math.max(1, index - 4); i--) {
    const key = keyAt(reader, i)
    if (['de', 'du'].includes(key)) {
      const dated = /^datée?s?$/.test(keyAt(reader, i - 1))
      // «Le Journal du dimanche» is a name.
      if (!dated && i === index - 1) return index
      const at = dated ? i - 2 : i - 1
      return isNamed(reader, phraseEndingAt(reader, at)) ? at : index
    }
    if (!/^(?:ce|\d{1,4}|1er)$/.test(key) && !reader.classes.timeWords.has(key)) return index
  }
  return index
}

function isNamed({ pieces }: Reader, phrase: Range | null): boolean {
  return phrase !== null && pieces.slice(phrase.from + 1, phrase.to + 1).some(one => one.capital)
}

function isSkipped(reader: Reader, index: number): boolean {
  const { classes } = reader
  const key = keyAt(reader, index)
  if (classes.determiners.has(key) && !classes.clitics.has(key)) return false
  if (classes.subjectPronouns.has(key) && !classes.clitics.has(key)) return false
  // «Police on Monday said»
  if (reader.data.grammar.bareClauses && isDay(reader, index)) return true
  // «nous avons dit»: a subject when nothing else can be one.
  if (key === 'leur') return true
  if (['nous', 'vous', 'lui'].includes(key)) {
    const before = reader.pieces[index - 1]
    return before !== undefined && before.kind === 'word' && !classes.complementizers.has(before.key)
  }
  // «…, puis a déclaré»: a conjunction joins the verb to the subject before.
  if (classes.coordinators.has(key)) return false
  return classes.clitics.has(key) || (classes.adverbs.has(key) && !reader.pieces[index]!.capital)
}

function isDay({ classes, ...reader }: Reader, index: number): boolean {
  const [key, after] = [0, 1].map(offset => reader.pieces[index + offset]?.key ?? '')
  return classes.timeWords.has(key!) || (key === 'on' && classes.timeWords.has(after!))
}

/** What «qui» stands for: the phrase before it, over one comma. */
function antecedent(reader: Reader, index: number, group: VerbGroup): Subject {
  const before = index - 1
  if (keyAt(reader, before) !== ',')
    return agreeing(
      reader,
      phraseEndingAt(reader, before, true) ?? nounAt(reader, before) ?? askerBefore(reader, before),
      group,
    )
  return nameBeforeApposition(reader, agreeing(reader, phraseEndingAt(reader, before - 1, true), group))
}

/** «s'est attiré des critiques de | l'opposition qui»: the noun alone where the phrase runs into a verb. */
function nounAt(reader: Reader, noun: number): Range | null {
  const determined = reader.classes.determiners.has(keyAt(reader, noun - 1))
  return determined && isWord(reader, noun) ? { from: noun - 1, to: noun } : null
}

/** Most pieces of the name of who asks. */
const askerReach = 8

/** «est intervenue à l'initiative du | conseil de Lyon qui», «à la demande de | Jean Morel qui» */
function askerBefore(reader: Reader, end: number): Range | null {
  for (let i = end - 1; i >= Math.max(3, end - askerReach); i--) {
    if (!isWord(reader, i) || isFiniteVerb(reader, i)) return null
    const asks = ['initiative', 'demande'].includes(keyAt(reader, i - 1)) && keyAt(reader, i - 3) === 'à'
    if (asks) return ['du', 'de', "d'", 'des'].includes(keyAt(reader, i)) ? { from: i + 1, to: end } : null
  }
  return null
}

const singular = new Set(['le', 'la', "l'", 'un', 'une', 'ce', 'cet', 'cette', 'son', 'sa'])

/** «la thèse de certains experts, qui estiment»: a plural verb speaks of the experts, not of the thesis. */
function agreeing(reader: Reader, phrase: Range | null, group: VerbGroup): Range | null {
  if (phrase === null) return phrase
  // «De quoi répondre aux attentes des magistrats, qui ont demandé»: no noun opens the phrase.
  const headless =
    keyAt(reader, phrase.from) === 'quoi' || reader.forms.infinitives.has(keyAt(reader, phrase.from))
  if (!headless && !singular.has(keyAt(reader, phrase.from))) return phrase
  const bearer = ofName(reader, phrase)
  if (bearer !== null) return bearer
  if (!/(?:ent|ont)$/.test(keyAt(reader, finiteOf(reader, group)))) return phrase
  for (let i = phrase.from + 2; i < phrase.to; i++) {
    const key = keyAt(reader, i)
    if (key === 'des') return { from: i + 1, to: phrase.to }
    if (['de', "d'"].includes(key) && /s$/.test(keyAt(reader, i + 1))) return { from: i + 1, to: phrase.to }
  }
  return phrase
}

/** «le cas de Jean Dupont, qui commente»: a thing does not speak, so it is he. */
function ofName(reader: Reader, phrase: Range): Range | null {
  const { pieces } = reader
  const [, noun, of, name] = [0, 1, 2, 3].map(offset => pieces[phrase.from + offset])
  if (noun === undefined || noun.capital || name === undefined || phrase.from + 3 > phrase.to) return null
  const ofPerson = ['de', "d'"].includes(of!.key) && name.capital
  return ofPerson && things.has(noun.key) ? { from: phrase.from + 3, to: phrase.to } : null
}

const things = new Set([
  'cas',
  'exemple',
  'sort',
  'opinion',
  'avis',
  'côté',
  'départ',
  'arrivée',
  'présence',
  'nom',
  'livre',
  'retour',
  'personne',
  'témoignage',
])

/** The auxiliary of a compound, else the verb itself. */
function finiteOf(reader: Reader, { from, to, head }: VerbGroup): number {
  for (let i = from; i <= to; i++) if (isFiniteVerb(reader, i)) return i
  return head
}

/** «Jean Dupont, élu du Nord, qui souhaite»: the phrase without article is said of the name before it. */
function nameBeforeApposition(reader: Reader, phrase: Range | null): Range | null {
  if (phrase === null || keyAt(reader, phrase.from - 1) !== ',') return phrase
  if (reader.pieces[phrase.from]!.capital || reader.classes.determiners.has(keyAt(reader, phrase.from)))
    return phrase
  const head = phraseEndingAt(reader, phrase.from - 2)
  return head === null ? phrase : { from: head.from, to: phrase.to }
}

/** «X, secrétaire général de Y, | assure»: the phrase before the insertion, with it when it is an apposition. */
function acrossCommas(reader: Reader, comma: number): Subject {
  let close = comma
  for (let round = 0; round < 3; round++) {
    const open = commaBefore(reader, close)
    const insertStart = open + 1
    const insert = phraseEndingAt(reader, close - 1)
    if (open < 0) return insert !== null && insert.from <= insertStart + 1 ? insert : null
    const head = nominal(reader, phraseEndingAt(reader, open - 1))
    const isApposition = insert !== null && insert.from === insertStart && !isGerund(reader, insertStart)
    if (head !== null && !startsAdjunct(reader, head)) {
      return isApposition ? { from: head.from, to: insert.to } : head
    }
    if (isApposition && head === null) return insert
    close = open
  }
  return null
}

/** «retrouvé le 5 août | dernier dans la cité»: the rest of a date is no subject. */
function nominal(reader: Reader, phrase: Range | null): Range | null {
  const key = phrase === null ? '' : keyAt(reader, phrase.from)
  return /^(?:dernier|dernière|prochain|prochaine)s?$/.test(key) ? null : phrase
}

/** «Ce dernier, accusant Jean Dupont d'avoir menti, a dit»: what else the subject does is no apposition. */
function isGerund(reader: Reader, index: number): boolean {
  return reader.forms.reporting.get(keyAt(reader, index))?.some(one => one.shape === 'gerund') ?? false
}

function commaBefore(reader: Reader, index: number): number {
  for (let i = index - 1; i >= 0; i--) {
    if (keyAt(reader, i) === ',') return i
    if (isQuotation(reader, i) || [':', ';'].includes(keyAt(reader, i))) return -1
  }
  return -1
}

function startsAdjunct(reader: Reader, phrase: Range): boolean {
  const before = keyAt(reader, phrase.from - 1)
  return (
    reader.classes.adjunctPrepositions.has(before) || reader.classes.timeWords.has(keyAt(reader, phrase.to))
  )
}

/** The subject after the verb: «a commenté lundi | le secrétaire général». */
export function subjectAfter(reader: Reader, group: VerbGroup): Range | null {
  let start = skipAdverbs(reader, group.to + 1)
  // «a déclaré à l'AFP le maire», «a écrit sur Twitter Jean Dupont»: one short adjunct may come first.
  if (reader.classes.adjunctPrepositions.has(keyAt(reader, start))) {
    const after = adjunctEnd(reader, start)
    if (after < 0) return null
    start = after
  }
  if (!isWord(reader, start)) return null
  return phraseStartingAt(reader, start)
}

function adjunctEnd(reader: Reader, start: number): number {
  const { classes } = reader
  for (let i = start + 1; i <= start + 6; i++) {
    // «a indiqué à l'AFP, Sonam, 32 ans»
    if (keyAt(reader, i) === ',' && isWire(reader, i - 1) && reader.pieces[i + 1]?.capital) return i + 1
    if (!isWord(reader, i) || isFiniteVerb(reader, i) || reader.forms.infinitives.has(keyAt(reader, i)))
      return -1
    const key = keyAt(reader, i)
    const before = keyAt(reader, i - 1)
    // «a indiqué à des journalistes que | le parquet»: what is said begins.
    if (classes.complementizers.has(key) || classes.relatives.has(key)) return -1
    if (isWire(reader, i - 1) && reader.pieces[i]!.capital) return i
    // «a souligné à l'AFP M. Romero»
    if (/^(?:mm?\.|mme|mlle|dr|me|mr\.?|mrs\.?|ms\.?)$/.test(key)) return i
    if (
      classes.determiners.has(key) &&
      !classes.nounPrepositions.has(before) &&
      !classes.adjunctPrepositions.has(before) &&
      !classes.nounPrepositions.has(key)
    )
      return i
  }
  return -1
}

/** «a déclaré à l'AFP | Jean Dupont»: the name of a paper or agency ends where another name starts. */
function isWire({ data, pieces }: Reader, index: number): boolean {
  return data.wires.includes(pieces[index]!.key)
}

/** «Jugeant que ce rapport ne change rien, le maire …»: the subject of a clause inside is not the sentence's. */
function isSubordinate(reader: Reader, index: number): boolean {
  const key = keyAt(reader, index)
  return reader.classes.complementizers.has(key) || reader.classes.subordinators.has(key)
}

/** The subject of the first finite verb of the frame: whom a participle at the end of the sentence is about. */
export function mainSubject(reader: Reader): Range | null {
  for (let i = 1; i < reader.pieces.length; i++) {
    if (!isFiniteVerb(reader, i)) continue
    const group = { from: i, to: i } as VerbGroup
    const subject = subjectBefore(reader, group)
    if (subject === null || subject === 'same' || isSubordinate(reader, subject.from - 1)) continue
    return subject
  }
  return null
}
