import type { Reading } from '../candidates.js'
import type { Description } from '../descriptions.js'
import type { Gathered, Registry } from '../entities.js'
import { holds, namedBy, type OfficeFact, officeFacts } from './offices.js'

/** Whom each description means: beside a name that person, else the only holder of the office that fits. */
export function resolveDescriptions(readings: Reading[], registry: Registry): Map<Description, Gathered> {
  const facts = officeFacts(readings, registry)
  const byPlace = index(facts)
  const present = personsByArticle(registry)
  const resolved = new Map<Description, Gathered>()
  for (const reading of readings)
    for (const description of reading.descriptions) {
      const person = namedBy(reading, description, registry) ?? holder(reading, description, byPlace, present)
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

function personsByArticle(registry: Registry): Map<string, Set<string>> {
  const present = new Map<string, Set<string>>()
  for (const entity of registry.entities.values()) {
    if (entity.kind !== 'person') continue
    for (const { article } of entity.mentions) {
      const ids = present.get(article) ?? new Set<string>()
      ids.add(entity.id)
      present.set(article, ids)
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
  present: Map<string, Set<string>>,
): Gathered | null {
  const { sentence, gazetteer } = reading
  const opening = sentence.words[description.first]!
  if (!description.definite && !(opening.initial && opening.capital && description.country)) return null
  const bare = description.country === null && description.body === null
  const loose = bare || (description.country === null && description.body?.startsWith('noun:'))
  if (loose && gazetteer.sets.weakOffices.has(sentence.words[description.nounFirst]!.fold)) return null
  const people = new Set(all.filter(fact => holds(fact, reading, description)).map(fact => fact.person))
  const here = [...people].filter(person => present.get(sentence.article)?.has(person.id))
  if (here.length > 0) return here.length === 1 ? here[0]! : null
  return !bare && people.size === 1 ? [...people][0]! : null
}
