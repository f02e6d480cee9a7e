import { isFiniteVerb, isQuotation, keyAt, type Reader } from './reader.js'

/** Most words back from the marks to a noun or participle that names: «le mouvement des "X"». */
const namingReach = 3

/**
 * Marked words that name something are nobody's speech: «intitulé "X"», «le terme "X"», «rebaptise le pays en "X"».
 *
 * @param index place of the quotation among the pieces
 * @param inner the words between the marks
 */
export function isNaming(reader: Reader, index: number, inner: string): boolean {
  const { namingNouns, namingVerbs } = reader.data
  if (isLongTitle(reader, index, inner)) return true
  if (isEmphasis(reader, inner)) return true
  if (wordCount(inner) > 8) return false
  if (isProperName(reader, index, inner)) return true
  for (let i = index - 1; i >= Math.max(0, index - namingReach); i--) {
    const key = keyAt(reader, i)
    if (isQuotation(reader, i) || [',', ':', ';', '.'].includes(key)) return false
    if (i === index - 1 && key === '(') return false
    if (namingVerbs.includes(key) && !isActive(reader, i)) return true
    const adjacent =
      i === index - 1 ||
      isNounAndMore(reader, i, index) ||
      (i === index - 2 &&
        ['des', 'du', 'de', "d'", 'les', 'le', 'of', 'the'].includes(keyAt(reader, index - 1)))
    if (namingNouns.includes(key) && adjacent) return !isPredicate(reader, inner)
    if (isFiniteVerb(reader, i)) return false
  }
  return false
}

/** «la mélodie principale "X"», «un numéro sur le "X"»: an adjective or «sur le» between the noun and the name. */
function isNounAndMore(reader: Reader, noun: number, index: number): boolean {
  const { adjunctPrepositions, adverbs, coordinators, determiners, nounPrepositions, relatives } =
    reader.classes
  if (reader.data.grammar.bareClauses || !opensNoun(reader, noun - 1)) return false
  const key = keyAt(reader, noun + 1)
  if (index - noun === 3) return key === 'sur' && determiners.has(keyAt(reader, noun + 2))
  const other = [adjunctPrepositions, adverbs, coordinators, determiners, nounPrepositions, relatives]
  return (
    index - noun === 2 &&
    !other.some(one => one.has(key)) &&
    /(?:ale?|aux|ique|ée?|elle|eux|euse|ière?|ienne?)s?$/u.test(key)
  )
}

/** «"Ge chang zu guo" (chanter le pays)»: a name in another language and what it means, in brackets. */
export function isGlossed(reader: Reader, index: number, inner: string): boolean {
  if (reader.data.grammar.bareClauses || keyAt(reader, index + 1) !== '(' || wordCount(inner) > 6)
    return false
  const { adjunctPrepositions, determiners, nounPrepositions, subjectPronouns } = reader.classes
  const own = inner.toLowerCase().match(/\p{L}+/gu) ?? []
  const french = own.some(
    word =>
      [adjunctPrepositions, determiners, nounPrepositions, subjectPronouns].some(one => one.has(word)) ||
      [reader.forms.finite, reader.forms.participles].some(one => one.has(word)) ||
      /[éèêàçùœ]/u.test(word),
  )
  if (french || own.length < 2) return false
  let close = index + 2
  while (isWordAt(reader, close)) close++
  return keyAt(reader, close) === ')' && close > index + 2 && !reader.pieces[index + 2]!.capital
}

function isWordAt({ pieces }: Reader, index: number): boolean {
  return pieces[index]?.kind === 'word'
}

/** «condamné pour "trouble à l'ordre public"»: the charge, in the words of the law. */
export function isCharge(reader: Reader, index: number): boolean {
  if (!['pour', 'for'].includes(keyAt(reader, index - 1))) return false
  for (let i = index - 2; i >= Math.max(0, index - 10); i--) {
    if (isQuotation(reader, i)) return false
    if (reader.data.chargeWords.includes(keyAt(reader, i))) return true
  }
  return false
}

/** «"leurs" Jeux»: one small word in marks is stressed, not said. */
function isEmphasis(reader: Reader, inner: string): boolean {
  return reader.classes.determiners.has(inner.toLowerCase())
}

/** «la loi "sur la fin de vie et le droit des malades"»: what a text is about is its title, however long. */
function isLongTitle(reader: Reader, index: number, inner: string): boolean {
  const first = inner.toLowerCase().match(/^\p{L}+/u)?.[0] ?? ''
  return (
    reader.data.namingNouns.includes(keyAt(reader, index - 1)) &&
    reader.data.titlePrepositions.includes(first) &&
    wordCount(inner) <= 16
  )
}

/** «s'est dit "inquiet"», «a appelé "à agir"»: with an auxiliary or a pronoun these say, they do not name. */
function isActive(reader: Reader, index: number): boolean {
  const before = keyAt(reader, index - 1)
  const { classes, forms } = reader
  // «être appelée "X"» names; «s'est dit "inquiet"» does not.
  if (forms.be.has(before)) return classes.reflexives.has(keyAt(reader, index - 2))
  return forms.have.has(before) || classes.subjectPronouns.has(before) || classes.reflexives.has(before)
}

/** «la loi "ne va pas assez loin"»: what says something of the noun is not its name. */
function isPredicate(reader: Reader, inner: string): boolean {
  const words = inner.toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    /^\p{Ll}/u.test(inner) &&
    words.slice(0, 3).some(word => reader.forms.finite.has(word) || ['ne', 'n', 'not'].includes(word))
  )
}

/** «la "déclaration de Rome"», «le gentilé est "Liswati"»: a name set off by marks. */
function isProperName(reader: Reader, index: number, inner: string): boolean {
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const first = words[0]?.toLowerCase() ?? ''
  const capitals = words.slice(1).some(word => /^\p{Lu}/u.test(word))
  if (reader.data.namingNouns.includes(first) && capitals && words.length <= 5) return true
  return isTitle(reader, index, inner, words)
}

/**
 * A title by its capitals: «the star of "Van Wilder" and "The Big Lebowski"». After a reporting verb, a comma or a colon
 * the same capitals may open speech.
 */
function isTitle(reader: Reader, index: number, inner: string, words: string[]): boolean {
  if (!isTitleCase(inner) || /[.!?]./.test(inner)) return false
  const english = reader.data.grammar.bareClauses
  if (words.length > (english ? 6 : 2)) return false
  const before = keyAt(reader, index - 1)
  const after = keyAt(reader, index + 1)
  if (index === 0) {
    // «"American Pie" actress Tara Reid checked in»: the title is said of the noun after it.
    const labels = english && words.length > 1 && !/[,.!?]$/.test(inner) && after !== '' && after !== ','
    return labels && !reader.forms.reporting.has(after)
  }
  const listed = isQuotation(reader, index - 2) && [',', 'and', 'et', '&'].includes(before)
  if (listed) return true
  if ([':', ','].includes(before) || before === '') return false
  return !reader.forms.reporting.has(before) || words.length > 1
}

/** «des banderoles souhaitant "la bienvenue"»: written on a thing, said by nobody. */
export function isInscription(reader: Reader, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 8); i--) {
    const key = keyAt(reader, i)
    if (isQuotation(reader, i) || ['.', ';'].includes(key)) return false
    // «une affiche», but not «il affiche».
    if (reader.data.inscriptionNouns.includes(key) && (opensNoun(reader, i - 1) || opensNoun(reader, i - 2)))
      return true
  }
  return false
}

/** An article or «de», perhaps with an adjective between: «d'immenses banderoles». */
function opensNoun(reader: Reader, index: number): boolean {
  const key = keyAt(reader, index)
  return reader.classes.determiners.has(key) || reader.classes.nounPrepositions.has(key)
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** Every word but short ones starts with a capital: a title («Le Bureau des Légendes»). */
export function isTitleCase(inner: string): boolean {
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const long = words.filter(word => word.length > 3)
  return long.length > 0 && words.length <= 8 && long.every(word => /^[\p{Lu}\p{N}]/u.test(word))
}

/** True when marked words that no cue governs still read as speech: a clause, not a label. */
export function readsAsSpeech(reader: Reader, inner: string, index = -1): boolean {
  const count = wordCount(inner)
  // «une plainte pour "faux et usage de faux"»: the charge, in the words of the law.
  if (index > 0 && ['pour', 'for'].includes(keyAt(reader, index - 1))) return false
  if (isTitleCase(inner)) return false
  if (/[!?]/.test(inner) && count >= 2) return true
  const own = inner.toLowerCase().match(/\p{L}+/gu) ?? []
  const person = own.some(word =>
    ['je', 'j', 'nous', 'vous', 'on', 'me', 'mon', 'ma', 'notre', 'i', 'we', 'my', 'our', 'you'].includes(
      word,
    ),
  )
  const verb = own.some(
    word =>
      reader.forms.finite.has(word) ||
      reader.forms.have.get(word) === 'finite' ||
      reader.forms.be.get(word) === 'finite',
  )
  if (person && count >= 3) return true
  if (verb && count >= 4) return true
  return count >= 7 || (count >= 5 && reader.pieces.length <= 3)
}
