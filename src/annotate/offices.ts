import type { Gazetteer, Office } from './gazetteer.js'
import type { KnownHit } from './known-names.js'
import type { Sentence, Word } from './reading.js'

/** The noun of an office in a sentence; `last` is exclusive. */
export interface OfficeHit {
  first: number
  last: number
  office: Office
}

/** Nouns of office, longest wording first. «Bruno Le Maire» holds none: a capital directly before makes it a name. */
export function findOffices({ words }: Sentence, known: KnownHit[], gazetteer: Gazetteer): OfficeHit[] {
  const taken = new Uint8Array(words.length)
  for (const hit of known) taken.fill(1, hit.first, hit.last)
  const hits: OfficeHit[] = []
  for (let first = 0; first < words.length; first++) {
    if (words[first]!.kind !== 'word') continue
    const before = words[first - 1]
    const inName = words[first]!.capital && before?.capital === true && !taken[first - 1]
    const match = gazetteer.offices.match(words, first)
    if (!match || (match.value.plural && !isOneOf(words, first, gazetteer))) continue
    if (
      inName &&
      !isTitle(first - 1, hits, gazetteer, before!.fold) &&
      !beforeGivenName(words, match.last, gazetteer)
    )
      continue
    // The known name may have begun before the noun: «Washington State Governor».
    if (known.some(hit => hit.first <= first && hit.last >= match.last)) continue
    hits.push({ first, last: match.last, office: match.value })
    first = match.last - 1
  }
  return hits
}

/** «l'une des avocates», «one of the lawyers». */
export function isOneOf(words: Word[], at: number, { sets }: Gazetteer): boolean {
  const [one, des] = [words[at - 2]?.key ?? '', words[at - 1]?.key ?? '']
  if (des === 'the') return one === 'of' && words[at - 3]?.key === 'one'
  return des === 'des' && sets.indefinites.has(one)
}

/** «Former President», «Deputy Mayor»: the capital before belongs to the title. */
function isTitle(before: number, hits: OfficeHit[], { sets }: Gazetteer, key: string): boolean {
  return (
    hits.at(-1)?.last === before + 1 ||
    sets.officeAdjectives.has(key) ||
    sets.formerWords.has(key) ||
    sets.determiners.has(key)
  )
}

/** «L.A. Superior Court Judge James Dabney»: a capital title between a body and a given name. */
function beforeGivenName(words: Word[], at: number, { sets }: Gazetteer): boolean {
  const next = words[at]
  return next?.capital === true && sets.givenNames.has(next.fold) && words[at + 1]?.capital === true
}
