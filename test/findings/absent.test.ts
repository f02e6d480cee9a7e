import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/index.js'
import { hasOtherForm } from '../../src/facts/naming/acronyms.js'
import { withoutPrinted } from '../../src/findings/printed-name.js'
import type { Facet } from '../../src/model/index.js'
import { document } from '../annotate/marked.js'
import { findingsOf, reportOf } from '../facts/event.js'

const absent = (articles: string[][]) => findingsOf(reportOf(articles), 'absent')

describe('acronyms and names', () => {
  it('are one, in both directions', () => {
    expect(hasOtherForm('JO', 'la cérémonie des Jeux olympiques de Pékin')).toBe(true)
    expect(hasOtherForm('Jeux olympiques', 'la cérémonie des JO à Pékin')).toBe(true)
  })

  it('are not one where a word of the name is missing', () => {
    expect(hasOtherForm('CIO', "le comité d'organisation des épreuves")).toBe(false)
    expect(hasOtherForm('Jeux olympiques', 'la JOIE des athlètes')).toBe(false)
  })
})

describe('what most articles state', () => {
  const shuttle = 'Une navette fluviale gratuite transportera les habitants entre les deux rives.'

  it('is one statement that they share', () => {
    const found = absent([
      [shuttle, 'Le maire parlera ce soir.'],
      [shuttle, 'La fanfare jouera dimanche.'],
      ['Les écoles rouvrent mardi après les inondations.'],
    ])
    expect(found.filter(({ title }) => /navette/.test(title))).toHaveLength(1)
  })

  it('is not a word in common on different matters', () => {
    const found = absent([
      ["La banque garde un milliard d'euros de réserve dans ses coffres de Zurich."],
      ["Les profits de la société Calyon ont reculé d'un milliard d'euros au printemps."],
      ['Les écoles rouvrent mardi après les inondations.'],
    ])
    expect(found).toEqual([])
  })
})

describe('a name that is printed somewhere', () => {
  const status = (text: string, label = 'Costas Dulacis', told: 'name' | 'loosely' = 'name') => {
    const documents = ['Costas Dulacis a ignoré mardi les appels à sa démission.', text].map((one, at) =>
      document(one, `a-${at + 1}`),
    )
    const annotations = annotate(documents, { id: 'event', title: '', language: 'fr' })
    const cells = [{ article: 'a-2', status: 'absent' as const, spans: [] }]
    const facet = { cells } as unknown as Facet
    return withoutPrinted({ documents, annotations })({
      facet,
      label,
      told,
      byName: told === 'name',
    }).facet.cells[0]!.status
  }

  it('is not absent, whether in a headline, in capitals or with a title', () => {
    expect(status('Le gouvernement du ministre Costas Dulacis vacille.')).toBe('partial')
    expect(status('LES ÉCOLES CONTRE COSTAS DULACIS')).toBe('partial')
    expect(status('Les écoles rouvrent mardi, a dit M. Dulacis.')).toBe('partial')
  })

  it('is not absent where one sentence says it in its words', () => {
    const label = 'demande d’indemnisation'
    expect(status('Les commerçants demandent depuis lundi une indemnisation.', label, 'loosely')).toBe(
      'partial',
    )
    expect(
      status('Les commerçants demandent un guichet. Le maire parle d’indemnisation.', label, 'loosely'),
    ).toBe('absent')
  })

  it('is absent where nothing of it stands', () => {
    expect(status('Les écoles rouvrent mardi après les inondations.')).toBe('absent')
  })
})

describe('the words under which a statement is missed', () => {
  it('are shared by those who state it', () => {
    const nurse = "La nourrice de l'enfant reste toujours introuvable, malgré les recherches de la police."
    const found = absent([
      [nurse, 'Le maire parlera ce soir.'],
      [nurse, 'La fanfare jouera dimanche.'],
      ["Les parents de l'enfant restent introuvables."],
      ['Les écoles rouvrent mardi après les inondations.'],
    ])
    for (const { details } of found) expect(details.label).not.toContain('parents')
  })

  it('are none of a person whom the article names by office', () => {
    const premier = 'Le Premier ministre Paul Durand a signé le décret sur les écoles de Valmont.'
    const sure = (last: string) =>
      absent([
        [premier, 'Le maire parlera ce soir.'],
        [premier, 'La fanfare jouera dimanche.'],
        [last],
      ]).filter(({ confidence, title }) => confidence === 'sure' && title.includes('Durand'))
    expect(sure('Le chef du gouvernement a visité la ville après les inondations.')).toEqual([])
  })
})

describe('a person who is missed for sure', () => {
  const sure = (first: string, second: string, third: string) =>
    absent([
      [first, 'Le maire parlera ce soir.'],
      [second, 'La fanfare jouera dimanche sur la place du marché.'],
      [third, 'Un orage a coupé la ligne de chemin de fer.'],
      ['Les écoles rouvrent mardi après les inondations.'],
    ]).filter(({ confidence, title }) => confidence === 'sure' && /Dulac|fonderie/.test(title))

  it('is told alike by those who name her', () => {
    const told = 'Jeanne Dulac a reçu la clé de la fonderie des mains du préfet de Valmont.'
    expect(sure(told, told, told)).not.toEqual([])
  })

  it('is not one of whom each tells another thing', () => {
    expect(
      sure(
        'Jeanne Dulac a reçu jeudi la clé de la fonderie.',
        'La croissance reste faible, dit Jeanne Dulac au journal.',
        'Le bateau du soir portait Jeanne Dulac et ses trois enfants.',
      ),
    ).toEqual([])
  })
})

describe('a number that one article alone prints', () => {
  it('is no label of what several state', () => {
    const found = absent([
      ['En mai, la banque Marchal a levé quelque 5,9 milliards d’euros sur les marchés.'],
      ['Le ministre annonce 20 milliards d’euros de pertes sur les marchés pour la banque Marchal.'],
      ['La banque Marchal apporte 6,4 milliards d’euros sur les marchés.'],
      ['Les écoles rouvrent mardi après les inondations.'],
    ])
    const wrong = found.filter(({ confidence, title }) => confidence === 'sure' && /\d milliards/.test(title))
    expect(wrong).toEqual([])
  })
})

describe('a name that is missed', () => {
  it('stands with a sentence that tells what of it', () => {
    const told = 'Jeanne Dulac a reçu la clé de la fonderie.'
    const found = absent([
      [told, 'Le maire parlera ce soir.'],
      [`Jeudi, ${told}`, 'La fanfare jouera dimanche sur la place du marché.'],
      [`Hier, ${told}`, 'Un orage a coupé la ligne de chemin de fer.'],
      ['Les écoles rouvrent mardi après les inondations.'],
    ])
    for (const { title } of found)
      if (title.startsWith('« Jeanne Dulac »')) expect(title).toContain('a reçu la clé')
    expect(found.some(({ title }) => title.includes('Dulac') || title.includes('fonderie'))).toBe(true)
  })
})
