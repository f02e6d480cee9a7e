import { describe, expect, it } from 'vitest'
import { findingsOf, reportOf } from '../facts/event.js'

interface Case {
  name: string
  texts: string[]
  /** Words of the evidence, in any order; empty: no finding. */
  expected: string[]
  language?: string
}

const rest = ' un accord sur la pêche au thon entre Valmont et Bornac dans la baie'

const seen = (words: string) => `A boy of 17 ${words} near the site of the old mill shortly before the alarm.`
const vu = (words: string) =>
  `Un adolescent de 17 ans ${words} près du vieux moulin de Valmont avant l’alerte.`

const cases: Case[] = [
  {
    name: 'conditional against fact',
    texts: [`Les deux villes pourraient signer lundi${rest}.`, `Les deux villes ont signé lundi${rest}.`],
    expected: ['pourraient signer', 'ont signé'],
  },
  {
    name: 'conditional form of the act itself against fact',
    texts: [`La ville quitterait${rest} en 2030.`, `La ville quitte${rest} en 2030.`],
    expected: ['quitterait', 'quitte'],
  },
  {
    name: 'conditional against announced, the act a noun',
    texts: [
      `Les deux villes pourraient signer lundi à midi${rest}.`,
      `Le maire annonce la signature lundi à midi d’${rest.trim()}.`,
    ],
    expected: ['pourraient signer', 'annonce la signature'],
  },
  {
    name: 'accusation against fact',
    texts: [
      'La coopérative est accusée d’avoir vendu du thon avarié à douze cantines de Valmont.',
      'La coopérative a vendu du thon avarié à douze cantines de Valmont.',
    ],
    expected: ['accusée d’avoir vendu', 'a vendu'],
  },
  {
    name: 'a future seen from the past is no doubt',
    texts: [
      `Le maire a annoncé que les deux villes signeraient lundi${rest}.`,
      `Le maire a annoncé que les deux villes signeront lundi${rest}.`,
    ],
    expected: [],
  },
  {
    name: 'the same certainty in other words',
    texts: [`Les deux villes doivent signer lundi${rest}.`, `Les deux villes signeront lundi${rest}.`],
    expected: [],
  },
  {
    name: 'an imperfect in -rait is no conditional',
    texts: [
      `Le vent tirait les bateaux vers la côte${rest}.`,
      `Le vent a tiré les bateaux vers la côte${rest}.`,
    ],
    expected: [],
  },
  {
    name: 'a noun that looks like a verb form',
    texts: [
      'La visite du port pourrait être annulée lundi par la mairie de Valmont.',
      'La visite du port pourrait être annulée, lundi, par la mairie de Valmont.',
    ],
    expected: [],
  },
  {
    name: 'English',
    texts: [
      'The two towns may have signed a fishing deal on tuna in the bay on Monday.',
      'The two towns signed a fishing deal on tuna in the bay on Monday.',
    ],
    expected: ['may have signed', 'signed'],
    language: 'en',
  },
  {
    name: 'a participle without an ending of its own',
    texts: [seen('may have been seen'), seen('was seen')],
    expected: ['may have been seen', 'was seen'],
    language: 'en',
  },
  {
    name: 'what was not seen, and what would have been',
    texts: [seen('may have been seen'), seen('was not seen'), seen('would have been seen')],
    expected: [],
    language: 'en',
  },
  { name: 'seen by both', texts: [seen('was seen'), seen('had been seen')], expected: [], language: 'en' },
  {
    name: 'a short French verb',
    texts: [vu('pourrait avoir été vu'), vu('a été vu')],
    expected: ['pourrait avoir été vu', 'a été vu'],
  },
  {
    name: 'a killing that only one is sure of',
    texts: [vu('aurait été tué'), vu('a été tué')],
    expected: ['aurait été tué', 'a été tué'],
  },
  { name: 'two short verbs of one beginning', texts: [vu('aurait été tué'), vu('s’est tu')], expected: [] },
  { name: 'a form of two verbs', texts: [vu('aurait vu son frère'), vu('vit avec son frère')], expected: [] },
  { name: 'what was not seen', texts: [vu('aurait été vu'), vu('n’a pas été vu')], expected: [] },
  {
    name: 'a function word is no act',
    texts: [
      'The council announced to the harbour on Monday the mayor of Valmont and Bornac.',
      'Boats in the bay fear the council will deny it the mayor of Valmont and Bornac on Monday.',
    ],
    expected: [],
    language: 'en',
  },
]

describe('certainty-shift', () => {
  for (const { name, texts, expected, language } of cases)
    it(name, () => {
      const report = reportOf(
        texts.map(text => [text]),
        { reportLanguage: language ?? 'fr' },
      )
      const found = findingsOf(report, 'certainty-shift').flatMap(({ evidence }) =>
        evidence.map(({ exact }) => exact),
      )
      expect(found.sort()).toEqual([...expected].sort())
    })
})
