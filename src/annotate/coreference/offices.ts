import type { Reading } from '../candidates.js'
import { type Description, officeKey } from '../descriptions.js'
import { type Gathered, personId, place, type Registry, slug } from '../entities.js'
import { fold, nameKey } from '../fold.js'

/** Somebody's office, read from an apposition anywhere in the event. */
export interface OfficeFact {
  person: Gathered
  article: string
  code: string
  leads: boolean
  leader: boolean
  /** Folded words of the office: «le ministre» may be the holder of «ministre de la Défense». */
  words: Set<string>
  country: string | null
  body: string | null
  former: boolean
}

/** The entity that a description stands with: «la ministre du Travail Jeanne Morel». */
export function namedBy(
  { sentence }: Reading,
  description: Description,
  registry: Registry,
): Gathered | null {
  const { name } = description
  if (!name) return null
  const found = registry.atRun.get(place(sentence.article, sentence.words[name.first]!.start))
  return found?.kind === 'person' ? found : null
}

/** All offices that the event tells of. */
export function officeFacts(readings: Reading[], registry: Registry): OfficeFact[] {
  return readings.flatMap(reading =>
    reading.descriptions.flatMap(description => {
      const person = namedBy(reading, description, registry)
      return person ? [fact(reading, description, person)] : []
    }),
  )
}

/**
 * Offices that every reader knows, of the persons whom the event names. The event's own words come first; these only help
 * where it says nothing.
 */
export function knownFacts(readings: Reading[], registry: Registry): OfficeFact[] {
  const gazetteers = new Set(readings.map(reading => reading.gazetteer))
  return [...gazetteers].flatMap(({ pack: { names } }) =>
    names.officeHolders.flatMap(({ country, names: holders, office }) => {
      const leads = names.officeFamilies.some(family => family.code === office && family.leads)
      return holders.flatMap(name => {
        const named = registry.people.byKey.get(nameKey(name))
        const person = named && registry.entities.get(personId(slug(named.key)))
        const base = { code: office, leads, country, article: '', leader: false, words: new Set<string>() }
        return person ? [{ ...base, person, body: null, former: false }] : []
      })
    }),
  )
}

function fact({ sentence }: Reading, description: Description, person: Gathered): OfficeFact {
  const { office, country, body, former, nounFirst, nounLast } = description
  return {
    person,
    article: sentence.article,
    code: officeKey(description),
    leads: office.family?.leads === true,
    leader: office.family?.code === 'leader',
    words: new Set(sentence.words.slice(nounFirst, nounLast).map(word => fold(word.text))),
    country,
    body,
    former,
  }
}

/** Whose office a description may name: same office (or a leader's noun) of the same country or body. */
export function holds(known: OfficeFact, { sentence }: Reading, description: Description): boolean {
  if (known.former !== description.former) return false
  const { country, body } = description
  if (country !== null && known.country !== null && country !== known.country) return false
  const bare = country === null && body === null
  if (!bare && !samePlace(known, country, body)) return false
  return sameOffice(known, sentence.words[description.nounFirst]!.fold, description, bare)
}

function samePlace(known: OfficeFact, country: string | null, body: string | null): boolean {
  const own = known.body?.startsWith('seat:') ? null : known.body
  const asked = body?.startsWith('seat:') ? null : body
  if (asked !== null || own !== null) return asked === own
  return known.country === country
}

function sameOffice(known: OfficeFact, noun: string, description: Description, bare: boolean): boolean {
  if (known.code === officeKey(description)) return true
  if (description.office.family?.code === 'leader') return known.leads
  if (known.leader) return description.office.family?.leads === true && !bare
  const generic = description.nounLast === description.nounFirst + 1 && description.office.family === null
  return bare && generic && known.words.has(noun)
}
