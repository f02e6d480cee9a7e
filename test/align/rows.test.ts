import { describe, expect, test } from 'vitest'
import { align } from '../../src/align/index.js'
import type { Annotations } from '../../src/model/index.js'
import { noAnnotations, printed, readEvent } from './event.js'

/** Rows as the first three words of their sentences. */
function shownRows(articles: string[][]): string[] {
  const documents = readEvent(articles)
  return align(documents, noAnnotations)
    .rows.map(row =>
      row.cells
        .flatMap(({ article, spans }) => spans.map(span => printed(documents, { article, ...span })))
        .map(sentence => sentence.split(' ').slice(0, 3).join(' '))
        .sort()
        .join(' = '),
    )
    .sort()
}

describe('rows', () => {
  test('a long sentence that says two things does not join those who say one each', () => {
    const rows = shownRows([
      ["Trois mineurs chiliens ont péri dans l'effondrement du puits."],
      [
        "Trois mineurs chiliens ont péri dans l'effondrement du puits, et la banque centrale de Norvège a relevé son taux directeur.",
      ],
      ['La banque centrale de Norvège a relevé son taux directeur.'],
    ])
    expect(rows).toHaveLength(2)
    expect(rows).not.toContain('La banque centrale = Trois mineurs chiliens = Trois mineurs chiliens')
  })

  test('a statement split in two keeps both sentences in its cell', () => {
    const [row] = align(
      readEvent([
        ['Le préfet du Gard a fermé lundi le pont de Remoulins et la route départementale vers Uzès.'],
        [
          'Le préfet du Gard a fermé lundi le pont de Remoulins. Il a fermé la route départementale vers Uzès.',
        ],
      ]),
      noAnnotations,
    ).rows
    expect(row!.cells.map(({ spans }) => spans.length).sort()).toEqual([1, 2])
  })

  test('no label starts inside a figure or at a number that counts nothing', () => {
    const labels = (text: string) =>
      align(readEvent([[text], [text]]), noAnnotations).rows.map(row => row.label)
    expect(labels('Le groupe a perdu £14.2m dollars.').join()).not.toMatch(/^2m/u)
    expect(labels('Les lignes de bus 3 et 7 sont interrompues.').join()).not.toMatch(/^7/u)
    expect(labels('Ainsi 220 élèves rentreront lundi.').join()).toMatch(/220 élèves/u)
  })

  test('an id survives when another article joins', () => {
    const articles = [
      ['Une digue a cédé près de Nantes.', 'Le stade reste ouvert au public.'],
      ['Une digue a cédé samedi près de Nantes.', 'Un chien a retrouvé son maître.'],
    ]
    const before = align(readEvent(articles), noAnnotations).rows.map(({ id }) => id)
    const after = align(
      readEvent([...articles, ['Zoé Dumas ouvre une librairie à Metz.']]),
      noAnnotations,
    ).rows
    expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before))
  })

  test('rows stand in the order in which articles tell them', () => {
    const documents = readEvent([
      ['Alpha raconte la pluie.', 'Un séisme a frappé Izmir.', 'La bourse a clos en hausse.'],
      ['Un séisme a frappé Izmir dimanche.', 'La bourse a clos en forte hausse.'],
    ])
    const { rows } = align(documents, noAnnotations)
    const places = rows.filter(({ cells }) => cells.length > 1).map(({ label }) => label)
    expect(places).toHaveLength(2)
    expect(places[0]).toMatch(/séisme/u)
  })
})

describe('labels', () => {
  function labelOf(sentence: string, annotations: Annotations = noAnnotations): string {
    return align(readEvent([[sentence], ['Rien à signaler ailleurs.']]), annotations).rows.find(({ label }) =>
      sentence.includes(label),
    )!.label
  }

  test.each([
    ['La rupture du barrage de Fréjus a surpris la ville.', /^rupture du barrage de Fréjus/u],
    ['Selon le maire, « la rupture du barrage » a surpris.', /^rupture du barrage$/u],
    ['Il y a urgence.', /^Il y a urgence$/u],
    // Neither from the middle of a phrase nor up to a verb that wants its object.
    ["L'Église d'Amiens dénonce le fichage généralisé.", /fichage généralisé$/u],
    ['Il a vu le père de la reine Fabiola.', /^(?:père de la )?reine Fabiola$/u],
    ['Un cas de ce type de rougeole foudroyante inquiète.', /rougeole foudroyante/u],
    // The words of a quotation rather than those of its speaker; never a letter of a name, nor across a line end.
    ['« La tribune vermoulue du stade menace ruine », a précisé M. Blondel.', /tribune vermoulue du stade/u],
    ['Il a vu le viaduc\n\nferroviaire de Garabit.', /^ferroviaire de Garabit$/u],
  ])('%s', (sentence, label) => expect(labelOf(sentence)).toMatch(label))

  test('have two to seven words, no function word at the ends, no name cut', () => {
    const sentence = 'Le Grand Conseil de la Corée du Nord siège.'
    const documents = readEvent([[sentence], ['Rien à signaler ailleurs.']])
    const start = sentence.indexOf('Corée')
    const mention = { article: documents[0]!.article.id, start, end: start + 13, form: 'name' as const }
    const entity = {
      id: 'e-1',
      name: 'Corée du Nord',
      kind: 'country' as const,
      variants: [],
      mentions: [mention],
    }
    const { rows } = align(documents, { entities: [entity], figures: [], dates: [] })
    const { label } = rows.find(row => sentence.includes(row.label))!
    expect(label).toMatch(/Corée du Nord/u)
    expect(label.split(' ').length).toBeLessThanOrEqual(7)
    expect(label).not.toMatch(/^(?:le|la|de|du)\b|\b(?:le|la|de|du)$/iu)
  })

  test('differ between rows', () => {
    const { rows } = align(
      readEvent([['Le maire de Brest parle du port.', 'Le maire de Brest parle du gel.'], ['Un chat dort.']]),
      noAnnotations,
    )
    expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length)
  })
})
