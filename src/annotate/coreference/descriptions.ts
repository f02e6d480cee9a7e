import type { Reading } from '../candidates.js'
import type { Description } from '../descriptions.js'
import type { Gathered, Registry } from '../entities.js'
import { holds, knownFacts, namedBy, type OfficeFact, officeFacts } from './offices.js'

/** Whom each description means: beside a name that person, else the only holder of the office that fits. */
export function resolveDescriptions(readings: Reading[], registry: Registry): Map<Description, Gathered> {
  const facts = officeFacts(readings, registry)
  const byPlace = index(facts)
  const known = index(knownFacts(readings, registry))
  const present = personsByArticle(registry)
  const resolved = new Map<Description, Gathered>()
  for (const reading of readings)
    for (const description of reading.descriptions) {
      const person =
        namedBy(reading, description, registry) ??
        holder(reading, description, byPlace, present) ??
        knownHolder(reading, description, known, present)
      if (person) resolved.set(description, person)
    }
  return resolved
}

interface FactIndex {
  all: OfficeFact[]
  byCode: Map<string, OfficeFact[]>
}

function index(all: OfficeFact[]): FactIndex {
  // One fact per person, office and place is enough, and keeps the look-up short in events of hundreds of articles.
  const seen = new Map<string, OfficeFact>()
  for (const fact of all) {
    const key = [
      fact.person.id,
      fact.code,
      fact.country,
      fact.body,
      fact.former,
      [...fact.words].join(' '),
    ].join('|')
    if (!seen.has(key)) seen.set(key, fact)
  }
  const unique = [...seen.values()]
  const byCode = new Map<string, OfficeFact[]>()
  for (const fact of unique) byCode.set(fact.code, [...(byCode.get(fact.code) ?? []), fact])
  return { all: unique, byCode }
}

/** Article → id of each person it names → how often. */
type Present = Map<string, Map<string, number>>

function personsByArticle(registry: Registry): Present {
  const present: Present = new Map()
  for (const entity of registry.entities.values()) {
    if (entity.kind !== 'person') continue
    for (const { article } of entity.mentions) {
      const counts = present.get(article) ?? new Map<string, number>()
      counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1)
      present.set(article, counts)
    }
  }
  return present
}

/**
 * The person, or null when none or several fit. With a country or body the event decides; without one («le président»)
 * only persons whom the article names count. Offices that many hold («la victime», «le membre») need a place.
 */
function holder(
  reading: Reading,
  description: Description,
  { all }: FactIndex,
  present: Present,
): Gathered | null {
  const { sentence, gazetteer } = reading
  const opening = sentence.words[description.first]!
  if (!description.definite && !(opening.initial && opening.capital && description.country)) return null
  const bare = description.country === null && description.body === null
  const loose = bare || (description.country === null && description.body?.startsWith('noun:'))
  if (loose && gazetteer.sets.weakOffices.has(sentence.words[description.nounFirst]!.fold)) return null
  const people = new Set(all.filter(fact => holds(fact, reading, description)).map(fact => fact.person))
  const here = [...people].filter(person => present.get(sentence.article)?.has(person.id))
  if (here.length > 1 && bare && description.nounLast - description.nounFirst > 1)
    return mostNamed(here, present.get(sentence.article)!)
  if (here.length > 0) return here.length === 1 ? here[0]! : null
  return !bare && people.size === 1 ? [...people][0]! : null
}

/**
 * «Le président de la République», «le chef de l'État» where a foreign president is named too: the one the article is
 * about, named at least twice as often; else nobody.
 */
function mostNamed(people: Gathered[], counts: ReadonlyMap<string, number>): Gathered | null {
  const [first, second] = people
    .map(person => ({ person, count: counts.get(person.id) ?? 0 }))
    .sort((a, b) => b.count - a.count)
  return first!.count >= 2 * second!.count ? first!.person : null
}

/**
 * «Bernard Kouchner est venu. Le ministre des Affaires étrangères a dit»: the only person of the article who is known to
 * have held this very office, and of the gender that the article tells. «Le président», «le ministre» may be anybody.
 */
function knownHolder(
  reading: Reading,
  description: Description,
  { all }: FactIndex,
  present: Present,
): Gathered | null {
  const { words } = reading.sentence
  const { country, definite, former, nounFirst, nounLast, office } = description
  const telling = nounLast - nounFirst > 1 || country !== null || office.family?.code === 'pope'
  if (!definite || former || !telling || office.family === null) return null
  const female = office.female || words[description.first]!.key === 'la'
  const here = present.get(reading.sentence.article)
  const fit = all
    .filter(fact => fact.code === office.family!.code && holds(fact, reading, description))
    .map(fact => fact.person)
    .filter(person => here?.has(person.id) && (!female || person.gender === 'female'))
  const people = [...new Set(fit)]
  if (people.length > 1) return mostNamed(people, here!)
  return people[0] ?? null
}
