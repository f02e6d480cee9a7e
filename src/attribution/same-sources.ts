import type { NameData } from '../language/pack/names.js'
import type { Source } from '../model/index.js'
import { foldName } from './source-phrases.js'

/**
 * Sources of an event that are one under two names: «Armstrong» of no known kind is the one person of that family name,
 * «Parti communiste» the one «Parti communiste français», «Chine nouvelle» is Xinhua. From the shorter name to the fuller.
 */
export function sameSources(sources: Source[], names: NameData[]): Map<Source, Source> {
  const same = new Map<Source, Source>()
  const adjectives = new Set(
    names.flatMap(one => one.countries.flatMap(({ demonyms }) => demonyms.map(foldName))),
  )
  const synonyms = names.flatMap(one => one.mediaSynonyms.map(list => list.map(foldName)))
  for (const source of sources) {
    const fuller =
      onlyOne(sources.filter(one => isSurname(source, one))) ??
      onlyOne(sources.filter(one => isShortened(source, one, adjectives))) ??
      onlyOne(sources.filter(one => isSynonym(source, one, synonyms)))
    if (fuller !== null) same.set(source, fuller)
  }
  return same
}

function onlyOne(found: Source[]): Source | null {
  return found.length === 1 ? found[0]! : null
}

/** «Armstrong» and «Lance Armstrong»; two persons of the name leave it undecided. */
function isSurname({ kind, name }: Source, person: Source): boolean {
  if (kind !== 'unknown' || person.kind !== 'person' || !/^\p{Lu}[\p{L}'’-]+$/u.test(name)) return false
  const words = foldName(person.name).split(' ')
  return words.length > 1 && foldName(name) === words.at(-1)
}

/** «Parti communiste» and «Parti communiste français»: nothing but the land is left out. */
function isShortened(source: Source, body: Source, adjectives: ReadonlySet<string>): boolean {
  if (source.kind !== 'organization' || body.kind !== 'organization' || !/^\p{Lu}/u.test(source.name))
    return false
  const [short, long] = [foldName(source.name), foldName(body.name)]
  return short.includes(' ') && long.startsWith(`${short} `) && adjectives.has(long.slice(short.length + 1))
}

/** Of a list of synonyms the first is the name. */
function isSynonym(source: Source, medium: Source, synonyms: string[][]): boolean {
  const list = synonyms.find(names => names.includes(foldName(source.name)))
  return (
    list !== undefined &&
    source !== medium &&
    list[0] !== foldName(source.name) &&
    list[0] === foldName(medium.name)
  )
}
