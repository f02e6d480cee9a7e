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
      'Une explosion de mines a blessé trois soldats près de la fonderie.',
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

  it('has no label that is cut out of a longer phrase', () => {
    const [found] = told(
      "La fanfare a quitté le conseil d'administration de la fonderie.",
      'Les écoles rouvrent mardi après les inondations.',
    )
    expect(found?.title).not.toContain('« administration de la fonderie »')
  })

  it('is never a question', () => {
    const found = told(
      'Qui décide du calendrier définitif des sorties scolaires ?',
      'La fanfare jouera dimanche.',
    )
    expect(found).toEqual([])
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
