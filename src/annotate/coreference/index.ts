import type { PronounData } from '../../language/pack/names.js'
import type { Mention } from '../../model/index.js'
import type { Reading } from '../candidates.js'
import type { Description } from '../descriptions.js'
import type { Gathered, Registry } from '../entities.js'
import { resolveDescriptions } from './descriptions.js'
import { personSpots, quotedWords } from './people-in-text.js'
import { resolvePlurals } from './plurals.js'
import { resolvePronouns } from './pronouns.js'
import { resolveTakenUp } from './taken-up.js'

/** Adds descriptions and pronouns to the mentions of the entities they mean. Works paragraph by paragraph. */
export function resolveCoreference(readings: Reading[], registry: Registry): void {
  const resolved = resolveDescriptions(readings, registry)
  const ordered = paragraphs(readings)
  resolveTakenUp(ordered, resolved, registry)
  const named = personsNamed(registry)
  for (const reading of readings)
    for (const description of reading.descriptions) addDescription(reading, description, resolved)
  for (const paragraph of ordered) {
    const quoted = quotedWords(paragraph)
    const spots = paragraph.map((reading, index) => personSpots(reading, quoted[index]!, resolved, registry))
    const article = paragraph[0]!.sentence.article
    const fallback = (pronoun: PronounData) => onlyPerson(named.get(article) ?? [], pronoun)
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

/** The persons that each article names. */
function personsNamed(registry: Registry): Map<string, Gathered[]> {
  const articles = new Map<string, Gathered[]>()
  for (const person of registry.entities.values()) {
    if (person.kind !== 'person') continue
    const named = person.mentions.filter(({ form }) => form === 'name')
    for (const article of new Set(named.map(mention => mention.article)))
      articles.set(article, [...(articles.get(article) ?? []), person])
  }
  return articles
}

/**
 * The only person of the article that fits. One who is merely named most does not do: whoever spoke in the paragraph
 * before goes on speaking, and paragraphs are read one by one.
 */
function onlyPerson(people: Gathered[], pronoun: PronounData): Gathered | null {
  if (pronoun.reach === 'last') return null
  const fit = people.filter(
    ({ gender }) => pronoun.gender === 'any' || gender === null || gender === pronoun.gender,
  )
  return fit.length === 1 ? fit[0]! : null
}
