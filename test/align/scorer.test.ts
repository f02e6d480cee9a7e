import { describe, expect, test } from 'vitest'
import { collect } from '../../src/align/collection.js'
import { makeScorer } from '../../src/align/scorer.js'
import { languages } from '../../src/language/registry.js'
import type { Annotations } from '../../src/model/index.js'
import { stem } from '../../src/text/stem.js'
import { noAnnotations, readEvent } from './event.js'

/** Sentences of other matters, so that the words of the pair under test are rare. */
const others = [
  'La pluie tombe depuis lundi sur les vignes du Bordelais.',
  'Un musée expose cent tableaux flamands.',
  'Le club a perdu son gardien pour la saison.',
  'Deux chercheurs publient une carte des fonds marins.',
]

function scoreOf(
  a: string,
  b: string,
  annotate: (ids: string[]) => Annotations = () => noAnnotations,
): number {
  const documents = readEvent([
    [a, ...others],
    [b, 'Rien de neuf par ailleurs.'],
  ])
  const collection = collect(documents)
  const scorer = makeScorer(collection, annotate(documents.map(({ article }) => article.id)))
  const [x, y] = [collection.byUnit[0]![0]!.index, collection.byUnit[1]![0]!.index]
  expect(scorer.score(x, y)).toBe(scorer.score(y, x))
  return scorer.score(x, y)
}

describe('lexical scorer', () => {
  test('the same words in another dress are 1, other words 0', () => {
    expect(scoreOf("L'État a cédé.", 'L’ÉTAT a cédé !')).toBe(1)
    expect(scoreOf('Le ministre démissionne.', 'Une crue menace Arles.')).toBeLessThan(0.1)
  })

  test('a word of the same group counts for more than any other word', () => {
    const visit = 'Sa visite à Hanoï a surpris les diplomates.'
    expect(scoreOf(visit, 'Son voyage à Hanoï inquiète la presse.')).toBeGreaterThan(
      scoreOf(visit, 'Son discours à Hanoï inquiète la presse.'),
    )
  })

  test('the words around a long quotation count less than those of a report', () => {
    const official = 'le procureur de la ville, Jean Mercier'
    const quotes = scoreOf(
      `« Elle reste introuvable malgré nos recherches incessantes dans toute la région marseillaise », a déclaré mardi ${official}.`,
      `« Son passeport algérien avait expiré depuis longtemps sans que la préfecture réagisse », a déclaré mardi ${official}.`,
    )
    const reports = scoreOf(
      `Elle reste introuvable malgré nos recherches incessantes dans toute la région marseillaise, a déclaré mardi ${official}.`,
      `Son passeport algérien avait expiré depuis longtemps sans que la préfecture réagisse, a déclaré mardi ${official}.`,
    )
    expect(quotes).toBeLessThan(0.7 * reports)
    // A closing mark without an opening one ends a quotation of the sentence before.
    const goesOn = `Elle reste introuvable malgré nos recherches incessantes dans toute la région marseillaise», a déclaré mardi ${official}.`
    expect(
      scoreOf(
        goesOn,
        `"Son passeport algérien avait expiré depuis longtemps sans que la préfecture réagisse", a déclaré mardi ${official}.`,
      ),
    ).toBeLessThan(0.7 * reports)
  })

  test('words that an article says again together are a frame, not a statement', () => {
    const frame = "La mère de l'enfant trouvé seul à Marseille"
    const again = [`${frame} se tait.`, `${frame} attend.`]
    const between = (others: string[]) => {
      const documents = readEvent([
        [`${frame} a été arrêtée.`, ...others],
        [`${frame} quitte la prison.`, 'Rien de neuf par ailleurs.'],
      ])
      const collection = collect(documents)
      const [x, y] = [collection.byUnit[0]![0]!.index, collection.byUnit[1]![0]!.index]
      return makeScorer(collection, noAnnotations).score(x, y)
    }
    // The rarity of the words is the same: the frame stands in two other sentences, but not together.
    const apart = ['La mère seule de Marseille se tait. À lui le trouvé.', "L'enfant attend."]
    expect(between(again)).toBeLessThan(0.75 * between(apart))
  })

  test('names of one entity and figures of one value meet', () => {
    const [a, b] = ['Le chef du parti a recruté douze agents.', 'Mme Durand emploie 12 personnes.']
    const annotate = ([first, second]: string[]): Annotations => ({
      dates: [],
      entities: [
        {
          id: 'e-1',
          name: 'Durand',
          kind: 'person',
          variants: [],
          mentions: [
            { article: first!, start: 0, end: 16, form: 'description' },
            { article: second!, start: 0, end: 10, form: 'name' },
          ],
        },
      ],
      figures: [
        {
          id: 'f-1',
          article: first!,
          start: 27,
          end: 32,
          min: 12,
          max: 12,
          approximation: 'exact',
          unit: '',
          unitSpan: null,
        },
        {
          id: 'f-2',
          article: second!,
          start: 18,
          end: 20,
          min: 12,
          max: 12,
          approximation: 'exact',
          unit: '',
          unitSpan: null,
        },
      ],
    })
    expect(scoreOf(a, b, annotate)).toBeGreaterThan(scoreOf(a, b) + 0.04)
  })
})

describe('groups of equivalent words', () => {
  test.each(Object.values(languages))(
    '$code: no word stands in two groups, none is a stop word or a negation',
    pack => {
      const { equivalents, stopWords, negations, stemmer } = pack.lexicon
      const groups = new Map<string, Set<number>>()
      equivalents.forEach((group, number) => {
        for (const word of group) {
          const key = stem(word, stemmer)
          groups.set(key, (groups.get(key) ?? new Set<number>()).add(number))
        }
      })
      expect([...groups].filter(([, numbers]) => numbers.size > 1).map(([key]) => key)).toEqual([])
      const closed = new Set([...stopWords, ...negations])
      expect(equivalents.flat().filter(word => closed.has(word))).toEqual([])
      expect(equivalents.filter(group => group.length < 2)).toEqual([])
    },
  )

  test('a clause of a long sentence answers for it, however the sentence goes on', () => {
    const shared = 'le tribunal de Nantes annule définitivement le permis accordé au promoteur du stade'
    const long = `Après deux ans de manœuvres, d'expertises contraires et de réunions houleuses, ${shared}, mais
      les riverains redoutent encore que la mairie relance ailleurs une tour semblable avec un autre financement`
    const short =
      'Nantes : le tribunal annule le permis du promoteur, décision définitive contre le stade prévu.'
    const uncut = long.replaceAll(',', '').replace(' mais', '')
    expect(scoreOf(`${long}.`, short)).toBeGreaterThan(scoreOf(`${uncut}.`, short))
  })

  test('too few words make no clause', () => {
    const [a, b] = ['Hier, le maire cède, la foule rit.', 'Le maire cède sans attendre le conseil.']
    expect(scoreOf(a, b)).toBe(scoreOf(a.replaceAll(',', ''), b))
  })

  test('the words of one long name count together as one', () => {
    const name = 'Association pour le droit de mourir dans la dignité'
    const [a, b] = [`${name} : le congrès grandit.`, `${name} : un fichier disparaît.`]
    const mention = (article: string) => ({ article, start: 0, end: name.length, form: 'name' as const })
    const annotate = (ids: string[]): Annotations => ({
      ...noAnnotations,
      entities: [{ id: 'e-1', name, kind: 'organization', variants: [], mentions: ids.map(mention) }],
    })
    expect(scoreOf(a, b, annotate)).toBeLessThan(0.75 * scoreOf(a, b))
  })

  test('a dateline of one word pairs only with the same words', () => {
    expect(scoreOf('Marseille.', 'Incendie à Marseille.')).toBe(0)
    expect(scoreOf('Marseille.', 'MARSEILLE')).toBe(1)
    expect(scoreOf('Incendie à Marseille.', 'Un incendie menace Marseille.')).toBeGreaterThan(0.2)
  })
})
