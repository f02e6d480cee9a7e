import type { Document } from '../model/index.js'
import { memo } from '../text/memo.js'

/** The words of the aligned parts of an article, as numbers: equal number, equal word. */
export interface WordSequence {
  article: string
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
}

/** Numbers the word and number tokens of all articles. Punctuation is left out: outlets change it in the same copy. */
export function wordSequences(documents: Document[]): WordSequence[] {
  const ids = new Map<string, number>()
  return documents.map(document => {
    const words = document.tokens.filter(token => token.kind !== 'punctuation')
    const idOf = (key: string) => memo(ids, key, () => ids.size)
    return {
      article: document.article.id,
      ids: Int32Array.from(words, word => idOf(word.key)),
      starts: Int32Array.from(words, word => word.start),
      ends: Int32Array.from(words, word => word.end),
    }
  })
}
