import { isQuotation, keyAt, type Reader } from './reader.js'

/** Words that deny the verb that they stand with. */
export const negatives = new Set(['pas', 'jamais', 'point', 'guère', 'not', 'never', "n't"])

const denials = new Set([
  ...negatives,
  ...['plus', 'rien', 'aucun', 'aucune', 'personne', 'ni', 'que', "qu'", 'guère', 'nullement', 'mot'],
])

/** «ne dit pas»; a «ne» alone denies nothing («avant que le maire ne dénonce»). */
export function deniesAfter(reader: Reader, head: number): boolean {
  for (let i = head + 1; i <= head + 5; i++) {
    if (isQuotation(reader, i)) return false
    if (denials.has(keyAt(reader, i))) return true
  }
  return false
}

/** «did not say», «wouldn't reveal». */
export function isNegatedBefore(reader: Reader, head: number): boolean {
  for (let i = head - 1; i >= Math.max(0, head - 3); i--) {
    const key = keyAt(reader, i)
    if (negatives.has(key) || key.endsWith("n't")) return true
    if (!reader.classes.adverbs.has(key)) return false
  }
  return false
}
