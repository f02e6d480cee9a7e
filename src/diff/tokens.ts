import { languagePack } from '../language/registry.js'
import type { Span, Token } from '../model/index.js'
import { isAscii } from '../text/ascii.js'
import { memo } from '../text/memo.js'
import { stripAccents } from '../text/stem.js'
import { type Tokenizer, tokenizer } from '../text/tokenize.js'

/** A compared piece of one side. `start` includes the white space before it, so that pieces tile the side. */
export interface DiffToken {
  start: number
  end: number
  /** Where the printed characters start. */
  inkStart: number
  kind: Token['kind']
  /** Equal for tokens that a reader takes for the same. */
  key: string
}

const tokenizers = new Map<string, Tokenizer>()

/** Cuts a side into tokens; hyphenated words fall apart, so that `Jong-un` and `Jong Un` differ by a hyphen only. */
export function diffTokensOf(text: string, span: Span, language: string): DiffToken[] {
  const pack = languagePack(language)
  const cut = memo(tokenizers, pack?.code ?? '', () => tokenizer(pack?.lexicon ?? null))
  const tokens = cut(text, span).flatMap(token => splitHyphens(text, token))
  let from = span.start
  const pieces = tokens.map(token => {
    const piece = {
      start: from,
      end: token.end,
      inkStart: token.start,
      kind: token.kind,
      key: keyOf(text.slice(token.start, token.end), token),
    }
    from = token.end
    return piece
  })
  // White space after the last token belongs to it; a side of white space alone is one mark.
  if (pieces.length > 0) pieces.at(-1)!.end = span.end
  else if (span.end > span.start) pieces.push({ ...span, inkStart: span.end, kind: 'punctuation', key: '' })
  return pieces
}

function splitHyphens(text: string, token: Token): Token[] {
  const printed = text.slice(token.start, token.end)
  if (token.kind !== 'word' || !/[-‐‑]/u.test(printed)) return [token]
  const parts: Token[] = []
  for (const match of printed.matchAll(/[-‐‑]|[^-‐‑]+/gu)) {
    const start = token.start + match.index
    const kind = /[-‐‑]/u.test(match[0]) ? 'punctuation' : 'word'
    parts.push({ start, end: start + match[0].length, kind, key: match[0].toLowerCase() })
  }
  return parts
}

/** Capitals may lack accents (`Etat`), œ may be spelt out: neither is a change. Accents of small letters count. */
function keyOf(printed: string, token: Token): string {
  if (token.kind === 'number') return token.key
  if (isAscii(printed)) return printed.toLowerCase()
  const plain = printed.normalize('NFC').replace(/\p{Lu}/gu, capital => stripAccents(capital))
  return plain
    .replace(/’/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
}
