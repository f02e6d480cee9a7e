import type { Span } from '../model/index.js'
import type { Corpus, FactUnit } from './corpus.js'

/** A clause with fewer words that say something is compared as the whole sentence. */
const leastStems = 3

/** The sentence with the words of one clause only: from mark to mark around a span. */
export function narrowToClause(corpus: Corpus, unit: FactUnit, span: Span): FactUnit {
  const { words } = unit
  const inside = words.findIndex(word => word.end > span.start)
  if (inside < 0) return unit
  const { tokens } = corpus.documents[unit.document]!
  // Elisions and hyphens leave no mark between two words.
  const isCut = (index: number) =>
    tokens
      .slice(words[index - 1]!.token + 1, words[index]!.token)
      .some(({ kind, key }) => kind === 'punctuation' && !/^['’-]$/u.test(key))
  let [first, last] = [inside, inside]
  while (first > 0 && !isCut(first)) first--
  while (last + 1 < words.length && !isCut(last + 1)) last++
  const stems = [
    ...new Set(words.slice(first, last + 1).flatMap(({ content, stem }) => (content ? [stem] : []))),
  ]
  if (stems.length < leastStems) return unit
  return { ...unit, stems, total: stems.reduce((sum, stem) => sum + corpus.weight(stem), 0) }
}
