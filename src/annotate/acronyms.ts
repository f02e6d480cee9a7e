import { keyOf, type Run } from './capital-runs.js'
import type { Gazetteer } from './gazetteer.js'
import type { Word } from './reading.js'

/** A name that its acronym follows in brackets: «Conseil supérieur de la magistrature (CSM)». */
export interface Acronym {
  /** The whole name. */
  run: Run
  /** Folded acronym. */
  short: string
}

/** Most words of a name before its acronym. */
const reach = 14

/** Acronyms in brackets whose letters are the first letters of the words before, function words taken or left. */
export function findAcronyms(words: Word[], gazetteer: Gazetteer): Acronym[] {
  const found: Acronym[] = []
  for (let open = 1; open + 1 < words.length; open++) {
    const short = words[open + 1]!
    if (words[open]!.text !== '(' || !short.upper || !/^\p{Lu}{2,7}$/u.test(short.text)) continue
    if (!/^[),]$/u.test(words[open + 2]?.text ?? '')) continue
    const first = startOf(words, open - 1, short.fold, short.fold.length - 1, gazetteer)
    if (first < 0 || open - first < 2 || !words[first]!.capital) continue
    found.push({ run: { first, last: open }, short: short.fold })
  }
  return found
}

/** Index of the word that gives the first letter, read backwards from `at`; -1 where the letters do not fit. */
function startOf(
  words: Word[],
  at: number,
  letters: string,
  left: number,
  gazetteer: Gazetteer,
  steps = reach,
): number {
  const word = words[at]
  if (word?.kind !== 'word' || steps === 0) return -1
  // «l'Homme», «d'investissement»: the letter is that of the noun.
  if (word.fold[0] === letters[left]) {
    if (left === 0) return at
    const taken = startOf(words, at - 1, letters, left - 1, gazetteer, steps - 1)
    if (taken >= 0) return taken
  }
  return isFunction(word, gazetteer) ? startOf(words, at - 1, letters, left, gazetteer, steps - 1) : -1
}

function isFunction(word: Word, { sets }: Gazetteer): boolean {
  const listed = [sets.determiners, sets.links, sets.contracted, sets.prepositions].some(set =>
    set.has(word.key),
  )
  return !word.capital && (listed || word.text.length <= 3)
}

/** The whole name of each acronym of the event that stands for one name only, by folded acronym. */
export function wholeNames(all: { words: Word[]; acronyms: Acronym[] }[]): Map<string, string> {
  const names = new Map<string, Set<string>>()
  for (const { acronyms, words } of all)
    for (const { run, short } of acronyms)
      names.set(short, (names.get(short) ?? new Set()).add(keyOf(words, run)))
  return new Map(
    [...names].filter(([, keys]) => keys.size === 1).map(([short, keys]) => [short, [...keys][0]!]),
  )
}
