import { compoundAt } from './compound-group.js'
import type { Reading } from './forms.js'
import { negatives } from './negation.js'
import { determines, isWord, keyAt, type Reader } from './reader.js'
import { plain, type VerbGroup, withClitics } from './verb-group.js'

/** «declined to say», «a refusé de dire», «il faut dire»: nothing was said. */
const declines = new Set(['falloir', 'decline', 'refuse', 'refuser', 'éviter', 'omettre'])

/** «a tenu à préciser», «pour dénoncer», «to say»: null where the infinitive reports nothing. */
export function infinitiveAt(reader: Reader, head: number, reading: Reading): VerbGroup | null {
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
    const start = base ?? (other ? withClitics(reader, { ...plain(i, other) }) : null)
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
    return { ...plain(head, reading), from: head }
  }
  if (determines(reader, head - 1)) return null
  // «Jean Dupont, conseiller régional»: an infinitive stands after a preposition, a pronoun or another verb.
  if (before === ',' || (head > 0 && endsNoun(reader, head - 1))) return null
  let from = head
  while (from > 0 && classes.reflexives.has(keyAt(reader, from - 1))) from--
  return { ...plain(head, reading), from, reflexive: reflexive || from < head }
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
