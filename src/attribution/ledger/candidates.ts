import type { Utterance } from './utterances.js'

/** Words of a candidate n-gram. */
const gram = 3
/** An n-gram in more utterances than this is a set phrase and finds nothing worth finding. */
const maxPostings = 40

/**
 * Pairs of utterances that share three words in a row, or are short and the same. The cost is the number of n-grams
 * times `maxPostings` at most, never all pairs.
 *
 * @returns pairs of indexes, smaller first, each once
 */
export function candidatePairs(utterances: Utterance[]): [number, number][] {
  const postings = new Map<string, number[]>()
  for (const [index, { words }] of utterances.entries())
    for (const key of grams(
      words.map(word => word.fold),
      words.map(word => word.content),
    )) {
      const list = postings.get(key)
      if (list === undefined) postings.set(key, [index])
      else if (list.at(-1) !== index && list.length <= maxPostings) list.push(index)
    }
  const pairs = new Set<number>()
  for (const list of postings.values()) {
    if (list.length > maxPostings) continue
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) pairs.add(list[i]! * utterances.length + list[j]!)
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map(pair => [Math.floor(pair / utterances.length), pair % utterances.length])
}

/** Windows of three words with a content word; of short utterances, pairs of words and the whole too. */
function grams(folds: string[], content: boolean[]): Set<string> {
  const keys = new Set<string>()
  const sizes = folds.length <= 4 ? [2, gram] : [2, gram]
  for (const size of sizes)
    for (let i = 0; i + size <= folds.length; i++) {
      const contents = content.slice(i, i + size).filter(Boolean).length
      // Two words in a row are kept only if both carry meaning: «soutien indéfectible».
      if (size === 2 ? contents === 2 : contents >= 1) keys.add(folds.slice(i, i + size).join(' '))
    }
  if (folds.length === 1 && content[0]) keys.add(`=${folds[0]}`)
  return keys
}
