import type { Gazetteer, Known } from './gazetteer.js'
import type { Sentence, Word } from './reading.js'

/** A known name in a sentence; `last` is exclusive. */
export interface KnownHit {
  first: number
  last: number
  known: Known
}

/** Known countries, seats, bodies and media of a sentence, longest first, never overlapping. Linear in the words. */
export function findKnown(sentence: Sentence, gazetteer: Gazetteer): KnownHit[] {
  const hits: KnownHit[] = []
  const { words } = sentence
  for (let first = 0; first < words.length; first++) {
    if (words[first]!.kind === 'punctuation') continue
    const match = gazetteer.known.match(words, first, (known, last) =>
      printedAs(known, sentence, first, last),
    )
    if (!match || isPersonName(words, first, match.last, gazetteer)) continue
    hits.push({ first, last: match.last, known: match.value })
    first = match.last - 1
  }
  return hits
}

/**
 * Case decides: media and short acronyms as listed («who» is not the WHO, «time» no magazine), demonyms in any case,
 * everything else with its first capital. Sentences in capitals match all but short acronyms.
 */
function printedAs(known: Known, sentence: Sentence, first: number, last: number): boolean {
  const words = sentence.words.slice(first, last)
  if (known.type === 'country' && known.form === 'demonym')
    return known.printed[0] === known.printed[0]!.toLowerCase() || words[0]!.capital
  const acronym = last === first + 1 && /^[\p{Lu}.]{2,4}$/u.test(known.printed)
  if (sentence.shouting) return !acronym && known.printed.length > 4
  if (acronym && sentence.language === 'fr')
    return /^\p{Lu}/u.test(words[0]!.text) && (words[0]!.upper || known.printed.length > 2)
  if (acronym || known.type === 'media')
    return words.map(word => word.text).join('') === compact(known.printed)
  const capital = words.find(word => word.kind === 'word' && !/['’]$/u.test(word.text))
  return capital !== undefined && (capital.capital || !/^\p{Lu}/u.test(known.printed))
}

const compact = (text: string) => text.replace(/\s+/gu, '')

/** «Michael Jordan», «Georgia O'Keeffe», «Jack London»: a given name before or a surname after makes a person of a place. */
function isPersonName(words: Word[], first: number, last: number, { sets }: Gazetteer): boolean {
  const word = words[first]!
  if (last !== first + 1 || !word.capital || word.upper) return false
  const before = words[first - 1]
  const after = words[last]
  if (before?.capital && sets.givenNames.has(before.fold) && before.end < word.start) return true
  return sets.givenNames.has(word.fold) && after?.capital === true && !sets.openers.has(after.fold)
}
