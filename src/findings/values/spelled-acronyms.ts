import { fold } from '../../annotate/fold.js'
import { languagePack } from '../../language/registry.js'
import type { ArticleSpan, Document, Token } from '../../model/index.js'
import { editDistance } from '../../text/edit-distance.js'

/** The full name that stands before its acronym: «contrat de transition professionnelle (CTP)». */
export interface SpelledAcronym extends ArticleSpan {
  acronym: string
  /** Words without plural endings, accents and case, so that «contrats …» is no other name. */
  words: string[]
}

/** All full names with their acronym in parentheses: the initials of the words before, function words aside. */
export function spelledAcronyms(documents: Document[]): SpelledAcronym[] {
  return documents.flatMap(document => {
    const stop = new Set(languagePack(document.article.language)?.lexicon.stopWords)
    const { tokens, article } = document
    return tokens.flatMap((token, at): SpelledAcronym[] => {
      const acronym = article.text.slice(token.start, token.end)
      if (!/^\p{Lu}{2,7}$/u.test(acronym) || tokens[at - 1]?.key !== '(' || tokens[at + 1]?.key !== ')')
        return []
      const first = startOf(tokens, at - 2, acronym.toLowerCase(), stop)
      if (first === null) return []
      const words = tokens.slice(first, at - 1).map(({ key }) => fold(key).replace(/[sx]$/u, ''))
      return [{ article: article.id, start: tokens[first]!.start, end: tokens[at - 2]!.end, acronym, words }]
    })
  })
}

/** Walks back over the words whose initials spell the acronym from its end. */
function startOf(tokens: Token[], last: number, acronym: string, stop: ReadonlySet<string>): number | null {
  let letter = acronym.length - 1
  for (let at = last; at >= 0 && at > last - 3 * acronym.length; at--) {
    const { key, kind } = tokens[at]!
    if (kind !== 'word') return null
    if (key.normalize('NFD')[0] === acronym[letter] && !stop.has(key)) letter--
    else if (!stop.has(key)) return null
    if (letter < 0) return at
  }
  return null
}

/** One word differs, by its ending: «professionnel» / «professionnelle». */
export function isOtherName(a: SpelledAcronym, b: SpelledAcronym): boolean {
  if (a.words.length !== b.words.length) return false
  const different = a.words.flatMap((word, index) =>
    word === b.words[index] ? [] : [[word, b.words[index]!] as const],
  )
  const [pair] = different
  return different.length === 1 && pair!.every(word => word.length > 3) && editDistance(...pair!, 3) <= 3
}
