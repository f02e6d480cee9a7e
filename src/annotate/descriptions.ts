import type { Run } from './capital-runs.js'
import { fold, nameKey } from './fold.js'
import type { Gazetteer, Office } from './gazetteer.js'
import type { KnownHit } from './known-names.js'
import type { OfficeHit } from './offices.js'
import type { Sentence, Word } from './reading.js'

/** A description by office with its country or body: «le secrétaire général de l'Otan»; `last` is exclusive. */
export interface Description {
  first: number
  last: number
  /** The noun of the office itself. */
  nounFirst: number
  nounLast: number
  office: Office
  country: string | null
  /** Key of a body, thing or person that completes it: `organization:nato`, `conseil de securite`, `name:vladimir poutine`. */
  body: string | null
  former: boolean
  definite: boolean
  /** A complement with a link follows: «de la région», «à l'emploi». */
  complemented: boolean
  /** The name that it stands with: before, after, or after a comma. */
  name: Run | null
}

interface Context {
  sentence: Sentence
  words: Word[]
  knownAt: Map<number, KnownHit>
  knownEnd: Map<number, KnownHit>
  runAt: Map<number, Run>
  runEnd: Map<number, Run>
  gazetteer: Gazetteer
}

/** All descriptions by office of a sentence with what completes them and the name they stand with. */
export function findDescriptions(
  sentence: Sentence,
  known: KnownHit[],
  runs: Run[],
  offices: OfficeHit[],
  gazetteer: Gazetteer,
): Description[] {
  const context: Context = {
    sentence,
    words: sentence.words,
    knownAt: new Map(known.map(hit => [hit.first, hit])),
    knownEnd: new Map(known.map(hit => [hit.last, hit])),
    runAt: new Map(runs.map(run => [run.first, run])),
    runEnd: new Map(runs.map(run => [run.last, run])),
    gazetteer,
  }
  return offices.map(hit => describe(hit, context))
}

function describe(hit: OfficeHit, context: Context): Description {
  const found: Description = {
    ...hit,
    nounFirst: hit.first,
    nounLast: hit.last,
    country: null,
    body: null,
    former: hit.office.former,
    definite: false,
    complemented: false,
    name: null,
  }
  for (let i = hit.first; i < hit.last; i++) complete(found, context.knownAt.get(i), context)
  readBefore(found, context)
  readAfter(found, context)
  found.name = nameOf(found, context)
  return found
}

function complete(found: Description, hit: KnownHit | undefined, _context: Context): void {
  if (!hit) return
  const { known } = hit
  if (known.type === 'country') found.country ??= known.code
  else if (known.type === 'seat') {
    found.country ??= known.country
    found.body ??= `seat:${known.code}`
  } else found.body ??= `${known.type}:${known.code}`
}

/** Walks back over adjectives, «ancien», demonyms and bodies («White House spokesman») to the determiner. */
function readBefore(found: Description, context: Context): void {
  const { words, knownEnd, gazetteer, sentence } = context
  while (found.first > 0) {
    const hit = knownEnd.get(found.first)
    const word = words[found.first - 1]!
    const demonym = hit?.known.type === 'country' && hit.known.form === 'demonym'
    if (hit && (demonym || sentence.language === 'en')) {
      complete(found, hit, context)
      found.first = hit.first
    } else if (gazetteer.sets.formerWords.has(word.fold)) {
      found.former = true
      found.first--
    } else if (gazetteer.sets.officeAdjectives.has(word.fold)) found.first--
    else {
      if (gazetteer.sets.determiners.has(word.key)) {
        found.definite = !/^(?:une?|an?)$/u.test(word.fold)
        found.first--
      } else if (gazetteer.sets.contracted.has(word.key)) found.definite = true
      return
    }
  }
}

/** Walks forward over adjectives, demonyms and up to three complements: «de la Maison Blanche», «chargé de l'énergie». */
function readAfter(found: Description, context: Context): void {
  const { words, knownAt, runAt, gazetteer } = context
  let links = 0
  while (found.last < words.length) {
    const word = words[found.last]!
    const hit = knownAt.get(found.last)
    if (hit) {
      if (hit.known.type !== 'country' || hit.known.form !== 'demonym') return
      complete(found, hit, context)
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
    complete(found, hit, context)
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
      complete(found, hit, context)
      return hit.last
    }
  }
  return at + 1
}

function isArticle(word: Word, { sets }: Gazetteer): boolean {
  return sets.determiners.has(word.key) && !word.capital
}

/** Key of the words of a run. */
export function keyOf(words: Word[], run: Run): string {
  return nameKey(
    words
      .slice(run.first, run.last)
      .map(word => word.text)
      .join(' '),
  )
}

/** «le président X», «le porte-parole, X,», «X, porte-parole». Three places, in this order. */
function nameOf(found: Description, { words, runAt, runEnd, gazetteer }: Context): Run | null {
  let after = found.last
  // «le secrétaire général M. Ban», «the late Mr …»
  if (gazetteer.sets.honorifics.has(words[after]?.fold ?? '')) after += words[after + 1]?.text === '.' ? 2 : 1
  const direct = runAt.get(after)
  // «président de la région Rhône-Alpes»: a single word after a complement belongs to it.
  if (direct && (direct.last - direct.first > 1 || !found.complemented || after > found.last)) return direct
  const closed = skipParenthesis(words, found.last)
  const before = words[found.first - 1]?.text === ',' ? runEnd.get(found.first - 1) : undefined
  if (before && !gazetteer.sets.possessives.has(words[found.first]!.key)) return before
  const next = words[closed]?.text === ',' ? runAt.get(closed + 1) : undefined
  if (next && /^[,.;:)»"”]$/u.test(words[next.last]?.text ?? '.') && found.definite) return next
  return null
}

/** «Le chef des renseignements (SVR), Sergueï Narychkine»: over a short parenthesis. */
function skipParenthesis(words: Word[], at: number): number {
  if (words[at]?.text !== '(') return at
  for (let end = at + 1; end <= at + 4; end++) if (words[end]?.text === ')') return end + 1
  return at
}

/** Whether two descriptions may mean one office: same family or noun, or a leader's noun. */
export function officeKey({ office }: Description): string {
  return office.family?.code ?? fold(office.code)
}
