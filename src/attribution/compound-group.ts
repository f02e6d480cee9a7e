import type { Reading } from './forms.js'
import { negatives } from './negation.js'
import { adverbPhraseAt, isAdverb, keyAt, type Reader } from './reader.js'
import type { VerbGroup } from './verb-group.js'

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

/** «a également affirmé», «n'a pas dit», «a été accusé»: null where no auxiliary stands before the participle. */
export function compoundAt(reader: Reader, head: number, reading: Reading): VerbGroup | null {
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
