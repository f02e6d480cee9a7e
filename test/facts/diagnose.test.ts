import { describe, expect, it } from 'vitest'
import { daysApart } from '../../src/facts/publication.js'
import { bridge, reportOf } from './event.js'

const codes = (articles: string[][], dates: string[] = []) =>
  reportOf(
    articles,
    {},
    articles.map((_, i) => ({ file: `${i}.txt`, ...(dates[i] && { publishedAt: dates[i] }) })),
  ).diagnostics.map(({ code, file }) => `${code} ${file}`)

const stranger = [
  '# Le cours du blé recule à Chicago',
  'Les contrats à terme sur le blé ont perdu trois pour cent en France comme aux États-Unis, faute de demande.',
]

describe('an article about something else', () => {
  it('is named', () => expect(codes([...bridge, stranger])).toEqual(['W-UNRELATED 3.txt']))

  it('is named once for each article where all are strangers', () =>
    expect(codes([bridge[0]!, stranger])).toEqual(['W-UNRELATED 0.txt', 'W-UNRELATED 1.txt']))

  it('is no article that shares names but no statement', () => {
    const portrait = [
      '# Portrait d’une élue',
      'À Valmont, Jeanne Martel reçoit dans un bureau encombré, sous une affiche de la fonderie Bastien.',
    ]
    const news = [...bridge[0]!, 'Jeanne Martel n’a pas souhaité répondre aux questions posées.']
    expect(codes([news, bridge[1]!, bridge[2]!, portrait])).toEqual([])
  })
})

describe('publication dates', () => {
  it('far apart are told, with the latest article', () =>
    expect(codes(bridge, ['2024-05-02', '2024-06-18', '2024-06-17'])).toEqual(['W-DATES 1.txt']))

  it('of two months are told, of neighbouring days not', () => {
    expect(codes(bridge, ['2024-06', '2024-06', '2024-05'])).toEqual(['W-DATES 1.txt'])
    expect(codes(bridge, ['2024-05-31', '2024-06-01T08:00:00Z', '2024-06-20'])).toEqual([])
  })

  it.each<[string, string, number]>([
    ['2024-02-28', '2024-03-01T23:00:00+02:00', 2],
    ['2024-05', '2024-06', 30.5],
    ['2024-03-01', '2024-02', -15],
    ['2023', '2024', 366],
  ])('%s to %s is %d days', (from, to, days) => expect(daysApart(from, to)).toBe(days))
})
