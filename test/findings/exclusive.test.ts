import { describe, expect, it } from 'vitest'
import { findingsOf, reportOf } from '../facts/event.js'

const bridge = 'Le pont de Valmont fermera lundi pour des travaux de six mois, selon la mairie.'
const told = (own: string, other: string) =>
  findingsOf(
    reportOf([
      [bridge, own],
      [bridge, other],
    ]),
    'exclusive',
  ).filter(({ title }) => title.startsWith('Seulement dans A'))

describe('what only one article states', () => {
  it('is sure under words that no other article has', () => {
    const [found] = told(
      'Une explosion de mines a blessé trois soldats dans la fonderie.',
      'La fanfare jouera dimanche sur la place.',
    )
    expect(found).toMatchObject({ confidence: 'sure', title: expect.stringContaining('explosion de mines') })
  })

  it('is not sure when another article has the head of its label', () => {
    const found = told(
      "Le fils de celui qui dirigea l'opposition seychelloise a été nourri par la voyageuse.",
      "Un enfant du pays, celui de Jacques Hodoul, ex-leader de l'opposition locale, était là.",
    )
    expect(found.filter(({ confidence }) => confidence === 'sure')).toEqual([])
  })

  it('is not sure of a person whose family name stands elsewhere', () => {
    const sure = (other: string) =>
      told('Le dossier de Vincent Humbert est resté ouvert.', other).filter(
        ({ confidence, title }) => confidence === 'sure' && title.includes('Humbert'),
      )
    expect(sure('La mère, Marie Humbert, habite loin de la ville.')).toEqual([])
    expect(sure('La fanfare jouera dimanche sur la place.')).toHaveLength(1)
  })

  it('is not sure of a statement without a name that other words may tell', () => {
    const found = told(
      'La direction du club a choisi de changer les habitudes du vestiaire.',
      'Le club veut de nouvelles habitudes pour ses joueurs dès dimanche.',
    )
    expect(found.map(({ confidence }) => confidence)).toEqual(['needs-review'])
  })

  it('quotes the statement rather than some words of it', () => {
    const [found] = told(
      "Anne Morel a renoncé à briguer la présidence de l'union départementale.",
      'La fanfare jouera dimanche sur la place.',
    )
    expect(found?.title).toContain('Morel')
    expect(found?.title).not.toMatch(/« briguer/)
  })

  it('names who says words that do not name him', () => {
    const [found] = told(
      '« Cette accessibilité gratuite doit évidemment rester un principe intangible », a déclaré le maire Jean Durand.',
      'La fanfare jouera dimanche sur la place.',
    )
    expect(found?.title).toMatch(/Durand/)
    const [own] = told('Jean Durand quitte la fonderie.', 'La fanfare jouera dimanche sur la place.')
    expect(own?.title.match(/Durand/g)).toHaveLength(1)
  })

  it('has no label that is cut out of a longer phrase', () => {
    const [found] = told(
      "La fanfare a quitté le conseil d'administration de la fonderie.",
      'Les écoles rouvrent mardi après les inondations.',
    )
    expect(found?.title).not.toContain('« administration de la fonderie »')
  })

  it('is never a dateline', () => {
    expect(told('TNN Nov 12, 2011, 05.\n\n51AM IST MUMBAI:', 'La fanfare jouera dimanche.')).toEqual([])
  })

  it('is never a question', () => {
    const found = told(
      'Qui décide du calendrier définitif des sorties scolaires ?',
      'La fanfare jouera dimanche.',
    )
    expect(found).toEqual([])
  })
})

describe('a name that one article alone prints', () => {
  const other = 'Un livre sur les soins et les textes mal connus vient de sortir.'
  const sure = (own: string) => told(own, other).filter(({ confidence }) => confidence === 'sure')

  it('makes a statement sure where its bearer acts', () => {
    expect(sure('Jeanne Dulac a remis au préfet un rapport sévère sur la fonderie.')).toHaveLength(1)
  })

  it('makes none sure from within a bracket or as a receiver', () => {
    expect(sure('Les soins souffrent de textes mal connus, dit un livre sévère (Jeanne Dulac).')).toEqual([])
  })

  it('is quoted with what it does', () => {
    expect(sure('Jeanne Dulac a remis au préfet un rapport sévère sur la fonderie.')[0]?.title).toContain(
      'a remis',
    )
  })
})

describe('what another article tells in other words', () => {
  it('is not sure where half of its words stand beside each other there', () => {
    const own =
      'Les causes de la mort du gardien sont « pour l’instant indéterminées », a indiqué une source autorisée du ministère.'
    const other =
      '« Je n’ai pas d’éléments suffisants pour déterminer les causes de la mort du gardien », a dit le procureur.'
    expect(told(own, other).filter(({ confidence }) => confidence === 'sure')).toEqual([])
  })
})

describe('the label of what one article states', () => {
  const label = (own: string, other = 'La fanfare jouera dimanche sur la place.') =>
    told(own, other)[0]?.details.label

  it('is a clause with its verb rather than a bare noun', () => {
    expect(label('Un pouvoir de nuisance : un douanier aurait été enlevé cette semaine.')).toBe(
      'un douanier aurait été enlevé cette semaine',
    )
  })

  it('keeps the negation and the verb whole', () => {
    expect(label("Selon lui, il n'y a pas eu un seul tir, et le convoi est reparti sans attendre.")).toBe(
      "il n'y a pas eu un seul tir",
    )
  })

  it('is no agency, seat of power or title', () => {
    const own =
      "Interrogée par l'Agence France-Presse, Mme Durand a promis une digue de trois mètres à l'Elysée."
    expect(label(own, 'Elle a répondu mardi soir à une question du journal.')).toContain(
      'digue de trois mètres',
    )
  })

  it('is the full name of somebody whom no other article names', () => {
    expect(label('Le général Freddy Marchal a visité la caserne détruite.')).toBe('Freddy Marchal')
  })

  it('is no name that another article has in another form', () => {
    const title = label(
      'La Chine a fermé son port de pêche après la tempête.',
      'Pékin attend le rapport des experts.',
    )
    expect(title).not.toBe('Chine')
  })

  it('is never sure of a figure that another article writes otherwise', () => {
    const found = told(
      "La rencontre a duré 120 minutes dans un salon d'hôtel.",
      'Deux heures ont suffi au ministre.',
    )
    expect(found.filter(({ confidence }) => confidence === 'sure')).toEqual([])
  })

  it('is not looked for in the credit of a picture', () => {
    expect(
      told('/Photo prise le 17 octobre 2008/REUTERS/Jean Marchal', 'La fanfare jouera dimanche.'),
    ).toEqual([])
  })

  it('is no contraction with one more word', () => {
    const [found] = findingsOf(
      reportOf(
        [
          ['The bridge of Valmont will close on Monday.', "We'll get to hear more of it in spring."],
          ['The bridge of Valmont will close on Monday.', 'They hear more of it every spring.'],
        ],
        { reportLanguage: 'en' },
      ),
      'exclusive',
    ).filter(({ confidence }) => confidence === 'sure')
    expect(found?.details.label).not.toBe("We'll get")
  })

  it('is missing with the finding where one word is the whole sentence', () => {
    expect(told('Oui.', 'La fanfare jouera dimanche sur la place.')).toEqual([])
  })
})

describe('reasons for a rank', () => {
  it('are never written with a plural for one', () => {
    const { findings } = reportOf([[bridge, 'Une explosion de mines a blessé trois soldats.'], [bridge]])
    const reasons = findings.flatMap(({ rank }) => rank.reasons)
    expect(reasons).not.toContain('concerne 1 articles sur 2')
    expect(reasons).toContain('concerne 1 article sur 2')
  })
})

describe('the sentence that a title quotes', () => {
  it('is the one that is new, not its neighbour', () => {
    const [found] = told(
      'La priorité est de ne pas ouvrir un malentendu avec la ville. Anton Vargas a signé jeudi le contrat de la fonderie.',
      'Le maire veut effacer le malentendu avec la ville et sa priorité reste la fanfare.',
    ).filter(({ confidence }) => confidence === 'sure')
    expect(found?.title ?? 'Vargas').toContain('Vargas')
  })
})

describe('two statements of one passage', () => {
  it('do not both stand high', () => {
    const found = findingsOf(
      reportOf([
        [
          bridge,
          'Anton Vargas a signé jeudi le contrat de la fonderie. Berta Olsen a planté mardi trois cèdres dans la cour du lycée.',
        ],
        [bridge, 'La fanfare jouera dimanche sur la place.'],
      ]),
      'exclusive',
    ).filter(({ title }) => /Vargas|Olsen/.test(title))
    expect(found.filter(({ severity }) => severity > 1).length).toBeLessThan(2)
  })
})

describe('what a statement takes up', () => {
  it('stands apart from it in the title', () => {
    const [found] = told(
      'La fonderie de Valmont compte douze fours. Elle a reçu jeudi un treizième four, acheté par Anton Vargas à Berlin.',
      'La fanfare jouera dimanche sur la place.',
    ).filter(({ title }) => title.includes('treizième'))
    expect(found?.title).toMatch(/«\sElle a reçu jeudi.*»\s\(à la suite de\s: «\sLa fonderie de Valmont/)
    expect(found?.details.context).toBe('La fonderie de Valmont compte douze fours')
  })
})

describe('a sentence that others have in part', () => {
  const common = 'Le maire de Valmont a annoncé mardi la fermeture du vieux pont de pierre de la commune'
  const titles = (left: string, right: string) =>
    findingsOf(reportOf([[left, 'La fanfare jouera dimanche.'], [right]]), 'exclusive').map(
      ({ title }) => title,
    )

  it('is said to be in part elsewhere', () => {
    const own = `${common}, et Jeanne Martel dirigera le chantier de la nouvelle passerelle Bastien.`
    expect(titles(own, `${common} pour des travaux.`).join('\n')).toContain('(en partie ailleurs)')
  })

  it('is not where nothing of it is', () => {
    const own = 'Jeanne Martel dirigera le chantier de la nouvelle passerelle Bastien au printemps prochain.'
    expect(titles(own, `${common} pour des travaux.`).join('\n')).not.toContain('en partie ailleurs')
  })
})
