import type { Document, Token, Unit } from '../model/index.js'
import { stopWordSet } from './stop-words.js'

/** What the words around a quotation count for: «a déclaré mardi le procureur de la République» says nothing of it. */
const frameShare = 0.4
/** A sentence is mainly a quotation from so many quoted content words on, and as many as it has beside them. */
const leastQuoted = 5

/**
 * By token of a unit, what its words weigh beside or inside a quotation: in a sentence that mainly quotes, the reporting
 * words weigh less, or any two claims of one named official would be alike. 1 in every other sentence.
 */
export function frameScales({ article, tokens }: Document, unit: Unit): Float64Array {
  const words = tokens.slice(unit.firstToken, unit.lastToken)
  const scales = new Float64Array(words.length).fill(1)
  const quoted = quotedTokens(words)
  if (!quoted) return scales
  const stopWords = stopWordSet(article.language)
  let [inside, outside] = [0, 0]
  words.forEach(({ kind, key }, i) => {
    if (kind === 'punctuation' || stopWords.has(key)) return
    if (quoted[i]) inside++
    else outside++
  })
  if (inside < leastQuoted || inside < outside) return scales
  return scales.map((_, i) => (quoted[i] ? 1 : frameShare))
}

/**
 * Marks the tokens inside quotation marks; null where there are none. A quotation may go on from the sentence before,
 * whose opening mark is not here («… Elle est toujours recherchée», a dit le maire), or into the next.
 */
function quotedTokens(words: Token[]): Uint8Array | null {
  const quoted = new Uint8Array(words.length)
  let open = false
  let seen = false
  words.forEach(({ key, start }, i) => {
    if (!/^[«“„»”"]$/u.test(key)) {
      quoted[i] = open ? 1 : 0
      return
    }
    // A straight mark that follows a word without a space closes.
    const closes = key === '"' ? open || (!seen && words[i - 1]?.end === start) : /[»”]/u.test(key)
    if (closes && !seen) quoted.fill(1, 0, i)
    open = !closes
    seen = true
  })
  return seen ? quoted : null
}
