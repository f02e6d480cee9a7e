import type { LexiconData } from '../language/pack/lexicon.js'
import type { Span, Token } from '../model/index.js'
import { isAscii } from './ascii.js'

/**
 * Numbers with digit groups (`12 000`, `12.000`, `1 234 567`) or decimals (`1,5`); words with inner apostrophes,
 * hyphens and points between capitals (`a-t-il`, `aujourd'hui`, `U.S.`); runs of the same mark (`...`); any other
 * single character, surrogate pairs whole.
 */
const pattern =
  /(\p{Nd}{1,3}(?:[ \u00a0\u202f.,'’]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:[.,]\p{Nd}+)?)(?![\p{L}\p{M}\p{Nd}])|([\p{L}\p{M}\p{N}_]+(?:(?:['’]|[-‐‑])[\p{L}\p{M}\p{N}]+)*['’]?)|(?:\.{2,}|[^\p{L}\p{M}\p{N}\s])/gu

export type Tokenizer = (text: string, span: Span) => Token[]

/** Makes the tokenizer of a language; without lexicon data no elisions and enclitics are split off. */
export function tokenizer(lexicon: LexiconData | null): Tokenizer {
  const elisions = new Set(lexicon?.elisions ?? [])
  const enclitics = new Set(lexicon?.enclitics ?? [])
  return (text, span) => {
    const tokens: Token[] = []
    const slice = text.slice(span.start, span.end)
    pattern.lastIndex = 0
    for (let match = pattern.exec(slice); match; match = pattern.exec(slice)) {
      const [printed, number, word] = match
      const start = span.start + match.index
      if (number !== undefined) tokens.push(numberToken(printed, start))
      else if (word !== undefined) splitWord(printed, start, elisions, enclitics, tokens)
      else tokens.push(token(printed, start, 'punctuation'))
    }
    return tokens
  }
}

/** Comparison key: NFC, lower case, one apostrophe, one hyphen. */
export function normalizeKey(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  return text.normalize('NFC').toLowerCase().replace(/’/gu, "'").replace(/[‐‑]/gu, '-')
}

function token(text: string, start: number, kind: Token['kind']): Token {
  return { start, end: start + text.length, kind, key: normalizeKey(text) }
}

/** `12 000`, `12.000` and `12 000` get the key `12000`; `1,5` and `1.5` the key `1.5`. */
function numberToken(text: string, start: number): Token {
  const grouped = /^\p{Nd}{1,3}(?:[ \u00a0\u202f.,'’]\p{Nd}{3})+$/u.test(text)
  const key = grouped ? text.replace(/[^\p{Nd}]/gu, '') : text.replace(',', '.')
  return { start, end: start + text.length, kind: 'number', key }
}

/** Splits `l'ennemi` into `l'` and `ennemi`, `a-t-il` into `a` and `-t-il`; `aujourd'hui` and `franco-allemand` stay. */
function splitWord(
  word: string,
  wordStart: number,
  elisions: ReadonlySet<string>,
  enclitics: ReadonlySet<string>,
  tokens: Token[],
): void {
  let rest = 0
  for (let mark = apostropheFrom(word, 0); mark >= 0; mark = apostropheFrom(word, mark + 1)) {
    const elided = word.slice(rest, mark + 1)
    if (elided.length === 1 || !elisions.has(normalizeKey(elided))) break
    tokens.push(token(elided, wordStart + rest, 'word'))
    rest = mark + 1
  }
  if (rest === word.length) return
  const [text, start] = [word.slice(rest), wordStart + rest]
  // A lone apostrophe at the end is a mark: `’80`, `les années’`.
  const quoted = /['’]$/u.test(text) ? text.slice(0, -1) : text
  const hyphen = encliticStart(quoted, enclitics)
  tokens.push(token(quoted.slice(0, hyphen), start, 'word'))
  if (hyphen < quoted.length) tokens.push(token(quoted.slice(hyphen), start + hyphen, 'word'))
  if (quoted !== text) tokens.push(token(text.slice(-1), start + text.length - 1, 'punctuation'))
}

function apostropheFrom(word: string, from: number): number {
  for (let i = from; i < word.length; i++) if (word[i] === "'" || word[i] === '’') return i
  return -1
}

const longestEnclitic = 16

/** Where the enclitic starts, or the length of the word. */
function encliticStart(text: string, enclitics: ReadonlySet<string>): number {
  const first = text.indexOf('-', Math.max(1, text.length - longestEnclitic))
  for (let i = first; i > 0; i = text.indexOf('-', i + 1))
    if (enclitics.has(normalizeKey(text.slice(i)))) return i
  return text.length
}
