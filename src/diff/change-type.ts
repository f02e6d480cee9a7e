import { languagePack } from '../language/registry.js'
import type { ChangeType } from '../model/index.js'
import { memo } from '../text/memo.js'
import { stripAccents } from '../text/stem.js'
import type { DiffToken } from './tokens.js'

const sets = new Map<string, Record<'negation' | 'modality' | 'stop' | 'number', ReadonlySet<string>>>()

/**
 * What a replacement, deletion or insertion changes, the gravest first: a figure, a negation, a modal word, a name,
 * only function words, only typography, or the wording.
 */
export function changeType(
  text: { a: string; b: string },
  a: DiffToken[],
  b: DiffToken[],
  language: string,
): ChangeType {
  const words = wordSets(language)
  const [onlyA, onlyB] = [keysOutside(a, b), keysOutside(b, a)]
  const changed = [...onlyA, ...onlyB]
  if (changed.length === 0) return 'typography'
  const is = (set: ReadonlySet<string>) => (token: DiffToken) => set.has(token.key)
  if (changed.some(token => token.kind === 'number' || words.number.has(token.key))) return 'figure'
  if (changed.some(is(words.negation))) return 'negation'
  if (changed.some(is(words.modality))) return 'modality'
  if (changed.every(is(words.stop))) return 'function-word'
  const isName = (token: DiffToken, side: 'a' | 'b') =>
    /^\p{Lu}/u.test(text[side].slice(token.inkStart, token.end))
  if (onlyA.some(token => isName(token, 'a')) || onlyB.some(token => isName(token, 'b'))) return 'name'
  return 'wording'
}

/** Words of one side that the other lacks; punctuation and accents aside. */
function keysOutside(tokens: DiffToken[], others: DiffToken[]): DiffToken[] {
  const known = new Set(others.map(({ key }) => stripAccents(key)))
  return tokens.filter(({ kind, key }) => kind !== 'punctuation' && !known.has(stripAccents(key)))
}

function wordSets(language: string) {
  return memo(sets, language, code => {
    const pack = languagePack(code)
    return {
      negation: new Set(pack?.lexicon.negations),
      modality: new Set(pack?.lexicon.modality),
      stop: new Set(pack?.lexicon.stopWords),
      number: new Set(Object.keys({ ...pack?.figures.numberWords, ...pack?.figures.multipliers })),
    }
  })
}
