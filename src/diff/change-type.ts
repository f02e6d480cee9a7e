import { languagePack } from '../language/registry.js'
import type { ChangeType } from '../model/index.js'
import { memo } from '../text/memo.js'
import { stripAccents } from '../text/stem.js'
import type { DiffToken } from './tokens.js'

const sets = new Map<string, Record<'negation' | 'modality' | 'stop' | 'number', ReadonlySet<string>>>()

/** Longer runs are another wording as a whole; one name or number among many words does not make them a name change. */
const longRun = 8

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
  const [keysA, keysB] = [a.map(plain), b.map(plain)]
  const [onlyA, onlyB] = [outside(a, keysA, keysB), outside(b, keysB, keysA)]
  const changed = [...onlyA, ...onlyB]
  if (changed.length === 0) return 'typography'
  if (Math.max(onlyA.length, onlyB.length) > longRun) return 'wording'
  // «un» and «one» are articles or pronouns far more often than figures.
  const isFigure = ({ kind, key }: DiffToken) =>
    kind === 'number' || (words.number.has(key) && !words.stop.has(key))
  if (changed.some(isFigure)) return 'figure'
  if (changed.some(({ key }) => words.negation.has(key))) return 'negation'
  if (changed.some(({ key }) => words.modality.has(key))) return 'modality'
  if (changed.every(({ key }) => words.stop.has(key))) return 'function-word'
  return namesDiffer(text, onlyA, onlyB, words.stop) ? 'name' : 'wording'
}

/** A capital within a sentence makes a name; one that starts a sentence only as another spelling. */
function namesDiffer(
  text: { a: string; b: string },
  onlyA: DiffToken[],
  onlyB: DiffToken[],
  stopWords: ReadonlySet<string>,
): boolean {
  const capitals = (source: string, tokens: DiffToken[]) =>
    tokens.filter(
      ({ inkStart, key }) => /\p{Lu}/u.test(source.slice(inkStart, inkStart + 2)) && !stopWords.has(key),
    )
  const [a, b] = [capitals(text.a, onlyA), capitals(text.b, onlyB)]
  const inside = (source: string) => (token: DiffToken) => !startsSentence(source, token)
  if (a.some(inside(text.a)) || b.some(inside(text.b))) return true
  // «Jeane Morel» / «Jeanne Morel» at the start: another spelling; «Annoncé» / «Dévoilé»: another word.
  return a.some(x => b.some(y => stripAccents(x.key).slice(0, 3) === stripAccents(y.key).slice(0, 3)))
}

function startsSentence(source: string, { inkStart }: DiffToken): boolean {
  const before = source.slice(Math.max(0, inkStart - 4), inkStart).trimEnd()
  return before === '' || /[.!?…"«“»”\n]$/u.test(before)
}

/** Words of one side that the other lacks, by their keys without accents; punctuation aside. */
function outside(tokens: DiffToken[], keys: string[], others: string[]): DiffToken[] {
  // Most runs are a word or two: a set costs more than it saves.
  const known = others.length > longRun ? new Set(others) : null
  return tokens.filter(
    ({ kind }, i) => kind !== 'punctuation' && !(known ? known.has(keys[i]!) : others.includes(keys[i]!)),
  )
}

function plain({ key }: DiffToken): string {
  return stripAccents(key)
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
