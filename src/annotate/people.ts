import type { Candidate } from './candidates.js'
import { sameName } from './variants.js'

/** A person of the event: all full names that are one. */
export interface Person {
  /** Key of the most frequent full name. */
  key: string
  keys: string[]
  gender: 'male' | 'female' | null
  /** Ids of the articles that print a full name, and how often. */
  articles: Map<string, number>
  count: number
}

/** The persons of an event and how to find one by what is printed. */
export interface People {
  list: Person[]
  byKey: Map<string, Person>
  /** The person that a name without given name means, or null when none or several fit. */
  bySurname(candidate: Candidate): Person | null
  /** The person whose initials a word in capitals is: «JMLM» after «Jean-Marie Le Morel»; null when none or several fit. */
  byInitials(candidate: Candidate): Person | null
  /** Surnames of one word that belong to no other person of the event. */
  plainSurnames(person: Person): string[]
}

/**
 * Persons by full name: a given name, an honorific or an office before or after, or a surname that also stands alone.
 * Spellings that differ by a slip are joined (see `sameName`).
 */
export function findPeople(groups: Map<string, Candidate[]>): People {
  const alone = lastWordsAlone(groups)
  const several = [...groups.entries()].filter(
    ([, group]) => group[0]!.words.length > 1 && isPerson(group, alone),
  )
  const full = withoutSurnames(several)
  const known = new Set(full.map(([key]) => key))
  const rest = [...groups.entries()].filter(
    ([key, group]) => key.includes(' ') && !known.has(key) && !group[0]!.thing,
  )
  const list = joinSpellings(full, rest)
  const byKey = new Map(list.flatMap(person => person.keys.map(key => [key, person] as const)))
  return { list, byKey, ...surnameLookup(list, groups), byInitials: initialsLookup(list, groups) }
}

/**
 * «Mme Le Morel», «Mgr Vingt-Deux» are no full names where the event prints «Jeanne Le Morel», «Paul Vingt-Deux»: a surname of
 * several words.
 */
function withoutSurnames(several: [string, Candidate[]][]): [string, Candidate[]][] {
  const ends = new Set<string>()
  for (const [key, [first]] of several) {
    const words = key.split(' ')
    const { sets } = first!.reading.gazetteer
    if (!sets.givenNames.has(words[0]!) && !sets.givenNames.has(printedFirst(first!))) continue
    for (let at = 1; at < words.length - 1; at++) ends.add(words.slice(at).join(' '))
  }
  return several.filter(([key, [first]]) => {
    const { sets } = first!.reading.gazetteer
    const given = sets.givenNames.has(first!.words[0]!) || sets.givenNames.has(printedFirst(first!))
    return given || !ends.has(key)
  })
}

/** Surnames that stand alone without article or place: «… Morel a dit». */
function lastWordsAlone(groups: Map<string, Candidate[]>): Set<string> {
  const alone = new Set<string>()
  for (const [key, group] of groups)
    if (!key.includes(' ') && share(group, one => !one.article && !one.locative && !one.thing) >= 0.6)
      alone.add(key)
  return alone
}

function share(group: Candidate[], test: (one: Candidate) => boolean): number {
  return group.filter(test).length / group.length
}

function isPerson(group: Candidate[], alone: ReadonlySet<string>): boolean {
  const first = group[0]!
  const { sets } = first.reading.gazetteer
  const count = (test: (one: Candidate) => boolean) => group.filter(test).length
  if (count(one => one.thing || one.medium) * 2 >= group.length) return false
  if (first.words.some(word => sets.organizationNouns.has(word))) return false
  if (/\d/u.test(first.key)) return false
  const family = sets.familyFirst.has(first.words[0]!) && first.words.length <= 3
  const given = family || sets.givenNames.has(first.words[0]!) || sets.givenNames.has(printedFirst(first))
  const several = first.run.last - first.run.first > 1
  if (given || count(one => one.honorific !== null || one.described !== null) * 4 >= group.length) return true
  const plain = count(one => !one.article && !one.locative)
  return (
    several &&
    plain * 4 >= group.length * 3 &&
    first.words.length <= 4 &&
    alone.has(first.words.at(-1)!) &&
    !startsLikePlace(first)
  )
}

/** The first printed word with its hyphen: «Jean-Marc» is listed under «Jean». */
function printedFirst({ reading, run }: Candidate): string {
  return reading.sentence.words[run.first]!.fold.split('-')[0]!
}

function startsLikePlace({ reading, words }: Candidate): boolean {
  const { sets } = reading.gazetteer
  return sets.placeWords.has(words[0]!) || sets.namedThings.has(words[0]!)
}

/** Joins full names of one person; blocks by first and by last word keep this linear in practice. */
function joinSpellings(full: [string, Candidate[]][], rest: [string, Candidate[]][]): Person[] {
  const sorted = full.sort(
    (a, b) => b[1].length - a[1].length || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  )
  const blocks = new Map<string, Person[]>()
  const list: Person[] = []
  for (const [key, group] of sorted) {
    const words = key.split(' ')
    const places = [`< ${words[0]}`, `> ${words.at(-1)}`, `= ${words.slice(1).join(' ')}`]
    const near = places.flatMap(place => blocks.get(place) ?? [])
    const same = near.find(person => sameName(person.key, key, group[0]!.reading.gazetteer))
    const person = same ?? { key, keys: [], gender: null, articles: new Map<string, number>(), count: 0 }
    if (!same) {
      list.push(person)
      for (const place of places) blocks.set(place, [...(blocks.get(place) ?? []), person])
    }
    addSpelling(person, key, group)
  }
  // «Jeane Morel»: no given name that is known, but one letter from a person of the event.
  for (const [key, group] of rest) {
    const near = blocksOf(key).flatMap(place => blocks.get(place) ?? [])
    const words = key.split(' ').length
    const same = near.find(
      person =>
        person.key.split(' ').length === words && sameName(person.key, key, group[0]!.reading.gazetteer),
    )
    if (same) addSpelling(same, key, group)
  }
  return list
}

/** Names that may be one share the first word, the last word, or all words but the first. */
function blocksOf(key: string): string[] {
  const words = key.split(' ')
  return [`< ${words[0]}`, `> ${words.at(-1)}`, `= ${words.slice(1).join(' ')}`]
}

function addSpelling(person: Person, key: string, group: Candidate[]): void {
  person.keys.push(key)
  person.count += group.length
  for (const { reading } of group) {
    const { article } = reading.sentence
    person.articles.set(article, (person.articles.get(article) ?? 0) + 1)
  }
  person.gender ??= genderOf(group)
}

function genderOf(group: Candidate[]): Person['gender'] {
  for (const one of group) {
    if (one.honorific === 'male' || one.honorific === 'female') return one.honorific
    if (one.described?.office.female) return 'female'
  }
  const { reading, run, words } = group[0]!
  if (reading.gazetteer.sets.familyFirst.has(words[0]!)) return null
  return (
    reading.gazetteer.gender(reading.sentence.words[run.first]!.fold) ??
    reading.gazetteer.gender(printedFirst(group[0]!))
  )
}

function surnameLookup(
  list: Person[],
  groups: Map<string, Candidate[]>,
): Pick<People, 'bySurname' | 'plainSurnames'> {
  const index = new Map<string, Person[]>()
  for (const person of list)
    for (const key of person.keys)
      for (const part of surnames(key.split(' '), groups.get(key)![0]!)) {
        const people = index.get(part) ?? []
        if (!people.includes(person)) index.set(part, [...people, person])
      }
  const reigning = new Set<string>()
  for (const [key, group] of groups)
    for (const one of group) if (reigns(one)) reigning.add(key).add(`${key} ${one.reading.sentence.article}`)
  const bySurname: People['bySurname'] = ({ key, honorific, reading }) => {
    const people = (index.get(key) ?? []).filter(
      person => !honorific || honorific === 'any' || !person.gender || person.gender === honorific,
    )
    const here = people.filter(person => person.articles.has(reading.sentence.article))
    // «le pape François … François a dit» is no François Morel.
    const given = people.every(person => person.keys.every(one => !one.endsWith(` ${key}`)))
    if (given && reigning.has(`${key} ${reading.sentence.article}`)) return null
    if (given && here.length === 0 && reigning.has(key)) return null
    if (here.length > 0) return here.length === 1 ? here[0]! : mostNamed(here, reading.sentence.article)
    return people.length === 1 ? people[0]! : null
  }
  const plainSurnames = (person: Person) => {
    const own = [...new Set(person.keys.map(key => key.split(' ').at(-1)!))]
    return own.filter(name => name.length > 3 && index.get(name)?.length === 1)
  }
  return { bySurname, plainSurnames }
}

/** Initials of names of three words or more, with their particles («PPDA») or without («VGE»). */
function initialsLookup(list: Person[], groups: Map<string, Candidate[]>): People['byInitials'] {
  const index = new Map<string, Set<Person>>()
  for (const person of list)
    for (const key of person.keys) {
      const { particles } = groups.get(key)![0]!.reading.gazetteer.sets
      const words = key.match(/\p{L}+'?/gu) ?? []
      for (const kept of [words, words.filter(word => !particles.has(word))]) {
        const initials = kept.map(word => word[0]).join('')
        if (kept.length >= 3) index.set(initials, (index.get(initials) ?? new Set()).add(person))
      }
    }
  return ({ key, article, reading, run }) => {
    const { upper } = reading.sentence.words[run.first]!
    const people = upper && !article && !reading.sentence.shouting ? index.get(key) : undefined
    return people?.size === 1 ? [...people][0]! : null
  }
}

/** «le pape François», «la reine Anne»: a given name that is the whole name. */
function reigns({ words, reading, run }: Candidate): boolean {
  const before = reading.sentence.words[run.first - 1]
  return words.length === 1 && before !== undefined && reading.gazetteer.sets.regnalTitles.has(before.fold)
}

/** «Fillon» in an article that names François Fillon five times and Penelope Fillon once; null where it is closer. */
function mostNamed(people: Person[], article: string): Person | null {
  const [first, second] = [...people].sort(
    (a, b) => (b.articles.get(article) ?? 0) - (a.articles.get(article) ?? 0),
  )
  return (first!.articles.get(article) ?? 0) >= 2 * (second!.articles.get(article) ?? 0) ? first! : null
}

/** All ends of a name («San Suu Kyi», «Suu Kyi», «Kyi») and, where the family name stands first, its start. */
function surnames(words: string[], { reading }: Candidate): string[] {
  const ends = words.slice(1).map((_, index) => words.slice(index + 1).join(' '))
  // «Lindsay» after «Lindsay Lohan», «Kim» for Kim Jong Un: the first word stands for the only person who has it.
  return reading.gazetteer.sets.notEntities.has(words[0]!) ? ends : [...ends, words[0]!]
}
