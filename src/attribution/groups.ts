import type { Reading, Shape } from './forms.js'
import { deniesAfter, isNegatedBefore, negatives } from './negation.js'
import {
  adverbPhraseAt,
  determines,
  isAdverb,
  isVerbalNounForm,
  isWord,
  keyAt,
  type Range,
  type Reader,
  skipAdverbs,
} from './reader.js'

/** A reporting verb with its auxiliaries: «a également affirmé», «n'a pas manqué de remercier», «a-t-il dit». */
export interface VerbGroup extends Range {
  lemma: string
  /** Of the whole group: «a tenu à préciser» is finite. */
  shape: Shape
  passive: boolean
  reflexive: boolean
  negated: boolean
  conditional: boolean
  /** Place of the pronoun in «a-t-il dit», else -1. */
  inverted: number
  /** Place of the reporting word itself. */
  head: number
}

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
    return { ...plain(reader, head, gerund), shape: 'gerund' }
  if (participle !== undefined && !isNounBeforeHead(reader, head) && standsAlone(reader, head, participle))
    return { ...plain(reader, head, participle), shape: 'participle', passive: true }
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

function plain(_reader: Reader, head: number, reading: Reading): VerbGroup {
  return {
    from: head,
    to: head,
    head,
    lemma: reading.lemma,
    shape: reading.shape,
    passive: false,
    reflexive: false,
    negated: false,
    conditional: reading.shape === 'conditional',
    inverted: -1,
  }
}

/** «declined to say», «a refusé de dire», «il faut dire»: nothing was said. */
const declines = new Set(['falloir', 'decline', 'refuse', 'refuser', 'éviter', 'omettre'])

/** Adverbs, negations and inverted pronouns that stand between auxiliary and participle; at most seven. */
function auxiliaryBefore(reader: Reader, head: number) {
  const { classes, forms } = reader
  let passiveParticiple = false
  let inverted = -1
  let negated = false
  let last = Math.max(0, head - 7)
  for (let i = head - 1; i >= last; i--) {
    const key = keyAt(reader, i)
    const shape = forms.have.get(key) ?? forms.be.get(key)
    const phrase = adverbPhraseAt(reader, i, 'end')
    if (phrase > 0) i -= phrase - 1
    else if (reader.pieces[i]!.inverted) inverted = i
    else if (negatives.has(key)) negated = true
    else if (forms.beParticiples.has(key)) passiveParticiple = true
    else if (shape !== undefined && shape !== 'participle') {
      return { at: i, shape, have: forms.have.has(key), passiveParticiple, inverted, negated }
    } else if (key === ',' || !(isAdverb(reader, i) || classes.clitics.has(key))) {
      // «a, dans un communiqué, déclaré» and «a, par courriel, expliqué»: an adjunct between two commas.
      if (key !== ',') return null
      const open = openingComma(reader, i)
      if (open < 0) return null
      // What the commas hold does not count.
      last = Math.max(0, open - 7)
      i = open
    }
  }
  return null
}

function openingComma(reader: Reader, index: number): number {
  for (let i = index - 1; i >= Math.max(1, index - 9); i--) {
    if (keyAt(reader, i) !== ',') continue
    const before = keyAt(reader, i - 1)
    return reader.forms.have.has(before) || reader.forms.be.has(before) ? i : -1
  }
  return -1
}

function compoundAt(reader: Reader, head: number, reading: Reading): VerbGroup | null {
  const auxiliary = auxiliaryBefore(reader, head)
  if (auxiliary === null) return null
  const { classes } = reader
  let from = auxiliary.at
  let reflexive = false
  let negated = auxiliary.negated
  while (from > 0 && classes.clitics.has(keyAt(reader, from - 1)) && !isNounBefore(reader, from - 1)) {
    const key = keyAt(reader, from - 1)
    if (['ne', "n'"].includes(key)) negated ||= true
    if (classes.reflexives.has(key)) reflexive = true
    if (!classes.reflexives.has(key) && !['ne', "n'"].includes(key)) break
    from--
  }
  const passive = auxiliary.have ? auxiliary.passiveParticiple : !reflexive
  // «est resté», «est allé» are active; none of them reports.
  return {
    from,
    to: head,
    head,
    lemma: reading.lemma,
    shape: auxiliary.shape === 'gerund' || auxiliary.shape === 'infinitive' ? auxiliary.shape : 'finite',
    passive,
    reflexive,
    negated,
    conditional: reader.forms.conditional.has(keyAt(reader, auxiliary.at)),
    inverted: auxiliary.inverted,
  }
}

/** «nous»/«vous» as a subject is no clitic; only what can stand between subject and verb is skipped. */
function isNounBefore(reader: Reader, index: number): boolean {
  return reader.pieces[index]!.inverted
}

function infinitiveAt(reader: Reader, head: number, reading: Reading): VerbGroup | null {
  const { classes, forms, data } = reader
  const completes = data.grammar.completions.includes(reading.lemma)
  let i = head - 1
  let reflexive = false
  while (
    i >= 0 &&
    (classes.clitics.has(keyAt(reader, i)) ||
      classes.adverbs.has(keyAt(reader, i)) ||
      ['de', "d'", 'à', 'to'].includes(keyAt(reader, i)) ||
      negatives.has(keyAt(reader, i)))
  ) {
    if (classes.reflexives.has(keyAt(reader, i))) reflexive = true
    i--
  }
  const catenative = i >= 0 ? forms.catenatives.get(keyAt(reader, i)) : undefined
  if (catenative !== undefined && isWord(reader, i)) {
    const participle = catenative.find(one => one.shape === 'participle')
    const finite = catenative.find(one => one.shape === 'finite' || one.shape === 'conditional')
    const bare = completes
      ? catenative.find(one => one.shape === 'infinitive' || one.shape === 'gerund')
      : undefined
    const base = participle ? compoundAt(reader, i, participle) : null
    const other = finite ?? bare
    const start = base ?? (other ? withClitics(reader, { ...plain(reader, i, other) }) : null)
    if (start !== null)
      return {
        ...start,
        to: head,
        head,
        lemma: completes ? `${catenative[0]!.lemma} ${reading.lemma}` : reading.lemma,
        passive: false,
        reflexive,
        // «n'a pas manqué de remercier», «n'a pas hésité à dire» did say it.
        negated:
          declines.has(catenative[0]!.lemma) ||
          (start.negated && !['manquer', 'hésiter'].includes(catenative[0]!.lemma)),
      }
  }
  if (completes) return null
  const before = keyAt(reader, head - 1)
  if (data.conjugation.by === 'suffixes') {
    if (before !== 'to') return null
    return { ...plain(reader, head, reading), from: head }
  }
  if (determines(reader, head - 1)) return null
  // «Jean Dupont, conseiller régional»: an infinitive stands after a preposition, a pronoun or another verb.
  if (before === ',' || (head > 0 && endsNoun(reader, head - 1))) return null
  let from = head
  while (from > 0 && classes.reflexives.has(keyAt(reader, from - 1))) from--
  return { ...plain(reader, head, reading), from, reflexive: reflexive || from < head }
}

function endsNoun(reader: Reader, index: number): boolean {
  const { classes, forms } = reader
  const key = keyAt(reader, index)
  if (!isWord(reader, index) || classes.clitics.has(key) || classes.adverbs.has(key) || negatives.has(key))
    return false
  if (classes.nounPrepositions.has(key) || classes.adjunctPrepositions.has(key)) return false
  if (classes.coordinators.has(key)) return false
  return !forms.catenatives.has(key) && !forms.finite.has(key) && !forms.reporting.has(key)
}

function finiteAt(reader: Reader, head: number, reading: Reading): VerbGroup | null {
  const { classes } = reader
  const key = keyAt(reader, head)
  const before = keyAt(reader, head - 1)
  if (reader.pieces[head]!.capital && head > 0 && !reader.pieces[head + 1]?.inverted) {
    // A capital inside a sentence is a name, but for a verb after a quotation («… Explique le maire»).
    if (reader.pieces[head - 1]!.kind !== 'quotation') return null
  }
  if (determines(reader, head - 1)) return null
  if (classes.nounPrepositions.has(before) || classes.adjunctPrepositions.has(before)) return null
  if (classes.determiners.has(before) && classes.nounForms.has(key)) return null
  const inverted = reader.pieces[head + 1]?.inverted ? head + 1 : -1
  const afterQuotation = head > 0 && [',', ''].includes(before) && (head > 0 || before === '')
  if (classes.nounForms.has(key) && inverted < 0 && !afterQuotation && !isVerbalNounForm(reader, head))
    return null
  const group = { ...withClitics(reader, plain(reader, head, reading)) }
  if (reader.data.grammar.bareClauses) group.negated ||= isNegatedBefore(reader, head)
  else if (group.negated && !deniesAfter(reader, head)) group.negated = false
  return inverted < 0 ? group : { ...group, to: inverted, inverted }
}

function withClitics(reader: Reader, group: VerbGroup): VerbGroup {
  const { classes } = reader
  let { from, reflexive, negated } = group
  while (from > 0) {
    const key = keyAt(reader, from - 1)
    if (isOwnSubject(reader, from - 1, group.head)) break
    if (classes.reflexives.has(key)) reflexive = true
    else if (['ne', "n'"].includes(key)) negated = true
    else break
    from--
  }
  return { ...group, from, reflexive, negated }
}

/** «nous jugeons», «vous dites»: the pronoun is the subject, no object, unless it stands twice. */
function isOwnSubject(reader: Reader, index: number, verb: number): boolean {
  const ending = { nous: 'ons', vous: 'ez' }[keyAt(reader, index)]
  return (
    ending !== undefined &&
    keyAt(reader, verb).endsWith(ending) &&
    keyAt(reader, index - 1) !== keyAt(reader, index)
  )
}
