import type { Run } from './capital-runs.js'
import type { Gazetteer } from './gazetteer.js'
import type { KnownHit } from './known-names.js'
import type { Word } from './reading.js'

/**
 * Gives a body its whole name: «Ligue des droits de l'Homme», «Fonds stratégique d'investissement», «Ministry of Defence».
 * From the noun of a body on: adjectives, then up to two complements of one noun each.
 */
export function extendBody(words: Word[], run: Run, known: KnownHit[], gazetteer: Gazetteer): Run {
  const noun = words[run.first]!
  if (!gazetteer.sets.organizationNouns.has(noun.fold) || noun.upper) return run
  const knownStarts = new Set(known.map(hit => hit.first))
  let last = adjectives(words, run.last, gazetteer)
  for (let links = 0; links < 2; links++) {
    const end = complement(words, last, knownStarts, gazetteer)
    if (end === last) break
    last = adjectives(words, end, gazetteer)
  }
  return { first: run.first, last }
}

/** Over adjectives by ending: `nationale`, `stratégique`. */
function adjectives(words: Word[], at: number, gazetteer: Gazetteer): number {
  let last = at
  while (last < at + 2 && isAdjective(words[last], gazetteer)) last++
  return last
}

function isAdjective(word: Word | undefined, { pack, sets }: Gazetteer): boolean {
  if (word?.kind !== 'word' || word.text.length < 5 || sets.openers.has(word.fold)) return false
  return pack.names.adjectiveEndings.some(ending => word.fold.endsWith(ending)) && !word.fold.endsWith('ment')
}

/** A link, its article and one noun: «des droits», «de l'Homme», «of Defence». */
function complement(
  words: Word[],
  at: number,
  knownStarts: ReadonlySet<number>,
  { pack, sets }: Gazetteer,
): number {
  if (!pack.names.bodyLinks.includes(words[at]?.fold ?? '')) return at
  let noun = at + 1
  while (words[noun] && sets.determiners.has(words[noun]!.key)) noun++
  const word = words[noun]
  if (word?.kind !== 'word' || word.text.length < 3 || sets.openers.has(word.fold) || knownStarts.has(noun))
    return at
  const capital = word.capital && !sets.notEntities.has(word.fold)
  if (pack.names.adjectiveEndings.length === 0 && !capital) return at
  let last = noun + 1
  while (capital && words[last]?.capital && words[last]!.start - words[last - 1]!.end <= 1) last++
  return last
}
