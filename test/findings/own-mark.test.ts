import { describe, expect, it } from 'vitest'
import { exclusive } from '../../src/findings/exclusive.js'
import { isSpelledNear } from '../../src/findings/spelled-near.js'
import { analyzeTexts } from './event.js'

const fanfare = 'La fanfare jouera dimanche sur la grande place du village.'

/** Titles of what the first article is surely alone to state. */
function sure(own: string, other = fanfare, language = 'fr'): string[] {
  return analyzeTexts(exclusive, [own, other], { language })
    .filter(({ confidence, details }) => confidence === 'sure' && details.article === 'a-1')
    .map(({ title }) => title)
}

describe('what only one article states is sure by', () => {
  it('a name of its own, and not by new words alone', () => {
    expect(sure('Le bureau a examiné les comptes de la fonderie Marsal avec deux notaires.')).toHaveLength(1)
    expect(sure('Étrangement, le champion semble avoir revu largement ses ambitions à la baisse.')).toEqual(
      [],
    )
  })

  it('a name that is spelt otherwise nowhere', () => {
    const own = 'Le jury avait choisi la petite Miakoe pour chanter pendant le grand banquet du soir.'
    expect(sure(own)).toHaveLength(1)
    expect(sure(own, 'Une fillette, Lin Miaoke, a ému tout le stade lors de la cérémonie.')).toEqual([])
  })

  it('no name whose adjective or acronym stands elsewhere', () => {
    const own = 'Les otages libérés seront conduits en Colombie avec leurs proches durant la semaine.'
    expect(sure(own)).toHaveLength(1)
    expect(sure(own, 'Un diplomate colombien a fait le voyage.')).toEqual([])
  })

  it('a figure, but none that another article writes in words', () => {
    const own = 'Le laboratoire avait procédé à une expertise portant sur 6 échantillons congelés.'
    expect(sure(own)).toHaveLength(1)
    expect(sure(own, 'Le coureur parle de six échantillons.')).toEqual([])
  })

  it('nothing that stands in brackets', () => {
    expect(sure('Les patients dénoncent une tarification perverse des séjours (dont Marsal).')).toEqual([])
  })

  it('a quotation of eight words whose speaker is named, unless another article has it', () => {
    const own =
      '« Les pratiques brutales détruisent chaque jour la confiance patiente des habitants », a déclaré le maire.'
    expect(sure(own)).toHaveLength(1)
    expect(sure('« Les pratiques détruisent la confiance », a déclaré le maire.')).toEqual([])
    expect(sure(own, `${fanfare} ${own}`)).toEqual([])
  })
})

describe('what only one article states is not sure where', () => {
  const before = 'Le greffe a reçu les comptes. Ils seront publiés.'

  it('its subject stands in a sentence before and is not certain', () => {
    expect(
      sure(`${before} Ceux-ci devraient progresser de 3,5 % chez Marsal durant les mois suivants.`),
    ).toEqual([])
    expect(sure(`${before} Des prises de position qui réjouissent vivement la fondation Marsal.`)).toEqual([])
    expect(
      sure(`${before} Les comptes devraient progresser de 3,5 % chez Marsal durant les mois suivants.`),
    ).toHaveLength(1)
  })

  it('its subject is a pronoun, unless the sentence names first whom it means', () => {
    const rest = 'ont défilé longuement derrière le drapeau brandi par Marsal.'
    expect(sure(`${before} Hier, dans la nuit noire, ils ${rest}`)).toEqual([])
    expect(sure(`${before} Quant aux jeunes athlètes, ils ${rest}`)).toHaveLength(1)
  })

  it('nobody knows who speaks', () => {
    expect(
      sure(`${before} « Attendons Marsal et son analyse rigoureuse du dossier », a-t-il ajouté.`),
    ).toEqual([])
  })
})

describe('a pronoun in a title', () => {
  it('is printed with whom it means', () => {
    const own =
      'Olivier Marchal tenait un poste de courtier. Selon la radio Europe 1, il aurait caché trois millions de francs dans le dos de ses clients.'
    const other = own.slice(0, own.indexOf('.') + 1)
    const found = analyzeTexts(exclusive, [own, `${other} ${fanfare}`]).map(({ title }) => title)
    expect(found.join()).toContain('il [Olivier Marchal] aurait')
  })

  it('is printed alone where two may be meant', () => {
    const own =
      'Olivier Marchal a vu Paul Durand hier. Selon la radio Europe 1, il aurait caché trois millions de francs dans le dos de ses clients.'
    const other = own.slice(0, own.indexOf('.') + 1)
    const found = analyzeTexts(exclusive, [own, `${other} ${fanfare}`]).map(({ title }) => title)
    expect(found.join()).not.toMatch(/il \[Paul/)
  })
})

describe('two spellings', () => {
  it('are near by a letter or by two that changed places', () => {
    expect(isSpelledNear('miakoe', 'miaoke')).toBe(true)
    expect(isSpelledNear('armsrong', 'armstrong')).toBe(true)
    expect(isSpelledNear('durand', 'durant')).toBe(true)
  })

  it('are not near when short, or farther apart', () => {
    expect(isSpelledNear('lin', 'lia')).toBe(false)
    expect(isSpelledNear('marchal', 'marsal')).toBe(false)
  })
})
