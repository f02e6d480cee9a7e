import { languagePack } from '../../language/registry.js'
import type { Attribution, Document, Span } from '../../model/index.js'
import { type UtteranceWord, utteranceWords, type WordReader, wordReader } from './words.js'

/** Something that may stand in a row of the ledger: a marked quotation, or unmarked words that repeat one. */
export interface Utterance {
  article: string
  /** Place of the article among the documents. */
  order: number
  attribution: Attribution | null
  content: Span
  marked: boolean
  sourceId: string | null
  /** The source is a person known by name, not a body or an unnamed voice. */
  isPerson: boolean
  words: UtteranceWord[]
  reader: WordReader
}

/** The marked quotations that are speech, in the order of the documents. */
export function markedUtterances(
  documents: Document[],
  attributions: Attribution[],
  persons: Set<string>,
): Utterance[] {
  const order = new Map(documents.map(({ article }, index) => [article.id, index]))
  return attributions
    .filter(({ speech, type }) => speech && type !== 'indirect')
    .map(attribution => {
      const at = order.get(attribution.article)!
      const { article } = documents[at]!
      const reader = wordReader(languagePack(article.language))
      return {
        article: article.id,
        order: at,
        attribution,
        content: attribution.content,
        marked: true,
        sourceId: attribution.sourceId,
        isPerson: attribution.sourceId !== null && persons.has(attribution.sourceId),
        words: utteranceWords(article.text, attribution.content, reader),
        reader,
      }
    })
    .filter(({ words }) => words.length > 0)
}
