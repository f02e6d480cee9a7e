import { cut, type PartRule } from './piece.js'

/** A word without lower-case letters: GRÈVE, L'ONU, 2024, «». */
const capitals = /^[^\p{Ll}\p{Lt}]+$/u
/** «Le», «Élu», «L'armée»: the word that opens the sentence after the heading. */
const opening = /^["«“'‘(]*(?:[\p{Lu}\p{Lt}]['’])?[\p{Lu}\p{Lt}]?\p{Ll}/u
/** «A», «À», «I», «Y», «Ô»: one-letter words open a sentence, when what follows is in lower case. */
const oneLetter = /^\p{Lu}$/u

/**
 * A capital heading glued to its paragraph: «LE MINISTRE RECULE SUR LA RÉFORME La ministre du Travail …».
 * Asks for four words and twenty characters: «ONU FEMMES Le rapport» or «PARIS (AFP) Le» are no headings.
 * A paragraph all in capitals is a heading when it is short, prose otherwise.
 * The heading belongs to its paragraph and stays one wherever that stands, first or last, for the order of paragraphs
 * plays no part in the alignment; glued to a text of one paragraph it may be the headline.
 */
export const cutCapitalHeading: PartRule = (text, piece, { count }) => {
  const words = [...text.slice(piece.start, Math.min(piece.end, piece.start + 400)).matchAll(/\S+/g)]
  let n = 0
  while (n < words.length && capitals.test(words[n]![0])) n++
  const reason = 'capital heading'
  if (n === words.length) {
    const lettered = words.filter(word => /\p{Lu}{2}/u.test(word[0])).length
    return piece.end - piece.start < 200 && lettered >= 2 ? [{ ...piece, kind: 'heading', reason }] : [piece]
  }
  if (n > 0 && oneLetter.test(words[n - 1]![0]) && /^\p{Ll}/u.test(words[n]![0])) n--
  const next = words[n]![0]
  const at = piece.start + words[n]!.index
  const long = words.slice(0, n).filter(word => /\p{Lu}{3}/u.test(word[0])).length
  if (n < 4 || long < 3 || at - piece.start < 20 || !(opening.test(next) || oneLetter.test(next)))
    return [piece]
  // «… DE L'ONU le président»: a sentence does not open in lower case; capitals there are emphasis.
  if (/^["«“'‘(]*\p{Ll}/u.test(next)) return [piece]
  return cut(text, piece, at, { kind: 'heading', reason: count === 1 ? reason : 'glued capital heading' }, {})
}
