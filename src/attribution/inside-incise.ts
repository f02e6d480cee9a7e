import type { Draft } from './draft.js'
import { spanOf } from './draft-parts.js'
import type { Frame } from './frames.js'
import { findGroups } from './groups.js'
import type { Quotation } from './marks.js'
import { keyAt, type Reader } from './reader.js'
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
  return null
}

function innerPieces(text: string, { content }: Quotation, reader: Reader) {
  return cutPieces(text, content.start, content.end, [], reader.data.grammar)
}
