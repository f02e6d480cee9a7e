import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/model/index.js'
import { annotateTexts, readMarks, words } from './marked.js'

/** `12000|soldat`, `20..99|soldat`: value or interval, then the unit. */
function show({ min, max, unit }: Figure): string {
  return `${min === max ? min : `${min}..${max}`}|${unit}`
}

/** Every figure of a fixture is marked; a fixture without marks holds none. */
const french = [
  'Il y a [figure:12000|soldat:12 000 soldats] sur place.',
  'Il y a [figure:12000|soldat:12.000 soldats] sur place.',
  'Il y a [figure:12000|soldat:12\u202f000 soldats] sur place.',
  'Il y a [figure:12000|soldat:12,000 soldats] sur place.',
  '[figure:20..99|soldat:Plusieurs dizaines de soldats] ont franchi la ligne.',
  'Ils étaient [figure:26..35|person:une trentaine de personnes].',
  'On compte [figure:850..1300|person:un millier de personnes].',
  'Le plan coûte [figure:19000000000|EUR:19 milliards d’euros].',
  'Ils sont [figure:4923000|spectateur:4,923 millions de spectateurs].',
  'Le plan coûte [figure:1500000|EUR:1,5 million d’euros], soit [figure:1|%:1 %] du total.',
  'La hausse est de [figure:7.3|%:7,3 %] sur un an.',
  'Le champ passerait [figure:7..25|bassin:de 7 à 25 bassins] d’emploi.',
  'Il faut [figure:10..20|jour:entre 10 et 20 jours].',
  'Il en faut [figure:10..20|t:10 à 20 tonnes].',
  'Elle a [figure:88..112|cas:près de 100 cas].',
  'Il y a [figure:200..300|blessé:plus de 200 blessés].',
  '[figure:12|mort:12 personnes] ont été tuées et [figure:3|blessé:trois autres blessées].',
  'L’attentat a fait [figure:12|mort:douze morts].',
  'Le bus a tué [figure:2|mort:deux personnes] hier.',
  'Il y avait [figure:9|person:neuf personnes] à table.',
  'Il reste [figure:5..10|jour:moins de dix jours].',
  'Ils sont [figure:225|elev:deux cent vingt-cinq élèves].',
  'Ils sont [figure:97|maison:quatre-vingt-dix-sept maisons].',
  'Le défilé des [figure:104|deleg:délégations sportives engagées, au nombre de 104].',
  'Elles viennent de loin, au nombre de [figure:12|:12], et le parc.',
  'Le ballet a mobilisé [figure:14000|danseur:pas moins de 14.000 danseurs].',
  'La surface est de [figure:30|km2:30 km²].',
  'L’enfant de [figure:2.5|an:deux ans et demi] va bien.',
  'Il roulait à [figure:130|km/h:130 km/h].',
  'Sur les [figure:20000000000|EUR:20 milliards d’euros], [figure:14000000000|:14 milliards] proviendront de prêts.',
  // Ordinals, labels, names, scores, dates and articles are no figures.
  'Le 21e congrès applique l’article 4 de la loi, page 12.',
  'Elle l’a dit sur France 2 et sur Europe 1.',
  'Un homme et une femme ont été vus.',
  'Le 18 juin 2024, en 2006 et les 18 et 19 juin.',
  'La caisse est financée à 50/50.',
  'C’est un premier pas.',
]

const english = [
  'There were [figure:12000|soldier:12,000 soldiers] there.',
  'It costs [figure:8000000|USD:$8 million] a season.',
  'He met the [figure:40|deleg:delegates, numbering 40], there.',
  'It cost [figure:8000000|USD:no less than $8 million].',
  'It rose by [figure:1.5|%:1.5 percent].',
  '[figure:24..99|blessé:Dozens of people] were hurt.',
  'A blast killed [figure:10|mort:10 people] there.',
  'It costs [figure:10.56..13.44|USD:about $12] now.',
  'He spent [figure:88..112|jour:about 100 days] there.',
  'They seized [figure:2|boat:two pirate boats] and [figure:12|nmi:12 nautical miles] on [figure:7|sentenc:seven life sentences].',
  'In all [figure:125|hous:one hundred and twenty-five houses] fell.',
  'They were introduced as the 76ers and the 21st coach.',
]

describe('figures', () => {
  for (const [language, fixtures] of [
    ['fr', french],
    ['en', english],
  ] as const)
    for (const fixture of fixtures)
      it(`${language}: ${fixture}`, () => {
        const { text, marks } = readMarks(fixture)
        const { figures } = annotateTexts([text], language)
        const found = figures.map(figure => ({
          type: 'figure',
          value: show(figure),
          text: words([text], figure),
        }))
        expect(found).toEqual(marks)
      })

  it('keeps the unit span inside the figure', () => {
    const text = 'Il y a 12 000 soldats.'
    const [figure] = annotateTexts([text]).figures
    expect(words([text], figure!.unitSpan!)).toBe('soldats')
  })
})
