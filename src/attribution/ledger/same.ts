import { type Block, matchWords, overlapOf } from './match.js'
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
  const { run, shared, content, plain } = overlapOf(a.words, blocks)
  const shorter = Math.min(a.words.length, b.words.length)
  const speakers = speakersOf(a, b)
  if (a.article === b.article && run < shorter) return false
  // Two named speakers who differ may still be one utterance credited twice, but only if the words leave no doubt.
  if (speakers === 'other') {
    if (shorter >= 5 && shared >= shorter * 0.9 && content >= 3) return true
    return run >= 8 && shared >= shorter * 0.6 && content >= 4
  }
  const close = run >= 10 || shared >= shorter * 0.85
  if (speakers === 'unknown' && !close && (deniesMore(a, blocks, 'a') || deniesMore(b, blocks, 'b')))
    return false
  if (run >= 6 && shared >= shorter * 0.8) return true
  // A name and its verb («Le dalaï lama m'a») and set phrases («susceptible de porter atteinte à») open many sentences.
  const share = speakers === 'same' ? 0.4 : 0.65
  if (run >= 4 && content >= 3 && plain >= 2 && (run >= 7 || shared >= shorter * share)) return true
  if (shared >= shorter * 0.8 && shorter >= 5 && content >= 3) return speakers === 'same' || aligned(a, b)
  if (run >= 3 && content >= 3 && shared >= shorter * 0.6) return speakers === 'same' && aligned(a, b)
  const contained = shared === shorter && run >= shorter - 1 && content >= 1
  if (!contained) return false
  if (shorter >= 2 && content >= 2) return speakers === 'same' || aligned(a, b)
  return speakers === 'same' && aligned(a, b)
}

/**
 * «Je ne suis pas le père de l'enfant» / «qui est le père de l'enfant ?»: with a negation that the other lacks, shared
 * words are a topic. Only a known common speaker makes it one utterance whose sense was turned.
 */
function deniesMore({ words, reader }: Utterance, blocks: Block[], side: 'a' | 'b'): boolean {
  const first = blocks[0]
  const last = blocks.at(-1)
  if (first === undefined || last === undefined) return false
  const near = words.slice(Math.max(0, first[side] - 5), last[side] + last.length + 5)
  const kept = new Set(blocks.flatMap(block => words.slice(block[side], block[side] + block.length)))
  return near.some(
    word => !kept.has(word) && reader.negations.has(word.fold) && !['ne', 'n'].includes(word.fold),
  )
}

function speakersOf(a: Utterance, b: Utterance): 'same' | 'other' | 'unknown' {
  if (a.sourceId === null || b.sourceId === null) return 'unknown'
  if (a.sourceId === b.sourceId) return 'same'
  // A body and its spokesman, a paper and the report it prints may be one voice: only two persons surely differ.
  // «Jean-Luc Romero» and «Jean-Louis Romero» are likely one man misnamed.
  return a.person !== null && b.person !== null && a.person !== b.person ? 'other' : 'unknown'
}
