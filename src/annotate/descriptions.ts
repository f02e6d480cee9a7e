import type { Run } from './capital-runs.js'
import { type Context, complete, readAfter, readBefore } from './complements.js'
import { fold } from './fold.js'
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
  /** Key of a body, thing or person that completes it: `organization:nato`, `conseil de securite`, `name:jeanne morel`. */
  body: string | null
  former: boolean
  definite: boolean
  /** A complement with a link follows: «de la région», «à l'emploi». */
  complemented: boolean
  /** The name that it stands with: before, after, or after a comma. */
  name: Run | null
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
  for (let i = hit.first; i < hit.last; i++) complete(found, context.knownAt.get(i))
  takeWholeOffice(found, context)
  readBefore(found, context)
  readAfter(found, context)
  found.name = nameOf(found, context)
  return found
}

/** «ministre chinois des Affaires étrangères»: the office has an adjective in its midst. */
function takeWholeOffice(found: Description, context: Context): void {
  const { words, knownAt, gazetteer } = context
  const { nounFirst, nounLast } = found
  const hit = knownAt.get(nounLast)
  if (hit?.known.type !== 'country' || hit.known.form !== 'demonym') return
  const bare = [...words.slice(nounFirst, nounLast), ...words.slice(hit.last, hit.last + officeReach)]
  const match = gazetteer.offices.match(bare, 0)
  const more = match ? match.last - (nounLast - nounFirst) : 0
  if (!match || more <= 0) return
  complete(found, hit)
  found.office = match.value
  found.last = hit.last + more
}

/** Most words of an office after its noun. */
const officeReach = 6

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
  const clashes = (run: Run) => otherGender(words[found.first]!, words[run.first]!, gazetteer)
  if (before && !gazetteer.sets.possessives.has(words[found.first]!.key) && !clashes(before)) return before
  const next = words[closed]?.text === ',' ? runAt.get(closed + 1) : undefined
  if (next && !clashes(next) && /^[,.;:)»"”]$/u.test(words[next.last]?.text ?? '.') && found.definite)
    return next
  return null
}

/** «avec Paul Petit, la secrétaire d'Etat a dit»: she is not he. */
function otherGender(opening: Word, given: Word, gazetteer: Gazetteer): boolean {
  const female = ['la', 'une', 'cette'].includes(opening.key)
  return female && gazetteer.gender(given.fold) === 'male'
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
