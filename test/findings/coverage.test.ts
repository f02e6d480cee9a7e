import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/index.js'
import { bridge, findingsOf, reportOf } from '../facts/event.js'

const report = reportOf(bridge)
const words = (finding: Finding, role: string) =>
  finding.evidence.filter(evidence => evidence.role === role).map(({ exact }) => exact)

describe('exclusive', () => {
  const found = findingsOf(report, 'exclusive')

  it('tells what one article alone states, surely where its words are new', () => {
    const foundry = found.find(finding =>
      words(finding, 'statement').some(exact => exact.includes('fonderie Bastien')),
    )
    expect(foundry).toMatchObject({ confidence: 'sure', title: expect.stringMatching(/^Seulement dans A/) })
  })

  it('is silent about what others state in other words', () => {
    for (const finding of found)
      for (const exact of words(finding, 'statement')) expect(exact).not.toMatch(/fissures|six mois|navette/)
  })

  it('is silent about identical articles', () => {
    const [first] = bridge
    expect(findingsOf(reportOf([first!, [...first!]]), 'exclusive')).toEqual([])
  })

  it('gives the user’s topic instead of a discovered one', () => {
    const topics = [{ label: 'Fournisseur', terms: ['fonderie'] }]
    const titles = findingsOf(reportOf(bridge, { topics }), 'exclusive').map(({ title }) => title)
    expect(titles.filter(title => title.includes('Fournisseur'))).toHaveLength(1)
    expect(titles.filter(title => title.includes('fonderie'))).toEqual([])
  })

  it('counts what goes beyond the limit instead of dropping it', () => {
    const place = (index: number) =>
      `Le hameau Bornac${index} accueille une kermesse${index} dédiée au fromage${index}.`
    const long = Array.from({ length: 20 }, (_, index) => place(index))
    const many = findingsOf(reportOf([long, bridge[1]!]), 'exclusive').filter(({ title }) =>
      title.includes('dans A'),
    )
    const told = many.reduce((sum, { details }) => sum + Number(details.sentences), 0)
    expect(told).toBe(20)
    expect(many.filter(({ details }) => details.gathered)).toHaveLength(1)
  })
})

describe('absent', () => {
  const found = findingsOf(report, 'absent')

  it('tells what most state and one does not, with the nearest passage', () => {
    const shuttle = found.find(({ title }) => /navette/.test(title))
    expect(shuttle?.title).toMatch(/absent de B, rapporté par A et C$/)
    expect(words(shuttle!, 'statement')).toHaveLength(2)
    expect(shuttle!.details.absent).toHaveLength(1)
  })

  it('accuses nobody', () => {
    for (const { title } of report.findings) expect(title).not.toMatch(/omet|oubli|cach|ignor/i)
  })

  it('says nothing with two articles: one of two is no majority', () => {
    expect(findingsOf(reportOf(bridge.slice(0, 2)), 'absent')).toEqual([])
  })
})

describe('placement', () => {
  const filler = (word: string) =>
    Array.from(
      { length: 6 },
      (_, index) => `Un point numéro ${index} sur ${word}${index} occupe la rédaction de ${word}.`,
    )
  const news =
    'Une navette fluviale gratuite transportera les habitants de Valmont entre les deux rives mercredi.'

  it('tells a fact that leads one article and is buried in another', () => {
    const [found, ...others] = findingsOf(
      reportOf([
        [`# ${news}`, ...filler('sport')],
        [...filler('vin'), news],
      ]),
      'placement',
    )
    expect(others).toEqual([])
    expect(found).toMatchObject({
      severity: 3,
      title: expect.stringMatching(/en titre dans A, paragraphe 7 sur 7 dans B$/),
    })
  })

  it('is silent where it stands as high, or where another fact has the same word', () => {
    expect(
      findingsOf(
        reportOf([
          [news, ...filler('sport')],
          [news, ...filler('vin')],
        ]),
        'placement',
      ),
    ).toEqual([])
    const other =
      'Le prix de la navette entre Bordeaux et Nantes a doublé depuis la dernière élection municipale.'
    expect(
      findingsOf(
        reportOf([
          [`# ${news}`, ...filler('sport')],
          [...filler('vin'), other],
        ]),
        'placement',
      ),
    ).toEqual([])
  })
})

describe('shared-copy', () => {
  const copy =
    'Quelques heures après la fermeture du pont, des files de voitures se sont formées sur toutes les routes de la vallée jusqu’au soir.'

  it('tells the passage, its length and the printed credit', () => {
    const articles = [
      ['Le pont est fermé.', copy],
      ['Des fissures inquiètent Valmont.', copy],
    ]
    const [found] = findingsOf(reportOf(articles), 'shared-copy')
    expect(found?.title).toMatch(/^Texte commun à A et B.: 2\d mots, sans crédit d’agence imprimé$/)
    expect(words(found!, 'copy')).toHaveLength(2)
  })

  it('does not count the same speech quoted by both', () => {
    const speech =
      '«Nous ne laisserons aucun habitant de la vallée sans moyen de traverser le fleuve pendant ces longs mois de travaux»'
    const articles = [
      [`Lundi, le maire de Valmont a déclaré : ${speech}.`],
      [`${speech}, a déclaré le maire de Valmont.`],
    ]
    expect(findingsOf(reportOf(articles), 'shared-copy')).toEqual([])
  })
})
