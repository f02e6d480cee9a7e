import type { Reading } from '../candidates.js'
import type { Description } from '../descriptions.js'
import type { Gathered, Registry } from '../entities.js'
import { personSpots, quotedWords } from './people-in-text.js'

/** How many sentences back the person may stand. */
const reach = 5

/**
 * «Jean Morel persiste. Le député-maire va plus loin»: papers that avoid a name twice take the person up by an epithet at the
 * start of a sentence. It means the only person who was the subject of the last sentence that had one; nobody where two
 * were, where the gender differs, or where the noun may bring somebody in («le procureur», see `epithets`).
 */
export function resolveTakenUp(
  paragraphs: Reading[][],
  resolved: Map<Description, Gathered>,
  registry: Registry,
): void {
  const before: Gathered[][] = []
  let article = ''
  for (const paragraph of paragraphs) {
    const quoted = quotedWords(paragraph)
    if (paragraph[0]!.sentence.article !== article) before.length = 0
    article = paragraph[0]!.sentence.article
    paragraph.forEach((reading, index) => {
      const epithet = openingEpithet(reading)
      const person =
        epithet && !resolved.has(epithet) ? takenUp(epithet, reading, before.slice(-reach)) : null
      if (epithet && person) resolved.set(epithet, person)
      before.push(subjects(reading, quoted[index]!, resolved, registry))
    })
  }
}

/** Persons whom a sentence names or describes as subjects, outside quotation marks. */
function subjects(
  reading: Reading,
  quoted: boolean[],
  resolved: ReadonlyMap<Description, Gathered>,
  registry: Registry,
): Gathered[] {
  const spots = personSpots(reading, quoted, resolved, registry)
  return [...new Set(spots.filter(spot => spot.subject && !spot.quoted).map(spot => spot.person))]
}

/** The definite epithet that opens a sentence and stands with no name. */
function openingEpithet({ sentence: { words }, descriptions, gazetteer }: Reading): Description | null {
  const opening = words.findIndex(({ kind }) => kind === 'word')
  const found = descriptions.find(({ first }) => first === opening)
  if (!found?.definite || found.name !== null || found.former) return null
  const noun = words.slice(found.nounFirst, found.nounLast).map(({ fold }) => fold)
  return gazetteer.sets.epithets.has(noun.join(' ')) ? found : null
}

function takenUp(
  { first, office }: Description,
  { sentence: { words } }: Reading,
  before: Gathered[][],
): Gathered | null {
  const people = before.findLast(subjects => subjects.length > 0) ?? []
  const [person] = people
  if (people.length !== 1) return null
  const female = office.female || ['la', 'cette'].includes(words[first]!.key)
  const male = !female && ['le', 'ce'].includes(words[first]!.key)
  return (female && person!.gender === 'male') || (male && person!.gender === 'female') ? null : person!
}
