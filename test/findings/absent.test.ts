import { describe, expect, it } from 'vitest'
import { hasOtherForm } from '../../src/facts/naming/acronyms.js'
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
