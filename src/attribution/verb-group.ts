import type { Reading, Shape } from './forms.js'
import { keyAt, type Range, type Reader } from './reader.js'

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

/** A verb that stands alone. */
export function plain(head: number, reading: Reading): VerbGroup {
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

/** A group with the clitics before it. */
export function withClitics(reader: Reader, group: VerbGroup): VerbGroup {
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
