import type { PronounData } from '../../language/pack/names.js'
import type { Mention } from '../../model/index.js'
import type { Reading } from '../candidates.js'
import type { Description } from '../descriptions.js'
import type { Gathered, Registry } from '../entities.js'
import { resolveDescriptions } from './descriptions.js'
import { personSpots, quotedWords } from './people-in-text.js'
import { resolvePlurals } from './plurals.js'
import { resolvePronouns } from './pronouns.js'

/** Adds descriptions and pronouns to the mentions of the entities they mean. Works paragraph by paragraph. */
export function resolveCoreference(readings: Reading[], registry: Registry): void {
  const resolved = resolveDescriptions(readings, registry)
  const main = mainPersons(registry)
  for (const reading of readings)
    for (const description of reading.descriptions) addDescription(reading, description, resolved)
  for (const paragraph of paragraphs(readings)) {
    const quoted = quotedWords(paragraph)
    const spots = paragraph.map((reading, index) => personSpots(reading, quoted[index]!, resolved, registry))
    const article = paragraph[0]!.sentence.article
    const fallback = (pronoun: PronounData) => mainPerson(main.get(article) ?? [], pronoun)
    for (const { sentence, first, last, person } of resolvePronouns(paragraph, spots, quoted, fallback))
      person.mentions.push(mention(paragraph[sentence]!, first, last, 'pronoun'))
    for (const { entity, sentence, first, last } of resolvePlurals(paragraph, registry))
      entity.mentions.push(mention(paragraph[sentence]!, first, last, 'pronoun'))
  }
}

function addDescription(
  reading: Reading,
  description: Description,
  resolved: Map<Description, Gathered>,
): void {
  const person = resolved.get(description)
  if (person) person.mentions.push(mention(reading, description.first, description.last, 'description'))
}

/** The hyphens of «-t-il» are no part of the mention. */
function mention({ sentence }: Reading, first: number, last: number, form: Mention['form']): Mention {
  const { words, article } = sentence
  const lead = /^-(?:t-)?/u.exec(words[first]!.text)?.[0].length ?? 0
  return { article, start: words[first]!.start + lead, end: words[last - 1]!.end, form }
}

function paragraphs(readings: Reading[]): Reading[][] {
  const groups: Reading[][] = []
  for (const reading of readings) {
    const last = groups.at(-1)
    const { article, paragraph } = reading.sentence
    if (last && last[0]!.sentence.article === article && last[0]!.sentence.paragraph === paragraph)
      last.push(reading)
    else groups.push([reading])
  }
  return groups
}

interface Weighed {
  person: Gathered
  names: number
}

/** The persons of each article by how often it names them. */
function mainPersons(registry: Registry): Map<string, Weighed[]> {
  const articles = new Map<string, Weighed[]>()
  for (const person of registry.entities.values()) {
    if (person.kind !== 'person') continue
    const counts = new Map<string, number>()
    for (const { article, form } of person.mentions)
      if (form === 'name') counts.set(article, (counts.get(article) ?? 0) + 1)
    for (const [article, names] of counts)
      articles.set(article, [...(articles.get(article) ?? []), { person, names }])
  }
  return articles
}

/** The only person of the article that fits, or one named three times as often as any other. */
function mainPerson(people: Weighed[], pronoun: PronounData): Gathered | null {
  if (pronoun.reach === 'last') return null
  const fit = people
    .filter(
      ({ person }) => pronoun.gender === 'any' || person.gender === null || person.gender === pronoun.gender,
    )
    .sort((a, b) => b.names - a.names)
  if (fit.length === 0) return null
  if (fit.length === 1) return fit[0]!.person
  return fit[0]!.names >= 3 && fit[0]!.names >= 3 * fit[1]!.names ? fit[0]!.person : null
}
