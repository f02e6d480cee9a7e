import { describe, expect, it } from 'vitest'
import type { DateValue } from '../../src/model/index.js'
import { annotateTexts, readMarks, words } from './marked.js'

/** `2024-06-18`, `2024-06-18/2024-06-19`, `?` when undecided; `~` before an approximate one. */
function show({ from, to, approximate }: DateValue): string {
  const days = from === null ? '?' : from === to ? from : `${from}/${to}`
  return approximate ? `~${days}` : days
}

/** Published on Tuesday 18 June 2024; every date of a fixture is marked. */
const french = [
  'Il arrive [date:2024-06-18:ce mardi (18.06)] à Séoul.',
  'Il arrive [date:2024-06-18:mardi 18 juin] à Séoul.',
  'Il sera là les [date:2024-06-18/2024-06-19:18 et 19 juin].',
  'Il sera là [date:2024-06-18/2024-06-19:mardi 18 et mercredi 19 juin].',
  'Du [date:2024-06-18/2024-06-19:18 au 19 juin], tout ferme.',
  'C’était le [date:1998-07-12:12 juillet 1998].',
  'C’était le [date:2024-03-01:1er mars].',
  'En [date:2023-09-01/2023-09-30:septembre dernier], il est venu.',
  'En [date:2024-03-01/2024-03-31:mars], la Russie a voté.',
  'La [date:2024-06-10/2024-06-16:semaine passée], il était à Lyon.',
  'Il a signé [date:2021-12-17/2022-12-18:il y a deux ans].',
  'Sa visite [date:~1995-11-02/2003-02-01:remonte à près de 25 ans].',
  'La guerre de Corée ([date:1950-01-01/1953-12-31:1950-1953]) est finie.',
  'Il est tenté depuis [date:2006-01-01/2006-12-31:2006].',
  'Il a fini [date:?:neuf mois après].',
  'Il vient [date:2024-06-17:hier] et [date:2024-06-19:demain mercredi].',
  'Il a dit [date:2024-06-17:lundi] que tout va bien.',
  'Il sera à Séoul [date:2024-06-20:jeudi].',
  'Dans les [date:1990-01-01/1999-12-31:années 1990], tout allait bien.',
  'Fin : [date:2024-09-20/2024-09-30:fin septembre].',
  'Le [date:2024-06-19:19/06/2024] au soir.',
  // No dates: the planet, a share, a plain amount of time, a number of people.
  'La planète Mars est rouge et le 18 % reste.',
  'Il a couru pendant deux ans.',
  'Ils sont 2000 personnes.',
]

const english = [
  'He arrives on [date:2024-06-18:Tuesday, June 18].',
  'He arrives on [date:2024-06-18:June 18th, 2024].',
  'It ended [date:2024-05-31/2024-06-08:two weeks ago].',
  'It was in [date:2023-09-01/2023-09-30:September 2023].',
  'The [date:1990-01-01/1999-12-31:1990s] were calm.',
  'They met [date:2024-06-10/2024-06-16:last week] and [date:2024-06-17:yesterday].',
  'They may march on the city and it may rain.',
]

describe('dates', () => {
  for (const [language, fixtures] of [
    ['fr', french],
    ['en', english],
  ] as const)
    for (const fixture of fixtures)
      it(`${language}: ${fixture}`, () => {
        const { text, marks } = readMarks(fixture)
        const { dates } = annotateTexts([text], language)
        const found = dates.map(date => ({ type: 'date', value: show(date), text: words([text], date) }))
        expect(found).toEqual(marks)
      })

  it('gives no day without a day of publication', () => {
    const { dates } = annotateTexts(['Il arrive mardi, le 18 juin, et non le 12 juillet 1998.'], 'fr', '')
    expect(dates.map(show)).toEqual(['?', '?', '1998-07-12'])
  })
})
