import type { EntityKind, Mention } from '../model/index.js'
import { wholeNames } from './acronyms.js'
import type { Candidate, Reading } from './candidates.js'
import type { Known } from './gazetteer.js'
import { findPeople, type People } from './people.js'
import { PhraseTrie } from './trie.js'

/** An entity while it is being gathered. */
export interface Gathered {
  id: string
  name: string
  kind: EntityKind
  mentions: Mention[]
  gender: 'male' | 'female' | null
}

/** All entities of the event by id, and which of them stands at which run. */
export interface Registry {
  entities: Map<string, Gathered>
  people: People
  /** Entity of the run that starts at a place: key of `runPlace`. */
  atRun: Map<string, Gathered>
}

/** Key of a place in the event. */
export function place(article: string, start: number): string {
  return `${article}:${start}`
}

/** Gathers named entities: known names first, then persons, bodies, places and other names found by their form. */
export function gatherEntities(readings: Reading[], candidates: Candidate[]): Registry {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const group = groups.get(candidate.key)
    if (group) group.push(candidate)
    else groups.set(candidate.key, [candidate])
  }
  const registry: Registry = { entities: new Map(), people: findPeople(groups), atRun: new Map() }
  for (const reading of readings) addKnown(reading, registry)
  const bodies = wholeBodies(groups)
  const shortened = wholeNames(
    readings.map(({ acronyms, sentence }) => ({ acronyms, words: sentence.words })),
  )
  for (const [key, group] of groups) {
    const whole = groups.get(shortened.get(key) ?? '')
    if (whole === undefined || registry.people.byKey.has(whole[0]!.key))
      addGroup(key, group, registry, bodies)
    else addShort(group, whole, registry)
  }
  addShouted(readings, registry)
  return registry
}

function addKnown({ sentence, known }: Reading, registry: Registry): void {
  const { words, article } = sentence
  for (const hit of known) {
    const { id, name, kind, form } = knownEntity(hit.known, registry)
    const span = { article, start: words[hit.first]!.start, end: words[hit.last - 1]!.end }
    const found = entity(registry, id, name, kind)
    if (kind === 'person') found.gender = 'male'
    found.mentions.push({ ...span, form })
  }
}

function knownEntity(
  known: Known,
  _registry: Registry,
): { id: string; name: string; kind: EntityKind; form: Mention['form'] } {
  if (known.type === 'country')
    return {
      id: `e-country-${known.code.toLowerCase()}`,
      name: known.name,
      kind: 'country',
      form: known.form,
    }
  if (known.type === 'seat')
    return {
      id: `e-seat-${slug(known.code)}`,
      name: known.name,
      kind: 'organization',
      form: known.printed === known.name || /^\p{Lu}/u.test(known.printed) ? 'seat' : 'description',
    }
  if (known.type === 'person')
    return { id: personId(known.code), name: known.name, kind: 'person', form: known.form }
  const kind = known.type === 'media' ? 'media' : 'organization'
  return { id: `e-${kind}-${slug(known.code)}`, name: known.name, kind, form: 'name' }
}

/** Id of a person known by title, or found by the slug of the name. */
export function personId(code: string): string {
  return `e-person-${code}`
}

function addGroup(key: string, group: Candidate[], registry: Registry, bodies: Map<string, string>): void {
  const person = registry.people.byKey.get(key)
  const kind = person ? 'person' : kindOf(group)
  const { sets } = group[0]!.reading.gazetteer
  const mayBePerson = kind === 'other' || kind === 'person' || sets.givenNames.has(key)
  for (const one of group) {
    const whole =
      kind === 'organization' ? bodies.get(place(one.reading.sentence.article, 0) + key) : undefined
    const bearer =
      person ?? (mayBePerson ? registry.people.bySurname(one) : null) ?? registry.people.byInitials(one)
    if (whole) add(registry, one, `e-organization-${slug(whole)}`, 'organization', null)
    else if (bearer) add(registry, one, `e-person-${slug(bearer.key)}`, 'person', bearer.gender)
    else if (!one.thing) add(registry, one, `e-${kind}-${slug(key)}`, kind, genderOf(one, kind))
  }
}

/** «le CSM» where the event says «Conseil supérieur de la magistrature (CSM)»: one body. */
function addShort(group: Candidate[], whole: Candidate[], registry: Registry): void {
  const kind = bodyKind(whole)
  for (const one of group) add(registry, one, `e-${kind}-${slug(whole[0]!.key)}`, kind, null)
}

/** A name with an acronym is of a body where nothing tells what it is. */
function bodyKind(group: Candidate[]): EntityKind {
  const kind = kindOf(group)
  return kind === 'person' || kind === 'place' ? 'other' : kind
}

/**
 * «la Ligue» after «la Ligue des droits de l'Homme»: the whole name by article and first word, where the article has one
 * body with this noun.
 */
function wholeBodies(groups: Map<string, Candidate[]>): Map<string, string> {
  const found = new Map<string, Set<string>>()
  for (const [key, group] of groups) {
    const { sets } = group[0]!.reading.gazetteer
    const noun = key.split(' ')[0]!
    if (noun === key || !sets.organizationNouns.has(noun)) continue
    for (const { reading } of group) {
      const at = place(reading.sentence.article, 0) + noun
      found.set(at, (found.get(at) ?? new Set<string>()).add(key))
    }
  }
  return new Map([...found].filter(([, keys]) => keys.size === 1).map(([at, keys]) => [at, [...keys][0]!]))
}

function genderOf({ honorific, reading, words }: Candidate, kind: EntityKind): Gathered['gender'] {
  if (kind !== 'person') return null
  if (honorific === 'male' || honorific === 'female') return honorific
  // «Mohamed» alone is no «elle».
  return words.length === 1 ? reading.gazetteer.gender(words[0]!) : null
}

/** What a name is when it is no full name of a person, by the surroundings of its occurrences. */
function kindOf(group: Candidate[]): EntityKind {
  const { words, reading, run } = group[0]!
  const { sets } = reading.gazetteer
  const share = (test: (one: Candidate) => boolean) => group.filter(test).length / group.length
  if (share(one => one.medium) >= 0.3) return 'media'
  if (words.some(word => sets.organizationNouns.has(word))) return 'organization'
  if (share(one => one.honorific !== null || one.described !== null) >= 0.3) return 'person'
  const printed = reading.sentence.words[run.first]!
  if (words.length === 1 && printed.upper && printed.text.length <= 6) return 'organization'
  if (share(one => one.locative) >= 0.5) return 'place'
  if (words.length === 1 && sets.givenNames.has(words[0]!) && share(one => one.article) === 0) return 'person'
  return 'other'
}

function add(
  registry: Registry,
  { reading, run }: Candidate,
  id: string,
  kind: EntityKind,
  gender: Gathered['gender'],
): void {
  const { words, article } = reading.sentence
  const span = { article, start: words[run.first]!.start, end: words[run.last - 1]!.end }
  const found = entity(registry, id, '', kind)
  found.gender ??= gender
  found.mentions.push({ ...span, form: 'name' })
  registry.atRun.set(place(article, span.start), found)
}

function entity(registry: Registry, id: string, name: string, kind: EntityKind): Gathered {
  const known = registry.entities.get(id)
  if (known) return known
  const made: Gathered = { id, name, kind, mentions: [], gender: null }
  registry.entities.set(id, made)
  return made
}

/** `Conseil de sécurité` → `conseil-de-securite`. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

/** Names of the event in sentences whose capitals tell nothing: full names, and surnames where one person fits. */
function addShouted(readings: Reading[], registry: Registry): void {
  const names = new PhraseTrie<Gathered>()
  for (const person of registry.people.list) {
    const found = registry.entities.get(`e-person-${slug(person.key)}`)
    if (found)
      for (const key of [...person.keys, ...registry.people.plainSurnames(person)])
        names.add(key.split(' '), found)
  }
  for (const { sentence, runs } of readings) {
    if (!sentence.shouting) continue
    const { words, article } = sentence
    for (let first = 0; first < words.length; first++) {
      const match = words[first]!.capital ? names.match(words, first) : null
      if (!match) continue
      const span = { article, start: words[first]!.start, end: words[match.last - 1]!.end }
      match.value.mentions.push({ ...span, form: 'name' })
      registry.atRun.set(place(article, span.start), match.value)
      runs.push({ first, last: match.last })
      first = match.last - 1
    }
  }
}
