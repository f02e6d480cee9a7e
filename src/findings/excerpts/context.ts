import { clauseWords } from '../../facts/naming/clauses/words.js'
import { languagePack } from '../../language/registry.js'
import type { Document, Span, Token } from '../../model/index.js'
import { mayState, piecesOf } from './pieces.js'

/** Words of a sentence in which its subject stands. */
const opening = 8
/** Words of «Des prises de position qui …», which goes on with the sentence before. */
const nounPhrase = 6

/** How a sentence takes up what stands before it. */
export interface Leaning {
  /** `subject`: a pronoun or noun stands for who or what is told of; `fragment`: it has no verb of its own. */
  kind: 'subject' | 'fragment'
  /** The words that take it up; of a fragment, its first. */
  words: Token[]
}

/**
 * How a sentence takes up what stands before it, so that alone it does not say of whom or what it speaks: «Elle y a vécu
 * trois ans», «Un autre apparaît», «Une décision qui avait été entérinée en juin», «Titulaire d'un diplôme, il …»; null
 * where it does not. Not where the name comes first («Marie Morel dit qu'elle part») and not for «il y a», «ce mardi».
 * `isNamed`: a name, or one of a person, lies in the span; `isDate`: it is a date.
 */
export function leaningOf(
  document: Document,
  tokens: Token[],
  isNamed: (span: Span, of: 'anybody' | 'person') => boolean,
  isDate: (span: Span) => boolean,
): Leaning | null {
  const pack = languagePack(document.article.language)
  const words = tokens.filter(({ kind }) => kind !== 'punctuation')
  const first = words[0]
  if (!pack || !first) return null
  const { referring } = pack.phrases
  const { clauseStarters } = pack.lexicon
  const { impersonal } = pack.names
  const table = clauseWords(pack)
  const said = (at: number, count: number) =>
    words
      .slice(at, at + count)
      .map(({ key }) => key)
      .join(' ')
      .replace(/' /gu, "'")
  const subject = (at: number): Leaning => ({ kind: 'subject', words: words.slice(at, at + 3) })
  const states = (to: number) =>
    mayState(
      words.slice(0, to).map(({ key }) => key),
      table,
    )
  const opens = (at: number) => {
    const phrase = referring.openings.find(one => `${said(at, 5)} `.startsWith(`${one} `))
    // «Le premier l'a dit», but «Le premier ministre a dit».
    return (
      phrase !== undefined &&
      (!referring.beforeVerb.includes(phrase) ||
        table.finite.has(words[at + phrase.split(' ').length]?.key ?? ''))
    )
  }
  // «Quant aux athlètes français, ils ont défilé»: it names them first.
  if (referring.topics.some(phrase => `${said(0, 3)} `.startsWith(`${phrase} `))) return null
  if (opens(0)) return subject(0)
  if (referring.articles.includes(first.key)) {
    const tie = words.slice(2, nounPhrase).findIndex(({ key }) => clauseStarters.includes(key))
    if (tie >= 0 && !states(tie + 2)) return subject(0)
  }
  const pieces = piecesOf(document, tokens)
  const main = pieces.find(({ hasVerb }) => hasVerb)
  // Without a verb of its own it goes on with the sentence before: «Même plafond pour les autres banques.»
  if (!main) return { kind: 'fragment', words: words.slice(0, 1) }
  const mainAt = words.findIndex(({ start }) => start >= main.start)
  const isAnybody = (at: number) =>
    isNamed({ start: first.start, end: words[at]!.start }, states(at) ? 'anybody' : 'person')
  // «Diplômé de l'Ecole normale, cet inspecteur a …»
  if (mainAt > 0 && !isDate(words[mainAt]!) && opens(mainAt) && !isAnybody(mainAt)) return subject(mainAt)
  const found = words.findIndex((token, at) => {
    if (at >= Math.max(opening, mainAt + 2) || isDate(token)) return false
    const joined = `${token.key}${words[at + 1]?.key ?? ''}`
    if (referring.always.includes(token.key) || referring.always.includes(joined)) return true
    if (!referring.subjects.includes(token.key)) return false
    if (
      token.key === referring.nobody &&
      impersonal.some(phrase => `${said(at + 1, 4)} `.startsWith(`${phrase} `))
    )
      return false
    return at === 0 || !isAnybody(at)
  })
  return found < 0 ? null : { kind: 'subject', words: words.slice(found, found + 1) }
}
