import { inverted } from './any-verb.js'
import type { Draft } from './draft.js'
import { spanOf } from './draft-parts.js'
import type { Frame } from './frames.js'
import { findGroups } from './groups.js'
import type { Quotation } from './marks.js'
import { phraseStartingAt } from './phrases.js'
import { canSpeak } from './preposition-cues.js'
import { keyAt, type Range, type Reader } from './reader.js'
import { matchAt } from './sequences.js'
import { settle } from './settle.js'
import { cutPieces } from './tokens.js'
import { verbCues } from './verb-cues.js'

/** An incise inside the marks: «Macron, assène-t-il, doit partir». */
export function insideIncise(
  text: string,
  reader: Reader,
  frame: Frame,
  quotation: Quotation,
): Partial<Draft> | null {
  const inner: Reader = { ...reader, pieces: innerPieces(text, quotation, reader) }
  const groups = findGroups(inner)
  for (const cue of settle(inner, verbCues(inner, groups))) {
    if (cue.kind !== 'incise' || cue.who === null || inner.pieces[cue.words.from - 1]?.key !== ',') continue
    if (['je', 'nous', 'vous', 'tu', 'on', "j'", 'i', 'we', 'you'].includes(keyAt(inner, cue.who.from)))
      continue
    return {
      cue: spanOf(inner, cue.words),
      source: spanOf(inner, cue.who),
      lemma: cue.lemma,
      kind: 'incise',
      frame,
    }
  }
  return anyIncise(inner, frame)
}

/** «La rue, illustre-t-il, est fermée», «La rue, selon Jean Morel, est fermée»: set between commas by whoever reports. */
function anyIncise(inner: Reader, frame: Frame): Partial<Draft> | null {
  if (inner.data.grammar.bareClauses) return null
  const draft = (cue: Range, who: Range, kind: Draft['kind']) => ({
    ...{ cue: spanOf(inner, cue), source: spanOf(inner, who), kind, frame },
  })
  for (let i = 1; i < inner.pieces.length; i++) {
    if (keyAt(inner, i - 1) !== ',') continue
    const verb = inner.pieces[i + 1]?.inverted || inner.pieces[i + 2]?.inverted ? inverted(inner, i) : null
    if (verb !== null && keyAt(inner, verb.cue.to + 1) === ',') return draft(verb.cue, verb.who, 'incise')
    const length = matchAt(inner, i, inner.data.prepositions)
    const who = length === 0 ? null : phraseStartingAt(inner, i + length)
    const named = who !== null && inner.pieces[who.to]!.capital && canSpeak(inner, who)
    if (named && keyAt(inner, who.to + 1) === ',')
      return draft({ from: i, to: i + length - 1 }, who, 'preposition')
  }
  return null
}

function innerPieces(text: string, { content }: Quotation, reader: Reader) {
  return cutPieces(text, content.start, content.end, [], reader.data.grammar)
}
