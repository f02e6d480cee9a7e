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
