import type { GrammarData } from '../language/pack/attribution.js'
import type { Quotation } from './marks.js'

/** A word, a punctuation mark, or a whole quotation taken as one piece. */
export interface Piece {
  start: number
  end: number
  kind: 'word' | 'punctuation' | 'quotation'
  /** Lower case, `'` for ’. Empty for quotations. */
  key: string
  capital: boolean
  /** A pronoun after its verb: the «il» of «dit-il». */
  inverted: boolean
  quotation: Quotation | null
}

/** Titles and initials whose point ends no sentence: «M. Gentiloni», «J. Kirby». */
const abbreviated = String.raw`(?:MM?|Dr|Pr|Me|Mr|Mrs|Ms|Sen|Gov|Gen|Rep|Sgt|Lt|Col|Capt|Maj|Det|Dist|Atty|Rev|Prof|St|\p{Lu})\.(?=[\s\u00a0\u202f]?\p{Lu})`
const wordPattern = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’\-‑.&@]|(?<=\p{N}),)(?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*`

const patterns = new WeakMap<GrammarData, RegExp>()

/** One pattern per language: elided words first («qu'», also before a mark: «qu' « il »»), then titles, then words. */
function piecePattern(grammar: GrammarData): RegExp {
  let pattern = patterns.get(grammar)
  if (pattern === undefined) {
    const elided =
      grammar.elisions.length === 0 ? '' : String.raw`(?<![\p{L}\p{N}])(?:${grammar.elisions.join('|')})['’]|`
    pattern = new RegExp(`${elided}${abbreviated}|${wordPattern}|['’]s\\b|[^\\s\\p{L}\\p{N}]`, 'giu')
    patterns.set(grammar, pattern)
  }
  return pattern
}

/**
 * Cuts a stretch of text into pieces. Elided words stand alone («l'» «Otan»), inverted pronouns too («a» «il»), and
 * each quotation is one piece, so that grammar outside the marks is read without what is inside.
 */
export function cutPieces(
  text: string,
  start: number,
  end: number,
  quotations: Quotation[],
  grammar: GrammarData,
): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const quotation of quotations) {
    cutWords(text, at, quotation.start, grammar, pieces)
    pieces.push({
      start: quotation.start,
      end: quotation.end,
      kind: 'quotation',
      key: '',
      capital: false,
      inverted: false,
      quotation,
    })
    at = quotation.end
  }
  cutWords(text, at, end, grammar, pieces)
  return pieces
}

const inversion = /^(.+?)-(?:t-)?([\p{L}]+)$/u

function cutWords(text: string, start: number, end: number, grammar: GrammarData, pieces: Piece[]): void {
  const pattern = piecePattern(grammar)
  pattern.lastIndex = start
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    cutOne(text, match.index, Math.min(end, match.index + match[0].length), grammar, pieces)
  }
}

function cutOne(text: string, start: number, end: number, grammar: GrammarData, pieces: Piece[]): void {
  const raw = text.slice(start, end)
  const possessive = /['’]s$/.exec(raw)
  if (possessive !== null && possessive.index > 0 && grammar.elisions.length === 0) {
    push(text, start, start + possessive.index, false, pieces)
    push(text, start + possessive.index, end, false, pieces)
    return
  }
  const inverted = raw.includes('-') ? inversion.exec(raw) : null
  if (inverted !== null && grammar.invertedPronouns.includes(inverted[2]!.toLowerCase())) {
    push(text, start, start + inverted[1]!.length, false, pieces)
    push(text, end - inverted[2]!.length, end, true, pieces)
    return
  }
  push(text, start, end, false, pieces)
}

function push(text: string, start: number, end: number, inverted: boolean, pieces: Piece[]): void {
  const raw = text.slice(start, end)
  const first = raw.codePointAt(0)!
  const word = /[\p{L}\p{N}]/u.test(raw)
  pieces.push({
    start,
    end,
    kind: word ? 'word' : 'punctuation',
    key: raw.toLowerCase().replace(/’/g, "'"),
    capital: word && /\p{Lu}/u.test(String.fromCodePoint(first)),
    inverted,
    quotation: null,
  })
}
