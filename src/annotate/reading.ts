import { languagePack } from '../language/registry.js'
import type { Document, Part, PartKind, Span, Token } from '../model/index.js'
import { tokenizer } from '../text/index.js'
import { fold } from './fold.js'

/** Kinds of parts whose names and values count. Credits, bylines and boilerplate name people who act in no event. */
const readKinds: ReadonlySet<PartKind> = new Set<PartKind>(['headline', 'lead', 'heading', 'body', 'caption'])

/** A token with what telling names needs. */
export interface Word extends Span {
  text: string
  fold: string
  /** Comparison key of the text stage: digit groups merged. */
  key: string
  kind: Token['kind']
  /** First letter is upper case: `Morel`, `al-Assad` (after a hyphen), `ONU`. */
  capital: boolean
  /** All letters are upper case, two or more: `ONU`. */
  upper: boolean
  /** Opens the sentence or a quotation, so that the capital tells nothing. */
  initial: boolean
}

/** A sentence of a part that is read, with its words. */
export interface Sentence extends Span {
  article: string
  language: string
  /** Index of the document. */
  document: number
  /** Number of the paragraph within the article: coreference does not reach beyond it. */
  paragraph: number
  words: Word[]
  /** Set in capitals as a whole, so that capitals tell nothing: `LE MINISTRE SOUTIENT LA GRÈVE`. */
  shouting: boolean
}

/** All sentences of all articles that names and values are read from, in text order. */
export function readSentences(documents: Document[]): Sentence[] {
  return documents.flatMap((document, index) => documentSentences(document, index))
}

function documentSentences({ article, tokens, units }: Document, document: number): Sentence[] {
  const unitAt = new Map(units.map(unit => [unit.start, unit]))
  const cut = tokenizer(languagePack(article.language)?.lexicon ?? null)
  const sentences: Sentence[] = []
  let paragraph = -1
  for (const part of article.parts) {
    if (!readKinds.has(part.kind)) continue
    let last = -1
    for (const span of spansOf(part)) {
      if (last < 0 || article.text.slice(last, span.start).includes('\n')) paragraph++
      last = span.end
      const unit = unitAt.get(span.start)
      const own =
        unit?.end === span.end ? tokens.slice(unit.firstToken, unit.lastToken) : cut(article.text, span)
      const words = readWords(article.text, own, article.language)
      const base = { article: article.id, language: article.language, document, paragraph }
      sentences.push({ ...base, ...span, words, shouting: isShouting(words) })
    }
  }
  return sentences
}

/** The sentences of a part; the part itself where the text stage has cut none. */
function spansOf(part: Part): Span[] {
  return part.sentences.length > 0 ? part.sentences : [{ start: part.start, end: part.end }]
}

const openingMark = /^["«“„‹‘'’:\-–—•*(>]$/u

function readWords(text: string, tokens: Token[], language: string): Word[] {
  let initial = true
  return joinNames(text, tokens).map(({ start, end, kind, key }) => {
    // «Obama's»: the possessive is no part of the name.
    if (kind === 'word' && /^\p{Lu}.*['’]s$/u.test(text.slice(start, end))) end -= 2
    else if (language === 'en' && kind === 'word' && /['’]s$/iu.test(text.slice(start, end))) end -= 2
    const word = text.slice(start, end)
    const letters = kind === 'word' ? word.replace(/[^\p{L}]/gu, '') : ''
    const upper = letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
    const capital = kind === 'word' && /^(?:\p{Lu}|(?:al|el|as|ad|ben|bin)-\p{Lu})/u.test(word)
    const made = {
      text: word,
      fold: fold(word),
      key,
      start,
      end,
      kind,
      capital,
      upper,
      initial: initial && kind === 'word',
    }
    // An elided «L'» leaves the next word in the place of the first: «L'Otan» / «L'ambassadeur».
    initial = kind === 'punctuation' ? initial || openingMark.test(word) : initial && /['’]$/u.test(word)
    return made
  })
}

/** «Jon-Il»: what looks like an enclitic («dit-il») but has a capital belongs to the name. */
function joinNames(text: string, tokens: Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (last?.end === token.start && /^[-‐‑]\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.start + 3)))
      joined[joined.length - 1] = { ...last, end: token.end }
    else joined.push(token)
  }
  return joined
}

/** At least three words, four fifths of them in capitals; or a title in which every long word has a capital. */
function isShouting(words: Word[]): boolean {
  const long = words.filter(word => word.kind === 'word' && word.text.length > 1)
  if (long.length >= 3 && long.filter(word => word.upper).length >= long.length * 0.8) return true
  // A title has no full stop.
  if (words.at(-1)?.text === '.') return false
  // «Lohan Checks Out Of Betty Ford Clinic»: so many capitals that they tell nothing.
  const heavy = long.filter(word => word.text.length > 3)
  return heavy.length >= 4 && heavy.filter(word => word.capital).length >= heavy.length * 0.8
}
