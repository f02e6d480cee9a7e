import type { Draft } from './draft.js'
import { foldName } from './source-phrases.js'

/** Times that an article marks one word before it is taken for a label. */
const markedOften = 3

/** «la "nounou" … cette "nounou" … une "nounou"»: a word that an article marks again and again is a label, and quotes nobody. */
export function labels(text: string, drafts: Draft[]): Draft[] {
  const byWord = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const word = foldName(text.slice(draft.content.start, draft.content.end)).replace(/[sx]$/u, '')
    if (!draft.marked || word === '' || word.includes(' ')) continue
    byWord.set(word, [...(byWord.get(word) ?? []), draft])
  }
  return [...byWord.values()].filter(same => same.length >= markedOften).flat()
}
