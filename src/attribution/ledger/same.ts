import { matchWords, overlapOf } from './match.js'
import type { Utterance } from './utterances.js'

/** Whether two sentences of different articles were aligned. */
export type Aligned = (a: Utterance, b: Utterance) => boolean

/**
 * True when two printed utterances are one: at least four words in a row and three content words in common, which
 * keeps nine in ten true pairs of French news and rejects four in five false ones; shorter ones only if one is
 * contained in the other and the same source or aligned sentences vouch for it.
 */
export function sameUtterance(a: Utterance, b: Utterance, aligned: Aligned): boolean {
  const blocks = matchWords(a.words, b.words)
  const { run, shared, content } = overlapOf(a.words, blocks)
  const shorter = Math.min(a.words.length, b.words.length)
  const speakers = speakersOf(a, b)
  if (a.article === b.article && run < shorter) return false
  // Two named speakers who differ may still be one utterance credited twice, but only if the words leave no doubt.
  if (speakers === 'other') {
    if (shorter >= 5 && shared >= shorter * 0.9 && content >= 3) return true
    return run >= 8 && shared >= shorter * 0.6 && content >= 4
  }
  if (run >= 6 && shared >= shorter * 0.8) return true
  // A name and its verb («Le dalaï lama m'a») and set phrases («susceptible de porter atteinte à») open many sentences.
  const share = speakers === 'same' ? 0.4 : 0.65
  if (run >= 4 && content >= 3 && (run >= 7 || shared >= shorter * share)) return true
  if (shared >= shorter * 0.8 && shorter >= 5 && content >= 3) return speakers === 'same' || aligned(a, b)
  if (run >= 3 && content >= 3 && shared >= shorter * 0.6) return speakers === 'same' && aligned(a, b)
  const contained = shared === shorter && run >= shorter - 1 && content >= 1
  if (!contained) return false
  if (shorter >= 2 && content >= 2) return speakers === 'same' || aligned(a, b)
  return speakers === 'same' && aligned(a, b)
}

function speakersOf(a: Utterance, b: Utterance): 'same' | 'other' | 'unknown' {
  if (a.sourceId === null || b.sourceId === null) return 'unknown'
  if (a.sourceId === b.sourceId) return 'same'
  // A body and its spokesman, a paper and the report it prints may be one voice: only two persons surely differ.
  return a.isPerson && b.isPerson ? 'other' : 'unknown'
}
