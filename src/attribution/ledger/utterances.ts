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
  /** Family name of the source when it is a person known by name; null for a body or an unnamed voice. */
  person: string | null
  words: UtteranceWord[]
  reader: WordReader
}

/** The marked quotations that are speech, in the order of the documents. */
export function markedUtterances(
  documents: Document[],
  attributions: Attribution[],
  persons: Map<string, string>,
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
        person: attribution.sourceId === null ? null : (persons.get(attribution.sourceId) ?? null),
        words: spokenWords(article.text, attribution.content, attribution.cue, reader),
        reader,
      }
    })
    .filter(({ words }) => words.length > 0)
}

/** The words of a quotation without an incise that stands inside its marks: «Il faut agir, a-t-il dit. Et vite.» */
export function spokenWords(
  text: string,
  content: Span,
  cue: Span | null,
  reader: WordReader,
): UtteranceWord[] {
  const words = utteranceWords(text, content, reader)
  if (cue === null || cue.start < content.start || cue.end > content.end) return words
  const stop = text.slice(cue.end, content.end).search(/[,.;:!?]/)
  const end = stop < 0 ? content.end : cue.end + stop
  return words.filter(word => word.end <= cue.start || word.start >= end)
}
