import type { Reading } from '../candidates.js'
import type { Gathered, Registry } from '../entities.js'

export interface PluralSpot {
  entity: Gathered
  sentence: number
  first: number
  last: number
}

/**
 * «… inquiète les Américains et les Européens. Ces derniers ont accusé»: the plural peoples or groups at the end of what
 * was said before, together with those that «et» joins to them. Each gets the mention.
 */
export function resolvePlurals(paragraph: Reading[], registry: Registry): PluralSpot[] {
  const found: PluralSpot[] = []
  paragraph.forEach(({ sentence, gazetteer }, index) => {
    const { words } = sentence
    for (let first = 0; first < words.length; first++) {
      const match = gazetteer.pronouns.match(words, first)
      if (match?.value.reach !== 'last' || match.value.number !== 'many') continue
      for (const entity of peoplesBefore(paragraph, index, first, registry))
        found.push({ entity, sentence: index, first, last: match.last })
    }
  })
  return found
}

function peoplesBefore(paragraph: Reading[], index: number, first: number, registry: Registry): Gathered[] {
  for (let at = index; at >= Math.max(0, index - 1); at--) {
    const { sentence, known } = paragraph[at]!
    const peoples = known.filter(
      hit =>
        hit.known.type === 'country' &&
        hit.known.form === 'demonym' &&
        sentence.words[hit.first]!.capital &&
        /[sx]$/u.test(sentence.words[hit.first]!.text) &&
        (at < index || hit.last <= first),
    )
    if (peoples.length === 0) continue
    const joined = peoples.filter((hit, place) => {
      const end = peoples.at(-1)!.first
      return end - hit.first <= 3 * (peoples.length - 1 - place)
    })
    return joined.flatMap(hit =>
      hit.known.type === 'country'
        ? [registry.entities.get(`e-country-${hit.known.code.toLowerCase()}`)!]
        : [],
    )
  }
  return []
}
