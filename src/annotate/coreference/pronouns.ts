import type { PronounData } from '../../language/pack/names.js'
import type { Reading } from '../candidates.js'
import type { Gathered } from '../entities.js'
import type { PersonSpot } from './people-in-text.js'

/** A pronoun and whom it means. */
export interface PronounSpot {
  sentence: number
  first: number
  last: number
  person: Gathered
  quoted: boolean
}

interface Place {
  sentence: number
  first: number
  /** «a-t-il»: speaks, so it is a person and no thing. */
  inverted: boolean
  quoted: boolean
  pronoun: PronounData
}

/** How many sentences back the antecedent may stand. */
const reach = 3

/**
 * Resolves the pronouns of one paragraph, reading from its start. The antecedent is the last subject outside quotation
 * marks; `fallback` (the only person of the article) stands in for who speaks at the start of a paragraph. Nothing is
 * resolved where two persons fit, for «il faut», or where the sentence before is about a thing.
 */
export function resolvePronouns(
  paragraph: Reading[],
  spots: PersonSpot[][],
  quoted: boolean[][],
  fallback: (pronoun: PronounData) => Gathered | null,
): PronounSpot[] {
  const found: PronounSpot[] = []
  paragraph.forEach((reading, sentence) => {
    const { words } = reading.sentence
    for (let first = 0; first < words.length; first++) {
      const match = reading.gazetteer.pronouns.match(words, first)
      if (!match || isImpersonal(reading, first, match.last) || isAside(reading, first, match.last)) continue
      const inverted = words[first]!.text.startsWith('-')
      const at = { sentence, first, inverted, quoted: quoted[sentence]![first]!, pronoun: match.value }
      if (!inverted && isObject(reading, first, match.value)) continue
      const person = antecedent(at, spots, found, paragraph) ?? atStart(at, spots, found, fallback)
      if (person) found.push({ sentence, first, last: match.last, person, quoted: at.quoted })
      first = match.last - 1
    }
  })
  return found
}

/** «lui» counts only after «selon» and «d'après»; elsewhere it is an object of anything. */
function isObject(reading: Reading, first: number, { onlySpeaker }: PronounData): boolean {
  const { sentence, gazetteer } = reading
  if (!onlySpeaker || isViewpoint(reading, first)) return false
  return (
    !gazetteer.speakers.match(sentence.words, Math.max(0, first - 1), (_, end) => end === first) &&
    !gazetteer.speakers.match(sentence.words, Math.max(0, first - 2), (_, end) => end === first)
  )
}

/** «Pour lui, la réforme est morte.»: whose view the sentence gives. */
function isViewpoint({ sentence: { words }, gazetteer }: Reading, first: number): boolean {
  const opening = words[first - 1]?.fold ?? ''
  return (
    words.slice(0, first - 1).every(({ kind }) => kind !== 'word') &&
    gazetteer.pack.names.viewpointPrepositions.includes(opening) &&
    words[first + 1]?.text === ','
  )
}

/** Part of a name («Kim Jong Il»), for emphasis («doit, elle, présenter»), or after a dash («du contrat - il assure …»). */
function isAside({ sentence, runs }: Reading, first: number, last: number): boolean {
  const { words } = sentence
  if (runs.some(run => run.first <= first && first < run.last)) return true
  if (words[first - 1]?.text === ',' && words[last]?.text === ',') return true
  return first > 0 && /^[-–—(]$/u.test(words[first - 1]!.text)
}

function isImpersonal({ sentence, gazetteer }: Reading, first: number, last: number): boolean {
  const { words } = sentence
  if (gazetteer.impersonal.match(words, last)) return true
  for (let at = Math.max(0, first - 3); at < first; at++)
    if (gazetteer.impersonal.match(words, at, (_, end) => end === first)?.last === first) return true
  return false
}

function fits({ gender }: Gathered, pronoun: PronounData): boolean {
  if (pronoun.number !== 'one') return false
  // «celle-ci» is mostly a thing: only a person known to be a woman will do.
  const unknown = gender === null && pronoun.reach !== 'last'
  return pronoun.gender === 'any' || unknown || gender === pronoun.gender
}

function antecedent(
  at: Place,
  spots: PersonSpot[][],
  found: PronounSpot[],
  paragraph: Reading[],
): Gathered | null {
  for (let sentence = at.sentence; sentence >= Math.max(0, at.sentence - reach); sentence--) {
    const here = spots[sentence]!.filter(
      spot =>
        fits(spot.person, at.pronoun) &&
        spot.quoted === at.quoted &&
        (sentence < at.sentence || spot.last <= at.first),
    )
    const chain = found.findLast(
      one =>
        one.quoted === at.quoted &&
        one.sentence === sentence &&
        (sentence < at.sentence || one.last <= at.first),
    )
    const choose = at.pronoun.reach === 'last' ? lastNamed : subjectSoFar
    const chosen = choose(at, here, chain ?? null, sentence, paragraph)
    if (chosen !== undefined) return chosen
  }
  return null
}

type Choice = Gathered | null | undefined

/** «ce dernier»: the person named last in the sentence. Undefined: look further back; null: undecided. */
function lastNamed(
  at: Place,
  here: PersonSpot[],
  chain: PronounSpot | null,
  sentence: number,
  paragraph: Reading[],
): Choice {
  const spot = here.at(-1) ?? (chain && fits(chain.person, at.pronoun) ? chain : null)
  if (!spot) return undefined
  return isOvertaken(at, spot.last, sentence, paragraph[sentence]!) ? null : spot.person
}

/** «il»: the subject of the sentence, or whoever was meant before where several are. */
function subjectSoFar(
  at: Place,
  here: PersonSpot[],
  chain: PronounSpot | null,
  sentence: number,
  paragraph: Reading[],
): Choice {
  // «Pour lui, Durand a tort. Il …»: the sentence gives his view, so it goes on.
  const view = chain !== null && sentence < at.sentence && isViewpoint(paragraph[sentence]!, chain.first)
  const carried = chain && fits(chain.person, at.pronoun) ? chain.person : null
  const subjects = here.filter(spot => spot.subject)
  if (subjects.length === 0) return carried ?? onlyOther(at, here, sentence, paragraph)
  const several = new Set(subjects.map(spot => spot.person)).size > 1
  if ((several || view) && carried) return carried
  // «Durand a dit que Petit viendrait et qu'il …» may be either; who speaks after a quotation is the one named last.
  if (several && sentence === at.sentence) return at.inverted ? subjects.at(-1)!.person : null
  return at.inverted ? subjects[0]!.person : weak(subjects[0]!, sentence, at, paragraph)
}

/** A sentence without a subject that is a person: its only other person, but not «En réponse à Jean Dupont, il …». */
function onlyOther(at: Place, here: PersonSpot[], sentence: number, paragraph: Reading[]): Choice {
  if (here.length === 0 || (sentence === at.sentence && !at.inverted)) return undefined
  if (new Set(here.map(spot => spot.person)).size > 1) return null
  return at.inverted ? here[0]!.person : weak(here[0]!, sentence, at, paragraph)
}

/** «Dupont ajoute que les tueurs se réclament de Daech. Ce dernier …»: another name stands after the person. */
function isOvertaken(at: Place, last: number, sentence: number, { known, runs }: Reading): boolean {
  const limit = sentence === at.sentence ? at.first : Number.POSITIVE_INFINITY
  const bodies = known.filter(hit => hit.known.type !== 'country').map(hit => hit.first)
  return [...bodies, ...runs.map(run => run.first)].some(first => first >= last && first < limit)
}

/** «Le projet de M. Dupont a échoué. Il …»: when a common noun opens the sentence before, «il» may be the thing. */
function weak(spot: PersonSpot, sentence: number, at: Place, paragraph: Reading[]): Gathered | null {
  if (sentence === at.sentence || spot.first <= 2) return spot.person
  const { sentence: read, gazetteer, descriptions } = paragraph[sentence]!
  const opening = read.words.findIndex(word => word.kind === 'word')
  const thing =
    gazetteer.sets.determiners.has(read.words[opening]?.key ?? '') &&
    !descriptions.some(one => one.first <= opening)
  return thing && spot.first > opening + 1 && !spot.subject ? null : spot.person
}

/** No person so far in the paragraph. */
function atStart(
  at: Place,
  spots: PersonSpot[][],
  found: PronounSpot[],
  fallback: (pronoun: PronounData) => Gathered | null,
): Gathered | null {
  const before = spots
    .slice(0, at.sentence + 1)
    .some((list, index) => list.some(spot => index < at.sentence || spot.last <= at.first))
  if (before || found.length > 0 || at.pronoun.number === 'many') return null
  // «Il bénéficiait à un millier de personnes» at the start of a paragraph may be a thing; who says something is not.
  return at.inverted && !at.quoted ? fallback(at.pronoun) : null
}
