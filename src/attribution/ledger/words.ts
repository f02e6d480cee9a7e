import type { LexiconData } from '../../language/pack/lexicon.js'
import type { LanguagePack } from '../../language/pack.js'
import type { Span } from '../../model/index.js'
import { isAscii } from '../../text/ascii.js'

/** What a printed word is wherever it stands. */
interface WordForm {
  /** Lower case, numbers as digits, titles spelled out; accents kept, so that craque and craqué differ. */
  key: string
  /** `key` without accents, for candidates and for capitals printed without accents. */
  fold: string
  /** `key` with the choices of a house's spelling undone: clé / clef, colour / color. */
  spelling: string
  capital: boolean
  /** Carries meaning by itself; stop words do not. */
  content: boolean
  number: boolean
}

/** A word of an utterance with the forms that comparison needs. The text itself is never changed. */
export interface UtteranceWord extends Span, WordForm {
  /** Within [ ] or ( ): a gloss of the outlet. */
  bracketed: boolean
  /** An ellipsis sign stands before it. */
  elided: boolean
  /** First word of a sentence, but not of the utterance. */
  opens: boolean
}

/** What the words of one language need for comparison. */
export interface WordReader {
  stop: Set<string>
  negations: Set<string>
  modality: Set<string>
  /** Words that open a limit or a counterweight: mais, sauf, si. */
  limits: Set<string>
  numbers: Map<string, string>
  respell(key: string): string
  /** Words read before: an event prints each of its words hundreds of times. */
  forms: Map<string, WordForm>
}

/** Forms remembered, more than one event has: a process that reads event after event must not grow. */
const mostForms = 100_000

const readers = new WeakMap<LanguagePack, WordReader>()
const empty: WordReader = {
  stop: new Set(),
  negations: new Set(),
  modality: new Set(),
  limits: new Set(),
  numbers: new Map(),
  respell: key => key,
  forms: new Map(),
}

export function wordReader(pack: LanguagePack | null): WordReader {
  if (pack === null) return empty
  const known = readers.get(pack)
  if (known !== undefined) return known
  const bare = (list: string[]) =>
    new Set(list.map(word => foldAccents(word.toLowerCase().replace(/['’]/g, ''))))
  const reader: WordReader = {
    stop: bare(pack.lexicon.stopWords),
    negations: bare(pack.lexicon.negations),
    modality: bare(pack.lexicon.modality),
    limits: bare(pack.attribution.limits),
    numbers: new Map(
      Object.entries(pack.figures.numberWords).map(([word, value]) => [foldAccents(word), String(value)]),
    ),
    respell: respeller(pack.lexicon.spellings),
    forms: new Map(),
  }
  readers.set(pack, reader)
  return reader
}

/** Brings both spellings of a word to one. */
function respeller({ exceptions, pairs, rules }: LexiconData['spellings']): WordReader['respell'] {
  const known = new Map<string, string>([...pairs, ...exceptions.map(word => [word, word] as const)])
  const patterns = rules.map(({ from, to, least }) => ({ from: new RegExp(from, 'gu'), to, least }))
  return key => {
    const kept = known.get(key)
    if (kept !== undefined) return kept
    return patterns.reduce(
      (spelling, { from, to, least }) => (key.length >= least ? spelling.replace(from, to) : spelling),
      key,
    )
  }
}

/** Titles that papers print long or short. */
const titles = new Map([
  ['m', 'monsieur'],
  ['mm', 'messieurs'],
  ['mme', 'madame'],
  ['mlle', 'mademoiselle'],
  ['dr', 'docteur'],
  ['mr', 'mister'],
])

// Digit groups (12 000, 12.000), decimals, words, ellipses in all their shapes, brackets.
const pattern =
  /\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[\p{L}\p{M}]+|[[(]\s?(?:\.{2,3}|…)\s?[\])]|\.{2,}|…|[[\]()]/gu

/** What neither a number nor a word starts with, of all that the pattern matches. */
const isMark = new Set(['[', '(', '.', '…'])

/** The words of a stretch of text. */
export function utteranceWords(text: string, span: Span, reader: WordReader): UtteranceWord[] {
  const words: UtteranceWord[] = []
  const slice = text.slice(span.start, span.end)
  let depth = 0
  let elided = false
  // `matchAll` would copy the expression for every stretch.
  pattern.lastIndex = 0
  for (let match = pattern.exec(slice); match !== null; match = pattern.exec(slice)) {
    const raw = match[0]
    if (raw === '[' || raw === '(') depth++
    else if (raw === ']' || raw === ')') depth = Math.max(0, depth - 1)
    else if (isMark.has(raw[0]!)) elided = true
    else {
      words.push(word(raw, span.start + match.index, depth > 0, elided, slice, match.index, reader))
      elided = false
    }
  }
  return words
}

function word(
  raw: string,
  start: number,
  bracketed: boolean,
  elided: boolean,
  slice: string,
  at: number,
  reader: WordReader,
): UtteranceWord {
  const end = at + raw.length
  const { key, fold, spelling, capital, content, number } = formOf(raw, slice[end] === '.', reader)
  return {
    start,
    end: start + raw.length,
    key,
    fold,
    spelling,
    capital,
    content: content && (number || !isElision(key, slice, end)),
    number,
    bracketed,
    elided,
    opens: opensSentence(slice, at),
  }
}

/** The form of a printed word. A lone letter is a title only before a point: «M. Morel», never «vitamine M». */
function formOf(raw: string, abbreviated: boolean, reader: WordReader): WordForm {
  const { forms } = reader
  const printed = raw.length === 1 && abbreviated ? `${raw}.` : raw
  const known = forms.get(printed)
  if (known !== undefined) return known
  if (forms.size >= mostForms) forms.clear()
  const form = readForm(raw, abbreviated, reader)
  forms.set(printed, form)
  return form
}

function readForm(raw: string, abbreviated: boolean, reader: WordReader): WordForm {
  const digits = /^\d/.test(raw)
  const capital = /^\p{Lu}/u.test(raw)
  let key = digits
    ? raw.replace(/[ .\u00a0\u202f](?=\d{3}(?:\D|$))/gu, '')
    : raw.normalize('NFC').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae')
  const short = titles.get(key)
  if (short !== undefined && (key.length > 1 || abbreviated) && capital) key = short
  let fold = foldAccents(key)
  const value = digits ? undefined : reader.numbers.get(fold)
  // «un» and «une» are articles more often than numbers.
  const spelled = value !== undefined && value !== '1'
  if (spelled) {
    key = value
    fold = value
  }
  const number = digits || spelled
  const spelling = reader.respell(key)
  return { key, fold, spelling, capital, content: number || !isEmpty(fold, reader), number }
}

/** A full stop within four characters before the word, unless it belongs to a title. */
function opensSentence(slice: string, at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 4; i--) {
    const mark = slice[i - 1]
    if (mark !== '.' && mark !== '!' && mark !== '?') continue
    const before = slice.slice(Math.max(0, at - 4), at)
    return /[.!?]\s/.test(before) && !/\b(?:MM?|Dr|St)\.\s$/.test(before)
  }
  return false
}

/** Stop words and negations are in every sentence: they show a change, never that two utterances are one. */
function isEmpty(fold: string, reader: WordReader): boolean {
  return reader.stop.has(fold) || reader.negations.has(fold)
}

/** The l of «l'accord»: a letter or two before an apostrophe carry nothing. */
function isElision(key: string, slice: string, end: number): boolean {
  return key.length <= 2 && (slice[end] === "'" || slice[end] === '’')
}

export function foldAccents(text: string): string {
  if (isAscii(text)) return text
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Same word, whatever its capital: État / Etat, Ça / Ca; never craque / craqué. */
export function sameWord(a: UtteranceWord, b: UtteranceWord): boolean {
  return a.key === b.key || (a.fold === b.fold && (a.capital || b.capital))
}

/**
 * Spellings of one word: a house's choice (clé / clef, colour / color), or what sounds alike: silent endings (mobilisé / mobilisés, tout / tous). Worth noting, no
 * alteration. Verbs in -ait / -aient stay apart: there the number of the subject changes.
 */
export function sameSound(a: UtteranceWord, b: UtteranceWord): boolean {
  if (a.spelling === b.spelling) return true
  if (a.number || b.number || Math.min(a.fold.length, b.fold.length) < 4) return false
  return withoutEnding(a.key) === withoutEnding(b.key) && !/aient$/.test(a.key + b.key)
}

function withoutEnding(key: string): string {
  return key.replace(/(?:es|e|s|t|x)$/, '')
}
