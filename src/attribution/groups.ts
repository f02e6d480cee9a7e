import { compoundAt } from './compound-group.js'
import type { Reading } from './forms.js'
import { infinitiveAt } from './infinitive-group.js'
import { deniesAfter, isNegatedBefore } from './negation.js'
import { determines, isVerbalNounForm, isWord, keyAt, type Reader, skipAdverbs } from './reader.js'
import { plain, type VerbGroup, withClitics } from './verb-group.js'

/** All verb groups of a frame, in text order. */
export function findGroups(reader: Reader): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < reader.pieces.length; i++) {
    if (!isWord(reader, i) || reader.pieces[i]!.inverted) continue
    const readings = reader.forms.reporting.get(keyAt(reader, i))
    if (readings === undefined) continue
    const group = groupAt(reader, i, readings)
    if (group === null) continue
    // «l'année s'annonce "chargée"», «la journée s'avère»: a thing that looks so says nothing.
    if (group.reflexive && group.lemma === 'annoncer') continue
    // «a dit vouloir»: the later word is the content of the former.
    groups.push(group)
  }
  return groups
}

function groupAt(reader: Reader, head: number, readings: Reading[]): VerbGroup | null {
  // «aura su maîtriser»: verbs that report only within «faire savoir» do not report alone.
  const { verbs, grammar } = reader.data
  const alone = (lemma: string) =>
    !grammar.completions.includes(lemma) || verbs.quote.includes(lemma) || verbs.clause.includes(lemma)
  const participle = readings.find(one => one.shape === 'participle' && alone(one.lemma))
  if (participle !== undefined) {
    const group = compoundAt(reader, head, participle)
    if (group !== null) return group
  }
  const infinitive = readings.find(one => one.shape === 'infinitive')
  if (infinitive !== undefined) {
    const group = infinitiveAt(reader, head, infinitive)
    if (group !== null) return group
  }
  // «remarque» reports, though «fait remarquer» does too; «pense» alone is left to other rules.
  // «Il pense que la rue est fermée» tells what he thinks.
  const thinks = reader.classes.complementizers.has(keyAt(reader, skipAdverbs(reader, head + 1)))
  const completes = (lemma: string) =>
    grammar.completions.includes(lemma) &&
    !verbs.clause.includes(lemma) &&
    !(thinks && verbs.attitude.includes(lemma))
  const finite = readings.find(
    one => (one.shape === 'finite' || one.shape === 'conditional') && !completes(one.lemma),
  )
  if (finite !== undefined) {
    const group = finiteAt(reader, head, finite)
    if (group !== null) return group
  }
  const gerund = readings.find(one => one.shape === 'gerund' && !completes(one.lemma))
  if (
    gerund !== undefined &&
    !isNounBeforeHead(reader, head) &&
    !isLabel(reader, head) &&
    !isPredicate(reader, head)
  )
    return { ...plain(head, gerund), shape: 'gerund' }
  if (participle !== undefined && !isNounBeforeHead(reader, head) && standsAlone(reader, head, participle))
    return { ...plain(head, participle), shape: 'participle', passive: true }
  return null
}

/** Participles without auxiliary that still report: «accusé de», «jugée "inutile"». */
function standsAlone(reader: Reader, head: number, { lemma }: Reading): boolean {
  const { accuse, clause, noun } = reader.data.verbs
  if (accuse.includes(lemma)) return true
  const next = reader.pieces[head + 1]
  return next?.kind === 'quotation' && (clause.includes(lemma) || noun.includes(lemma))
}

/** «Plutôt rassurant : …»: nothing is governed, so it is an adjective. */
function isPredicate(reader: Reader, head: number): boolean {
  return !reader.data.grammar.bareClauses && head < 3 && [':', '.', ','].includes(keyAt(reader, head + 1))
}

/** «warning signs»: a form that is mostly a noun reports only after a comma or a preposition, or before a clause. */
function isLabel({ classes, ...reader }: Reader, head: number): boolean {
  const [before, key, after] = [-1, 0, 1].map(offset => reader.pieces[head + offset]?.key ?? '')
  if (!classes.nounForms.has(key!) || before === ',') return false
  const clause = classes.complementizers.has(after!) || classes.subjectPronouns.has(after!)
  // «an old saying that»
  const described = classes.determiners.has(reader.pieces[head - 2]?.key ?? '')
  return !clause || described || classes.determiners.has(before!) || classes.nounPrepositions.has(before!)
}

/** «le qualifiant de» has an object pronoun before it, «un estimant» would be a noun. */
function isNounBeforeHead({ classes, ...reader }: Reader, head: number): boolean {
  const before = reader.pieces[head - 1]?.key ?? ''
  return classes.determiners.has(before) && !classes.clitics.has(before)
}

const degrees = new Set(['plus', 'moins', 'très', 'trop', 'assez'])

function finiteAt(reader: Reader, head: number, reading: Reading): VerbGroup | null {
  const { classes } = reader
  const key = keyAt(reader, head)
  const before = keyAt(reader, head - 1)
  if (reader.pieces[head]!.capital && head > 0 && !reader.pieces[head + 1]?.inverted) {
    // A capital inside a sentence is a name, but for a verb after a quotation («… Explique le maire»).
    if (reader.pieces[head - 1]!.kind !== 'quotation') return null
  }
  if (determines(reader, head - 1)) return null
  // «s'est faite plus précise»: what has a degree is an adjective.
  if (degrees.has(before) && keyAt(reader, head - 2) !== 'de') return null
  if (classes.nounPrepositions.has(before) || classes.adjunctPrepositions.has(before)) return null
  if (classes.determiners.has(before) && classes.nounForms.has(key)) return null
  const inverted = reader.pieces[head + 1]?.inverted ? head + 1 : -1
  const afterQuotation = head > 0 && [',', ''].includes(before) && (head > 0 || before === '')
  if (classes.nounForms.has(key) && inverted < 0 && !afterQuotation && !isVerbalNounForm(reader, head))
    return null
  const group = { ...withClitics(reader, plain(head, reading)) }
  if (reader.data.grammar.bareClauses) group.negated ||= isNegatedBefore(reader, head)
  else if (group.negated && !deniesAfter(reader, head)) group.negated = false
  return inverted < 0 ? group : { ...group, to: inverted, inverted }
}
