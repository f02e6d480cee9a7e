import { languagePack } from '../../language/registry.js'
import type { Document, Span, Token } from '../../model/index.js'
import { piecesOf } from './pieces.js'

/** Words of a sentence in which its subject stands. */
const opening = 8

/**
 * Whether a sentence takes up what stands before it, so that alone it does not say of whom or what it speaks: «Elle y a vécu
 * trois ans», «Un autre apparaît», «Une décision qui avait été entérinée en juin», «She said …». Not where the name comes
 * first («Marie Morel dit qu'elle part») and not for «il y a», «ce mardi».
 * `isNamed`: a name of somebody lies in the span; `isDate`: it is a date.
 */
export function leansOn(
  document: Document,
  tokens: Token[],
  isNamed: (span: Span) => boolean,
  isDate: (span: Span) => boolean,
): boolean {
  const pack = languagePack(document.article.language)
  const words = tokens.filter(({ kind }) => kind !== 'punctuation')
  const first = words[0]
  if (!pack || !first) return false
  const { referring } = pack.phrases
  const { clauseStarters } = pack.lexicon
  const { indefinites, impersonal } = pack.names
  const said = (at: number, count: number) =>
    words
      .slice(at, at + count)
      .map(({ key }) => key)
      .join(' ')
      .replace(/' /gu, "'")
  if (referring.openings.some(phrase => `${said(0, 5)} `.startsWith(`${phrase} `))) return true
  if (indefinites.includes(first.key) && clauseStarters.includes(words[2]?.key ?? '')) return true
  // Without a verb of its own it goes on with the sentence before: «Même plafond pour les autres banques.»
  if (!piecesOf(document, tokens).some(({ hasVerb }) => hasVerb)) return true
  return words.slice(0, opening).some((token, at) => {
    if (isDate(token)) return false
    if (referring.always.includes(token.key)) return true
    if (!referring.subjects.includes(token.key)) return false
    if (
      token.key === referring.nobody &&
      impersonal.some(phrase => `${said(at + 1, 4)} `.startsWith(`${phrase} `))
    )
      return false
    return at === 0 || !isNamed({ start: first.start, end: token.start })
  })
}
