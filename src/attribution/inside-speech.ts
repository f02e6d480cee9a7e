import type { Cue } from './cue.js'
import type { Draft } from './draft.js'
import { blank, spanOf } from './draft-parts.js'
import { findGroups } from './groups.js'
import { keyAt, type Range, type Reader } from './reader.js'
import { type Settled, settle } from './settle.js'
import { cutPieces } from './tokens.js'
import { verbCues } from './verb-cues.js'

/** Only what states or asks something by itself: «il m'a dit que …», «il se vante d'avoir …». */
const kinds = new Set<Cue['kind']>(['clause', 'infinitive'])

/**
 * What the words between marks report in their turn: «"Il nous a dit qu'il reviendrait", a précisé le directeur.» A pronoun
 * in there stands for nobody named outside, so it is left undecided; «je» and «nous» are whoever says the words, and report
 * only what they have said before («j'ai dit que»), not what they think («je dis que»).
 */
export function insideSpeech(text: string, reader: Reader, draft: Draft): Draft[] {
  const drafts: Draft[] = []
  for (const [start, end] of sentencesOf(text, draft.content)) {
    const inner: Reader = { ...reader, pieces: cutPieces(text, start, end, [], reader.data.grammar) }
    for (const cue of settle(inner, verbCues(inner, findGroups(inner)))) {
      if (!kinds.has(cue.kind) || !cue.reports || cue.region === null || cue.who === null) continue
      if (isGerund(inner, cue)) continue
      const own = isOwn(inner, cue)
      // «ceux qui souhaitent partir» wish, and have said nothing.
      if (own === 'opinion' || inner.data.verbs.attitude.includes(cue.lemma ?? '')) continue
      drafts.push({
        ...blank(draft.frame),
        type: 'indirect',
        speech: true,
        content: spanOf(inner, cue.region),
        cue: spanOf(inner, cue.words),
        source: own === 'other' ? spanOf(inner, withoutBrackets(inner, cue.who)) : null,
        speakerOf: own === 'other' ? null : draft,
        lemma: cue.lemma,
        kind: cue.kind,
      })
    }
  }
  return drafts
}

const speakers = new Set(['je', "j'", 'nous', 'i', 'we'])
const nobody = new Set(['on', 'vous', 'tu', 'you', 'it', 'ce', "c'", 'qui'])

/** Whether the speaker of the words tells what he has said, what he thinks, or what somebody else says. */
function isOwn(reader: Reader, { who, words }: Settled): 'said' | 'opinion' | 'other' {
  const key = keyAt(reader, who!.from)
  if (who!.from < who!.to) return 'other'
  if (nobody.has(key)) return 'opinion'
  if (!speakers.has(key)) return 'other'
  return words.to > words.from && reader.forms.have.has(keyAt(reader, words.from)) ? 'said' : 'opinion'
}

/** «(il) se vantait»: a word that the paper has put in. */
function withoutBrackets(reader: Reader, { from, to }: Range): Range {
  const bracketed = to - from >= 2 && keyAt(reader, from) === '(' && keyAt(reader, to) === ')'
  return bracketed ? { from: from + 1, to: to - 1 } : { from, to }
}

/** «agencies proposing to act»: what sort of agencies they are. */
function isGerund(reader: Reader, { words }: Settled): boolean {
  const readings = reader.forms.reporting.get(keyAt(reader, words.to)) ?? []
  return readings.length > 0 && readings.every(one => one.shape === 'gerund')
}

/** The sentences between two marks, by their points. */
function sentencesOf(text: string, { start, end }: { start: number; end: number }): [number, number][] {
  const spans: [number, number][] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(/[.!?…]\s+(?=\p{Lu})/gu)) {
    spans.push([from, start + match.index + 1])
    from = start + match.index + match[0].length
  }
  spans.push([from, end])
  return spans
}
