import type { QuotationChangeKind, Span } from '../../model/index.js'
import { type Block, matchWords } from './match.js'
import { sameSound, type UtteranceWord, type WordReader } from './words.js'

/** A stretch that differs: words of the fuller version that are gone, words of the other that are new. */
export interface Difference {
  kind: QuotationChangeKind
  /** Words of the fuller version; may be empty. */
  gone: UtteranceWord[]
  /** Words of the other version; may be empty. */
  added: UtteranceWord[]
  /** An ellipsis or brackets own up to it. */
  marked: boolean
}

/**
 * Compares an utterance with its fullest version and types every difference.
 *
 * @param full words of the fullest version
 * @param other words of the version compared
 */
export function compareUtterances(
  full: UtteranceWord[],
  other: UtteranceWord[],
  reader: WordReader,
): Difference[] {
  const blocks = matchWords(full, other)
  const differences: Difference[] = []
  let a = 0
  let b = 0
  for (const block of [...blocks, { a: full.length, b: other.length, length: 0 }]) {
    const gone = full.slice(a, block.a)
    const added = other.slice(b, block.b)
    const edge = { start: a === 0 && b === 0, end: block.length === 0 }
    if (gone.length + added.length > 0) differences.push(...typed(gone, added, edge, other, block, reader))
    a = block.a + block.length
    b = block.b + block.length
  }
  return differences
}

interface Edge {
  start: boolean
  end: boolean
}

function typed(
  gone: UtteranceWord[],
  added: UtteranceWord[],
  edge: Edge,
  other: UtteranceWord[],
  next: Block,
  reader: WordReader,
): Difference[] {
  const elided = (other[next.b]?.elided ?? false) && !edge.start
  if (added.length === 0) {
    const one = cut(gone, edge, reader)
    const kind = one.kind === 'spliced' && elided ? 'elided-middle' : one.kind
    return [{ ...one, kind, marked: elided || gone.every(word => word.bracketed) }]
  }
  if (gone.length === 0)
    return [{ ...insertion(added, edge, reader), gone, added, marked: added.every(word => word.bracketed) }]
  // A long cut beside a few new words at an edge is both: «La Russie a soutenu … eux-mêmes» / «Moscou les a appuyés».
  if ((edge.start || edge.end) && gone.length >= added.length + 4) {
    // Both versions begin here, so the first words stand for each other.
    const near = gone.slice(0, added.length)
    const far = gone.slice(added.length)
    const trimmed: Difference = {
      kind: edge.start ? 'trimmed-start' : 'trimmed-end',
      gone: far,
      added: [],
      marked: false,
    }
    // Function words at a seam («de», «un») come from the sentence around.
    if (!added.some(word => word.content)) return [{ ...trimmed, gone }]
    return [trimmed, replacement(near, added, reader)]
  }
  return [replacement(gone, added, reader)]
}

function cut(gone: UtteranceWord[], edge: Edge, reader: WordReader): Difference {
  const base = { gone, added: [], marked: false }
  if (gone.every(word => word.bracketed)) return { ...base, kind: 'bracketed-insertion' }
  if (edge.start) return { ...base, kind: 'trimmed-start' }
  if (edge.end) return { ...base, kind: 'trimmed-end' }
  if (gone.every(word => isNe(word))) return { ...base, kind: 'typographic' }
  if (gone.some(word => reader.negations.has(word.fold) && !isNe(word)) && gone.length <= 2)
    return { ...base, kind: 'meaning' }
  // «A. B. C» printed as «A. C»: two sentences joined as if they followed each other.
  return { ...base, kind: gone.length >= 4 && gone.some(word => word.opens) ? 'spliced' : 'elided-middle' }
}

function insertion(added: UtteranceWord[], edge: Edge, reader: WordReader): Pick<Difference, 'kind'> {
  if (added.every(word => word.bracketed)) return { kind: 'bracketed-insertion' }
  // Words that the fuller version has outside its marks, or in a quotation beside.
  if (edge.start || edge.end) return { kind: 'boundary-moved' }
  if (added.every(isNe)) return { kind: 'typographic' }
  return { kind: added.some(word => reader.negations.has(word.fold) && !isNe(word)) ? 'meaning' : 'wording' }
}

/** «c'est pas» for «ce n'est pas» is a manner of speaking. */
function isNe(word: UtteranceWord): boolean {
  return word.key === 'ne' || word.key === 'n'
}

function replacement(gone: UtteranceWord[], added: UtteranceWord[], reader: WordReader): Difference {
  const base = { gone, added, marked: false }
  if ([...gone, ...added].some(word => word.bracketed)) {
    const open = added.some(word => word.bracketed) ? added : gone
    if (open.every(word => word.bracketed || !word.content))
      return { ...base, kind: 'bracketed-insertion', marked: true }
  }
  const joined = (words: UtteranceWord[]) => words.map(word => word.key).join('')
  if (joined(gone) === joined(added) || soundAlike(gone, added)) return { ...base, kind: 'typographic' }
  return { ...base, kind: changesMeaning(gone, added, reader) ? 'meaning' : 'wording' }
}

function soundAlike(gone: UtteranceWord[], added: UtteranceWord[]): boolean {
  if (gone.length === added.length)
    return gone.every((word, i) => word.key === added[i]!.key || sameSound(word, added[i]!))
  // «à Dieu vat» / «adieu vat»: the same letters, cut otherwise.
  const letters = (words: UtteranceWord[]) => words.map(word => word.fold).join('')
  return letters(gone) === letters(added)
}

function changesMeaning(gone: UtteranceWord[], added: UtteranceWord[], reader: WordReader): boolean {
  const numbers = (words: UtteranceWord[]) =>
    words
      .filter(word => word.number)
      .map(word => word.key)
      .join(' ')
  if (numbers(gone) !== numbers(added) && numbers(gone) !== '' && numbers(added) !== '') return true
  const negative = (words: UtteranceWord[]) =>
    words.some(word => reader.negations.has(word.fold) && !isNe(word))
  return negative(gone) !== negative(added)
}

/** Characters outside the marks in which missing words are looked for, before saying that they were trimmed. */
const near = 160

/**
 * A cut at an edge whose words the article prints just outside its marks only moved the boundary.
 *
 * @param around folded words of the article within reach of the quotation
 */
export function movesBoundary(difference: Difference, around: Set<string>): boolean {
  const words = difference.gone.filter(word => word.content)
  if (words.length === 0) return true
  return words.filter(word => around.has(word.fold)).length >= words.length * 0.6
}

/** The stretch of text beside a quotation in which `movesBoundary` looks. */
export function besides(content: Span, kind: QuotationChangeKind, length: number): Span {
  const reach = near + Math.min(300, length)
  return kind === 'trimmed-start'
    ? { start: Math.max(0, content.start - reach), end: content.start }
    : { start: content.end, end: content.end + reach }
}
