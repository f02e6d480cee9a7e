import { mentionEdges } from '../../../align/mention-edges.js'
import { languagePack } from '../../../language/registry.js'
import type { ArticleSpan } from '../../../model/index.js'
import type { FactInput } from '../../fact-input.js'
import { wordIndex } from '../word-index.js'
import { type Clause, ClauseReader, type Weight } from './reader.js'
import { clauseWords } from './words.js'

export type { Clause, Weight } from './reader.js'

/** Characters of a label at most. */
const usual = 72

/**
 * The stretch of some passages that has most of the wanted words: a clause with its verb («un pilote a été blessé») rather
 * than a bare noun, two to ten words, whole where punctuation or a function word ends it. Rejected: the rarest noun phrase
 * alone; «pouvoir de nuisance» does not say that a man was abducted.
 */
export function clauseFinder(
  input: FactInput,
  longest = usual,
): (spans: ArticleSpan[], weight: Weight) => Clause | null {
  const clauses = clauseLister(input, longest)
  return (spans, weight) => clauses(spans, weight)[0] ?? null
}

/** All such stretches, best first. */
export function clauseLister(
  input: FactInput,
  longest = usual,
): (spans: ArticleSpan[], weight: Weight) => Clause[] {
  const { documents, annotations } = input
  const index = wordIndex(documents)
  const edges = mentionEdges(documents, annotations)
  const position = new Map(documents.map(({ article }, at) => [article.id, at]))
  return (spans, weight) => {
    const found = spans.flatMap(span => {
      const at = position.get(span.article)!
      const document = documents[at]!
      const pack = languagePack(document.article.language)
      return pack
        ? new ClauseReader(document, at, clauseWords(pack), index, edges, { weight, longest }).read(span)
        : []
    })
    return found.filter(({ score }) => score > 0).sort((x, y) => y.score - x.score || x.start - y.start)
  }
}
