import { describe, expect, it } from 'vitest'
import { makeArticle } from '../align/event.js'
import { findingsOf, reportOf } from '../facts/event.js'

const copyOf = (shared: string) =>
  findingsOf(
    reportOf([
      [`Hier, ${shared}.`, 'La fanfare jouera dimanche sur la place.'],
      [`Au palais, ${shared}.`, 'Les écoles rouvrent mardi après les inondations.'],
    ]),
    'shared-copy',
  )

describe('a short common stretch', () => {
  it('is no copy where it is a list of names and titles', () => {
    expect(
      copyOf(
        'le Premier ministre François Fillon, la ministre Christine Lagarde, le gouverneur Christian Noyer et le directeur Georges Pauget',
      ),
    ).toEqual([])
  })

  it('is copy where it reports something', () => {
    expect(
      copyOf(
        'la navette gratuite transportera les habitants entre les deux rives pendant toute la durée des travaux prévus sur le vieux pont',
      ),
    ).toHaveLength(1)
  })
})

describe('the words of common copy', () => {
  const common = (left: string, right: string) =>
    findingsOf(
      reportOf([
        [left, 'La fanfare jouera dimanche sur la place.'],
        [right, 'Les écoles rouvrent mardi après les inondations.'],
      ]),
      'shared-copy',
    )
  const copy =
    'La navette gratuite transportera les habitants entre les deux rives pendant toute la durée des travaux prévus'

  it('are those that both print, in their order', () => {
    const [found] = common(`${copy} sur le pont.`, `${copy} sur le vieux pont de pierre.`)
    expect(found?.details.words).toBe(19)
  })

  it('are none where one side only makes up for a gap', () => {
    expect(
      common(
        'Un enfant de deux ans trouvé seul à Marseille il y a deux semaines, a expliqué le juge.',
        'Un enfant de deux ans trouvé seul dans une cité de Marseille il y a deux semaines, a été placé.',
      ),
    ).toEqual([])
  })

  it('are none where they are the office and the name of a man', () => {
    expect(
      copyOf(
        'selon le président de l’Association pour le droit de mourir dans la dignité (ADMD), le professeur Jean-Luc Morel',
      ),
    ).toEqual([])
  })
})

describe('the credit of common copy', () => {
  const copy =
    'La navette gratuite transportera les habitants entre les deux rives pendant toute la durée des travaux prévus sur le vieux pont.'
  const titleOf = (left: string[], right: string[]) =>
    findingsOf(reportOf([left, right]), 'shared-copy')[0]?.title.replace(/[\u00a0\u202f]/gu, ' ')

  it('is said to be missing where no article names an agency', () =>
    expect(titleOf([copy, 'La fanfare jouera.'], [copy, 'Les écoles rouvrent.'])).toMatch(
      /, sans crédit d’agence imprimé$/,
    ))

  it.each([
    ['Rédaction avec AFP', /, crédit imprimé dans A seulement : « avec AFP »$/],
    ['Rédaction avec Léa Roux', /, sans crédit d’agence imprimé$/],
  ])('may stand in the name of the author: %s', (author, expected) => {
    const report = reportOf(
      [
        [copy, 'La fanfare jouera.'],
        [copy, 'Les écoles rouvrent.'],
      ],
      {},
      [{ author }],
    )
    expect(findingsOf(report, 'shared-copy')[0]?.title.replace(/[\u00a0\u202f]/gu, ' ')).toMatch(expected)
  })

  it('is told beside who names an agency in the text', () =>
    expect(titleOf([copy, 'Le maire l’a dit à l’AFP hier soir.'], [copy, 'Les écoles rouvrent.'])).toMatch(
      /, sans crédit imprimé à part, une agence nommée dans [AB]$/,
    ))
})

describe('the evidence of common copy', () => {
  const first =
    'La navette gratuite transportera les habitants entre les deux rives pendant toute la durée des travaux.'
  const second =
    'Les commerçants du quartier craignent une chute de leur clientèle jusque tard dans la saison'
  const evidenceOf = (paragraphs: string[]) => {
    const article = makeArticle(paragraphs)
    if (article.parts.length > 2) article.parts[1]!.kind = 'boilerplate'
    const [found] = findingsOf(
      reportOf([[], [first, second, 'La fanfare jouera.']], {}, [article]),
      'shared-copy',
    )
    return found!.evidence.filter(({ article: id }) => id === article.id).map(({ exact }) => exact)
  }

  it('leaves out the boilerplate that stands in between', () =>
    expect(evidenceOf([first, 'À lire aussi : la piscine rouvrira en mai', second])).toEqual([first, second]))

  it('is one stretch where nothing stands in between', () =>
    expect(evidenceOf([first, second])).toEqual([`${first}\n\n${second}`]))
})
