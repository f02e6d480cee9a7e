import type { Cue } from './cue.js'
import { phraseStartingAt } from './phrases.js'
import { canSpeak } from './preposition-cues.js'
import { isFiniteVerb, isQuotation, isWord, keyAt, type Range, type Reader } from './reader.js'
import { clauseFrom } from './regions.js'

const owning = ['de', 'du', 'des', "d'", 'par', 'of', 'by']

/** Pieces that may stand between whose words they are and the words: «les propos du maire sur une "honte"». */
const linkReach = 3

/**
 * Nouns of saying with their speaker: «les propos du maire sur une "honte publique"», «the claim by police that the road
 * was closed». Without a speaker a noun credits nobody.
 */
export function nounCues(reader: Reader): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < reader.pieces.length; i++) {
    const told = rumour(reader, i)
    if (told !== null) cues.push(told)
    if (!isNounOfSaying(reader, i) || !opensNoun(reader, i - 1)) continue
    const owner = ownerAfterNoun(reader, i)
    if (owner === null || !canSpeak(reader, owner)) continue
    const cue = { kind: 'noun' as const, words: { from: i, to: i }, source: owner, ...empty }
    const clause = claimed(reader, owner.to + 1) ?? announced(reader, owner)
    if (clause !== null) cues.push({ ...cue, region: clause, reports: true })
    else {
      const quotation = quotationAfter(reader, owner.to + 1)
      if (quotation >= 0) cues.push({ ...cue, region: { from: quotation, to: quotation } })
    }
  }
  return cues
}

/** «There were reports that bottles were thrown», «an allegation that he was paid»: told by nobody known. */
function rumour(reader: Reader, noun: number): Cue | null {
  if (!reader.data.rumourNouns.includes(keyAt(reader, noun))) return null
  const region = claimed(reader, noun + 1)
  if (region === null) return null
  return { ...empty, kind: 'rumour', words: { from: noun, to: noun }, source: null, region, reports: true }
}

const empty = { lemma: null, region: null, rest: null, reports: false, conditional: false }

/**
 * Who speaks in a phrase: the ministre of «la déclaration du ministre», nobody in «une déclaration», and the phrase itself
 * when it is no noun of saying or a document, which can be a source: «un message».
 */
export function speakerIn(reader: Reader, phrase: Range): Range | null {
  const head = opensNoun(reader, phrase.from) ? phrase.from + 1 : phrase.from
  if (!isNounOfSaying(reader, head)) return phrase
  const owner = ownerAfterNoun(reader, head)
  return owner !== null && owner.to <= phrase.to && canSpeak(reader, owner) ? owner : null
}

function isNounOfSaying({ data, ...reader }: Reader, index: number): boolean {
  const piece = reader.pieces[index]
  if (piece === undefined || piece.kind !== 'word' || piece.inverted) return false
  return data.nounsOfSaying.includes(piece.key) && !data.documentNouns.includes(piece.key)
}

function opensNoun(reader: Reader, index: number): boolean {
  return reader.classes.determiners.has(keyAt(reader, index))
}

/** The phrase after «de», «par», «by», over one adjective: «les propos polémiques du maire». */
function ownerAfterNoun(reader: Reader, noun: number): Range | null {
  for (let i = noun + 1; i <= noun + 2; i++) {
    if (owning.includes(keyAt(reader, i))) return phraseStartingAt(reader, i + 1)
    if (!isWord(reader, i) || isFiniteVerb(reader, i)) return null
  }
  return null
}

/** «that Z» after the speaker; French «que» is left out, since «les propos du maire que la presse cite» is a relative. */
function claimed(reader: Reader, from: number): Range | null {
  if (!reader.data.grammar.bareClauses || keyAt(reader, from) !== 'that') return null
  const region = clauseFrom(reader, from + 1, [])
  return region === null ? null : beforeMainVerb(reader, region)
}

/** «l'annonce par la mairie que Z»: after «par» no relative clause is meant. */
function announced(reader: Reader, owner: Range): Range | null {
  if (keyAt(reader, owner.from - 1) !== 'par') return null
  return reader.classes.complementizers.has(keyAt(reader, owner.to + 1))
    ? clauseFrom(reader, owner.to + 2, [])
    : null
}

/** The clause up to the verb of the sentence around it: «the claim that the road was closed | is false». */
export function beforeMainVerb(reader: Reader, region: Range): Range {
  const { classes } = reader
  let verb = -1
  for (let i = region.from; i <= region.to; i++) {
    const key = keyAt(reader, i)
    if (isFiniteVerb(reader, i)) {
      if (verb >= 0) return { from: region.from, to: i - 1 }
      verb = i
    } else if (
      key === ',' ||
      isQuotation(reader, i) ||
      classes.complementizers.has(key) ||
      classes.relatives.has(key) ||
      classes.coordinators.has(key) ||
      classes.subordinators.has(key)
    )
      verb = -1
  }
  return region
}

function quotationAfter(reader: Reader, from: number): number {
  const { classes } = reader
  for (let i = from; i <= from + linkReach; i++) {
    if (isQuotation(reader, i)) return i
    const key = keyAt(reader, i)
    const link =
      [':', ',', 'sur', 'about', 'as', 'comme', 'that', 'que', "qu'"].includes(key) ||
      classes.determiners.has(key) ||
      classes.nounPrepositions.has(key)
    if (!link) return -1
  }
  return -1
}
