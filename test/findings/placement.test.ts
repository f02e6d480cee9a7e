import { describe, expect, it } from 'vitest'
import { findingsOf, reportOf } from '../facts/event.js'

const filler = (word: string) =>
  Array.from(
    { length: 6 },
    (_, index) => `Un point numéro ${index} sur ${word}${index} occupe la rédaction de ${word}.`,
  )
const news =
  'Une navette fluviale gratuite transportera les habitants de Valmont entre les deux rives mercredi.'

describe('a fact that stands low', () => {
  it('is buried where nothing before says it', () => {
    const found = findingsOf(
      reportOf([
        [`# ${news}`, ...filler('sport')],
        [...filler('vin'), news],
      ]),
      'placement',
    )
    expect(found).toHaveLength(1)
  })

  it('is not buried where the lead says it in other words', () => {
    const lead = 'Navette fluviale gratuite pour passer entre les rives.'
    const found = findingsOf(
      reportOf([
        [`# ${news}`, ...filler('sport')],
        [lead, ...filler('vin'), news],
      ]),
      'placement',
    )
    expect(found).toEqual([])
  })
})

describe('the label of a fact that stands low', () => {
  it('is not a denial that the headline does not make', () => {
    const [found] = findingsOf(
      reportOf([
        ['# Jeanne Morel, ministre de la navette fluviale, célibataire et enceinte', ...filler('sport')],
        [
          ...filler('vin'),
          'Mais aucune ministre de la navette fluviale n’était célibataire et enceinte avant Jeanne Morel.',
        ],
      ]),
      'placement',
    )
    expect(found?.title ?? '').not.toMatch(/aucune/)
  })
})

describe('the label of what a source says', () => {
  const source = 'deux experts indépendants engagés par la famille du jeune gardien de nuit'
  const title = (said: string) =>
    findingsOf(
      reportOf([
        [`# ${said}`, ...filler('sport')],
        [...filler('vin'), said],
      ]),
      'placement',
    )[0]?.title

  it('is what is said, and not who says it', () => {
    expect(title(`Selon ${source}, la balle est déformée.`)).toContain('la balle est déformée')
  })

  it('stays where it is no source', () => {
    expect(title(news)).not.toContain('mercredi »')
  })
})

describe('two sentences about one man', () => {
  const minister = 'Le ministre colombien de la Défense Juan Santos'

  it('are not one fact that leads here and is buried there', () => {
    const found = findingsOf(
      reportOf([
        [`${minister} a présenté mardi le déroulement complet de la libération.`, ...filler('sport')],
        [...filler('vin'), `${minister} a démenti.`],
      ]),
      'placement',
    )
    expect(found).toEqual([])
  })
})

describe('two acts of one office holder', () => {
  it('are not one fact, whichever way name and office stand', () => {
    const found = findingsOf(
      reportOf([
        [
          "La secrétaire d'Etat aux Droits de l'Homme, Rama Dulac, rencontrera finalement le chef tibétain vendredi.",
          ...filler('sport'),
        ],
        [
          ...filler('vin'),
          "Puis vint Rama Dulac, secrétaire d'Etat aux droits de l'Homme, dont le cabinet a contesté toute brouille.",
        ],
      ]),
      'placement',
    )
    expect(found).toEqual([])
  })
})

describe('what stands low for sure', () => {
  const sure = (high: string, low: string[], lead = '') =>
    findingsOf(
      reportOf([
        [`# ${high}`, ...filler('sport')],
        [...(lead ? [lead] : []), ...filler('vin'), ...filler('pain').slice(0, 2), ...low],
      ]),
      'placement',
    ).filter(({ confidence }) => confidence === 'sure')

  it('is the same statement far below', () => {
    expect(sure(news, [news])).toHaveLength(1)
  })

  it('is not one with another number', () => {
    const count = (number: string) =>
      `La navette fluviale gratuite a transporté ${number} habitants de Valmont entre les deux rives mercredi.`
    expect(sure(count('400'), [count('900')])).toEqual([])
  })

  it('is not one in a text of a few paragraphs', () => {
    const found = findingsOf(
      reportOf([
        [`# ${news}`, ...filler('sport')],
        [...filler('vin').slice(0, 5), news],
      ]),
      'placement',
    )
    expect(found.map(({ confidence }) => confidence)).not.toContain('sure')
  })

  it('is not a title that two people hold', () => {
    const title = 'directrice générale adjointe et vice-présidente de la compagnie des navettes'
    expect(
      sure(`Jeanne Morel, ${title}, dirigera l'équipe jusqu'en juin.`, [
        `Jeanne Morel a été promue ${title} en 2003.`,
      ]),
    ).toEqual([])
  })
})

describe('another act in the same place', () => {
  const proposal =
    'Le président Paul Marchal a proposé jeudi une analyse des six échantillons de la première victoire de 1999 au laboratoire de Valmont.'
  const past =
    'En 1999, année de la première victoire du coureur, le laboratoire de Valmont avait procédé à une analyse des échantillons.'
  const sure = (before: string[]) =>
    findingsOf(
      reportOf([
        [`# ${proposal}`, ...filler('sport')],
        [...before, ...filler('vin'), ...filler('pain').slice(0, 3), past],
      ]),
      'placement',
    ).filter(({ confidence }) => confidence === 'sure')

  it('is not buried where the article tells before what leads elsewhere', () => {
    expect(sure(['Le coureur refuse l’analyse de ses six échantillons de 1999, proposée jeudi.'])).toEqual([])
  })
})
