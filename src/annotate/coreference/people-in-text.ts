import type { Reading } from '../candidates.js'
import type { Description } from '../descriptions.js'
import { type Gathered, personId, place, type Registry } from '../entities.js'
import { namedBy } from './offices.js'

/** A person named or described in a sentence; word indices, `last` exclusive. */
export interface PersonSpot {
  person: Gathered
  first: number
  last: number
  /** No preposition before: «Morel», not «de Morel». */
  subject: boolean
  quoted: boolean
}

/** Which words of each sentence of a paragraph stand inside quotation marks. */
export function quotedWords(paragraph: Reading[]): boolean[][] {
  let open = false
  return paragraph.map(({ sentence }) =>
    sentence.words.map(word => {
      if (/^[«“„]$/u.test(word.text)) open = true
      else if (/^[»”]$/u.test(word.text)) open = false
      else if (word.text === '"') open = !open
      return open
    }),
  )
}

/** Persons of a sentence in text order. A description and the name beside it are one spot. */
export function personSpots(
  reading: Reading,
  quoted: boolean[],
  resolved: ReadonlyMap<Description, Gathered>,
  registry: Registry,
): PersonSpot[] {
  const { sentence, known, runs, descriptions } = reading
  const spots: PersonSpot[] = []
  for (const hit of known) {
    const person = hit.known.type === 'person' ? registry.entities.get(personId(hit.known.code)) : undefined
    if (person) spots.push(spot(reading, person, hit.first, hit.last, quoted))
  }
  for (const run of runs) {
    const person = registry.atRun.get(place(sentence.article, sentence.words[run.first]!.start))
    if (person?.kind !== 'person') continue
    const before = descriptions.find(one => one.name?.first === run.first && one.first < run.first)
    spots.push(spot(reading, person, before?.first ?? run.first, run.last, quoted))
  }
  for (const description of descriptions) {
    const person = resolved.get(description)
    if (person && !namedBy(reading, description, registry))
      spots.push(spot(reading, person, description.first, description.last, quoted))
  }
  return spots.sort((a, b) => a.first - b.first)
}

function spot(
  { sentence, known, gazetteer }: Reading,
  person: Gathered,
  first: number,
  last: number,
  quoted: boolean[],
): PersonSpot {
  const { words } = sentence
  let at = first - 1
  while (
    at >= 0 &&
    (words[at]!.text === '.' ||
      gazetteer.sets.honorifics.has(words[at]!.fold) ||
      (known.some(hit => hit.first === first) && gazetteer.sets.determiners.has(words[at]!.key)))
  )
    at--
  const subject = at < 0 || !gazetteer.sets.prepositions.has(words[at]!.key)
  return { person, first, last, subject, quoted: quoted[first] === true }
}
