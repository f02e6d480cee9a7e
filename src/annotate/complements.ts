import { keyOf, type Run } from './capital-runs.js'
import type { Description } from './descriptions.js'
import type { Gazetteer } from './gazetteer.js'
import type { KnownHit } from './known-names.js'
import type { Sentence, Word } from './reading.js'

/** A sentence with its names by place, for reading what stands around an office. */
export interface Context {
  sentence: Sentence
  words: Word[]
  knownAt: Map<number, KnownHit>
  knownEnd: Map<number, KnownHit>
  runAt: Map<number, Run>
  runEnd: Map<number, Run>
  gazetteer: Gazetteer
}

/** Notes a country or body that completes a description; the first of each kind counts. */
export function complete(found: Description, hit: KnownHit | undefined): void {
  if (!hit) return
  const { known } = hit
  if (known.type === 'country') found.country ??= known.code
  else if (known.type === 'seat') {
    found.country ??= known.country
    found.body ??= `seat:${known.code}`
  } else found.body ??= `${known.type}:${known.code}`
}

/** Walks back over adjectives, «ancien», demonyms and bodies («White House spokesman») to the determiner. */
export function readBefore(found: Description, context: Context): void {
  const { words, knownEnd, gazetteer, sentence } = context
  while (found.first > 0) {
    const hit = knownEnd.get(found.first)
    const word = words[found.first - 1]!
    const demonym = hit?.known.type === 'country' && hit.known.form === 'demonym'
    if (hit && (demonym || sentence.language === 'en')) {
      complete(found, hit)
      found.first = hit.first
    } else if (gazetteer.sets.formerWords.has(word.fold)) {
      found.former = true
      found.first--
    } else if (gazetteer.sets.officeAdjectives.has(word.fold)) found.first--
    else {
      if (gazetteer.sets.determiners.has(word.key)) {
        found.definite = !gazetteer.sets.indefinites.has(word.key)
        found.first--
      } else if (gazetteer.sets.contracted.has(word.key)) found.definite = true
      // «, l'une des avocates du trader»: the whole is the apposition.
      if (found.office.plural) found.first -= words[found.first - 3]?.key === "l'" ? 3 : 2
      return
    }
  }
}

/** Walks forward over adjectives, demonyms and up to three complements: «de la Maison Blanche», «chargé de l'énergie». */
export function readAfter(found: Description, context: Context): void {
  const { words, knownAt, runAt, gazetteer } = context
  let links = 0
  while (found.last < words.length) {
    const word = words[found.last]!
    const hit = knownAt.get(found.last)
    if (hit) {
      if (hit.known.type !== 'country' || hit.known.form !== 'demonym') return
      complete(found, hit)
      found.last = hit.last
    } else if (gazetteer.sets.officeAdjectives.has(word.fold) && !runAt.has(found.last)) found.last++
    else if (gazetteer.sets.links.has(word.key) && links < 3) {
      const end = complementEnd(found, context)
      if (end === found.last) return
      found.last = end
      found.complemented = true
      links++
    } else return
  }
}

/** End of a complement that starts with a link at `found.last`; the same position where none follows. */
function complementEnd(found: Description, context: Context): number {
  const { words, knownAt, runAt, gazetteer } = context
  let at = found.last
  const tight = gazetteer.pack.names.bodyLinks.includes(words[at]!.key)
  while (at < words.length && (gazetteer.sets.links.has(words[at]!.key) || isArticle(words[at]!, gazetteer)))
    at++
  const hit = knownAt.get(at)
  if (hit) {
    complete(found, hit)
    return hit.last
  }
  const run = runAt.get(at)
  if (run) {
    found.body ??= `name:${keyOf(words, run)}`
    return run.last
  }
  // «chargé de l'énergie», «à l'emploi», but not «à passer»: a bare noun needs «de» or an article.
  const noun = tight || at > found.last + 1
  return noun ? nounEnd(found, at, context) : found.last
}

/** A common noun with its adjectives: «de la défense», «des renseignements extérieurs russes». */
function nounEnd(found: Description, at: number, context: Context): number {
  const { words, knownAt, gazetteer } = context
  const noun = words[at]
  if (noun?.kind !== 'word' || gazetteer.sets.openers.has(noun.fold)) return found.last
  found.body ??= `noun:${noun.fold}`
  for (let end = at + 1; end <= at + 2; end++) {
    const hit = knownAt.get(end)
    if (hit?.known.type === 'country' && hit.known.form === 'demonym') {
      complete(found, hit)
      return hit.last
    }
  }
  return at + 1
}

function isArticle(word: Word, { sets }: Gazetteer): boolean {
  return sets.determiners.has(word.key) && !word.capital
}
