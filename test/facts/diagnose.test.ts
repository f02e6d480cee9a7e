import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/facts/diagnose.js'
import { daysApart, printDate } from '../../src/facts/publication.js'
import type { Pair } from '../../src/model/index.js'
import { makeArticle } from '../align/event.js'
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

describe('articles without a common statement', () => {
  const names = 'Jeanne Martel et Paul Bastien'
  const first = ['# Une élue raconte', `${names} ont ouvert hier une école de musique à Valmont.`]
  const second = ['# Un pont ferme', `La grêle a fait fermer le pont de Valmont ; ${names} le regrettent.`]

  it('are told where they share names', () =>
    expect(codes([first, second])).toEqual(['W-NOTHING-SHARED 0.txt']))

  it('are not where one sentence is common', () => expect(codes([first, [...second, first[1]!]])).toEqual([]))
})

describe('articles about two events', () => {
  const other = [
    [
      '# Le cours du blé recule',
      'Les contrats à terme sur le blé ont perdu trois pour cent à Chicago mardi.',
    ],
    ['# Blé en baisse', 'À Chicago mardi, les contrats à terme sur le blé ont perdu trois pour cent.'],
  ].map(article => [
    ...article,
    'Les exportateurs attendent une récolte abondante en Beauce après un printemps très pluvieux.',
    'Le négoce craint que les silos de la coopérative ne suffisent pas à tout stocker cet été.',
  ])

  it('are told, once', () => expect(codes([...bridge, ...other])).toEqual(['W-SEVERAL-EVENTS 3.txt']))

  it('are one where many sentences tie them', () => {
    const tie = other.map((article, index) => [...article, ...bridge[index]!.slice(1)])
    expect(codes([...bridge, ...tie])).toEqual([])
  })
})

describe('a pair of sentences', () => {
  const span = (article: string, start: number) => ({ article, start, end: start + 9 })
  const pair = (score: number, start = 0): Pair => ({
    a: span('a', start),
    b: span('b', start),
    relation: 'same-content',
    score,
  })
  const strangers = (pairs: Pair[]) =>
    diagnose(
      ['a', 'b'].map(id => ({ ...makeArticle(['Texte.']), id, file: `${id}.txt` })),
      { pairs, paragraphs: [], rows: [], passages: [], origins: [], composition: [], shared: [] },
      { entities: [], figures: [], dates: [] },
      'fr',
    ).map(({ file }) => file)

  it('that is weak and alone makes no common event', () =>
    expect(strangers([pair(0.5)])).toEqual(['a.txt', 'b.txt']))

  it('that is strong, or not alone, does', () => {
    expect(strangers([pair(0.9)])).toEqual([])
    expect(strangers([pair(0.5), pair(0.5, 20)])).toEqual([])
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

describe('a date in the language of the report', () => {
  it.each([
    ['2024-05-31T08:00:00Z', 'fr', '31 mai 2024'],
    ['2024-06-01', 'fr', '1er juin 2024'],
    ['2024-06', 'en', 'June 2024'],
    ['2024', 'fr', '2024'],
    ['2024-06-03', 'xx', '2024-06-03'],
  ])('%s in %s', (date, language, printed) => expect(printDate(date, language)).toBe(printed))

  it('stands in the warning', () => {
    const { diagnostics } = reportOf(
      bridge,
      {},
      bridge.map((_, i) => ({ publishedAt: ['2024-05-02', '2024-06-18', '2024-06-17'][i] })),
    )
    expect(diagnostics[0]?.message).toContain('du 2 mai 2024 au 18 juin 2024')
  })
})
