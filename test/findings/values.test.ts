import { describe, expect, it } from 'vitest'
import { conflictingDate } from '../../src/findings/conflicting-date.js'
import { conflictingFigure } from '../../src/findings/conflicting-figure.js'
import type { Finder } from '../../src/findings/finder.js'
import { nameVariant } from '../../src/findings/name-variant.js'
import { wording } from '../../src/findings/wording.js'
import { analyzeTexts, type Options } from './event.js'

interface Case {
  name: string
  texts: string[]
  /** Exact words of the evidence, in order; empty: no finding. */
  expected: string[]
  options?: Options
}

function run(finder: Finder, cases: Case[]): void {
  describe(finder.kind, () => {
    for (const { name, texts, expected, options } of cases)
      it(name, () => {
        const drafts = analyzeTexts(finder, texts, options)
        expect(drafts.flatMap(draft => draft.evidence.map(evidence => evidence.exact))).toEqual(expected)
        for (const { evidence } of drafts)
          for (const { article, start, end, exact } of evidence)
            expect(texts[Number(article.slice(2)) - 1]!.slice(start, end)).toBe(exact)
      })
  })
}

const strike = (what: string) => `La police a compté ${what} dans les rues de Lyon pendant la grève générale.`

run(conflictingFigure, [
  {
    name: 'two counts of one thing',
    texts: [strike('300 manifestants'), strike('800 manifestants')],
    expected: ['300 manifestants', '800 manifestants'],
  },
  {
    name: 'the same number printed in another way',
    texts: [strike('12 000 manifestants'), strike('12.000 manifestants')],
    expected: [],
  },
  {
    name: 'an approximation that allows the number',
    texts: [strike('une trentaine de manifestants'), strike('32 manifestants')],
    expected: [],
  },
  {
    name: 'a rounded number',
    texts: [strike('42 200 manifestants'), strike('42 000 manifestants')],
    expected: [],
  },
  {
    name: 'a count of the others',
    texts: [strike('14 autres otages'), strike('15 otages')],
    expected: [],
  },
  { name: 'another unit', texts: [strike('300 manifestants'), strike('800 véhicules')], expected: [] },
  {
    name: 'a number that the other article prints elsewhere',
    texts: [
      strike('300 manifestants'),
      `${strike('800 manifestants')}\nÀ Paris, ils étaient 300 manifestants.`,
    ],
    expected: [],
  },
  {
    name: 'a toll that grows with the time of publication',
    texts: [strike('300 manifestants'), strike('800 manifestants')],
    options: { publishedAt: ['2024-06-18T08:00', '2024-06-18T20:00'] },
    expected: [],
  },
  {
    name: 'a toll that shrinks with the time of publication',
    texts: [strike('800 manifestants'), strike('300 manifestants')],
    options: { publishedAt: ['2024-06-18T08:00', '2024-06-18T20:00'] },
    expected: ['800 manifestants', '300 manifestants'],
  },
  {
    name: 'two counts of one thing in sentences of another kind',
    texts: [
      'Le stade a ensuite vu défiler les 204 délégations venues du monde entier.',
      'La soirée fut longue et belle pour tous.\nPlus tard dans la nuit, 205 délégations ont pu défiler en chantant.',
    ],
    expected: ['204 délégations', '205 délégations'],
  },
  {
    name: 'a value far away with few words in common',
    texts: [
      'Le stade a ensuite vu défiler les 204 délégations venues du monde entier.',
      'La soirée fut longue et belle pour tous.\nPlus tard dans la nuit, 17 délégations ont pu défiler en chantant.',
    ],
    expected: [],
  },
  {
    name: 'durations of one thing in two units',
    texts: [
      'Un spectacle de trois heures a ravi la foule.\nLe ministre est rentré.',
      'Le spectacle a plu aux enfants.\nLa pluie tombait sur ce spectacle d’une durée de 100 minutes.',
    ],
    expected: ['trois heures', '100 minutes'],
  },
  {
    name: 'the duration of a part',
    texts: [
      'Un spectacle de trois heures a ravi la foule.\nLe ministre est rentré.',
      'Le spectacle a plu aux enfants.\nLa pluie tombait sur ce spectacle d’une durée de 50 minutes.',
    ],
    expected: [],
  },
  {
    name: 'one duration in two units',
    texts: [
      'Un spectacle de trois heures a ravi la foule.\nLe ministre est rentré.',
      'Le spectacle a plu aux enfants.\nLa pluie tombait sur ce spectacle d’une durée de 180 minutes.',
    ],
    expected: [],
  },
  {
    name: 'durations of two things',
    texts: [
      'Les équipes de Lille ont perdu 600 heures de travail cette année.',
      'Les ouvriers de Rennes ont perdu 800 heures de vacances cette année.',
    ],
    expected: [],
  },
  {
    name: 'victims in two towns',
    texts: ['L’explosion a fait 22 morts à Lyon hier.', 'Une autre explosion a fait 25 morts à Brest hier.'],
    expected: [],
  },
  {
    name: 'an article that tells both values',
    texts: [
      strike('300 manifestants'),
      strike('800 manifestants'),
      'Ils étaient 300 manifestants à midi, puis 800 manifestants le soir.',
    ],
    expected: [],
  },
])

const pad = 'La soirée fut longue et belle pour tous.'

run(conflictingFigure, [
  {
    name: 'one digit of a count is another',
    texts: [
      'Le défilé des 204 délégations a ravi le stade.',
      `${pad}\nLa Grèce a ouvert le défilé des délégations sportives engagées, au nombre de 104.`,
    ],
    expected: ['204 délégations', 'délégations sportives engagées, au nombre de 104'],
  },
  {
    name: 'one digit of a count is another, where the sentences name different things',
    texts: [
      'Après le défilé des 204 délégations, Hu Jintao a ouvert les Jeux.',
      `${pad}\nLa foule de Grèce a ouvert le défilé des délégations sportives engagées, au nombre de 104.`,
    ],
    expected: ['204 délégations', 'délégations sportives engagées, au nombre de 104'],
  },
  {
    name: 'other digits of a count, where the sentences name different things',
    texts: [
      'Après le défilé des 204 délégations, Hu Jintao a salué la foule.',
      `${pad}\nEn Grèce, le défilé de la ville comptait alors 317 délégations.`,
    ],
    expected: [],
  },
  {
    name: 'the count of a part beside the whole count',
    texts: [
      'Le stade a vu défiler 205 délégations dans la nuit.\nAvant elles, 123 délégations avaient défilé sans bruit.',
      'Dans la nuit, le stade a ensuite vu défiler les 204 délégations.',
    ],
    expected: ['205 délégations', '204 délégations'],
  },
  {
    name: 'one crowd under two nouns',
    texts: [
      'Ils ont mobilisé au total pas moins de 14.000 personnes.',
      'Le spectacle accueille 15.000 participants et beaucoup de lumière.',
    ],
    expected: ['pas moins de 14.000 personnes', '15.000 participants'],
  },
  {
    name: 'two crowds of other sizes',
    texts: [
      'Ils ont mobilisé au total pas moins de 14.000 personnes.',
      'Le spectacle accueille 90.000 participants et beaucoup de lumière.',
    ],
    expected: [],
  },
  {
    name: 'a crowd that an approximation allows',
    texts: [
      'Ils ont mobilisé au total quelque 14.000 personnes.',
      'Le spectacle accueille 15.000 participants et beaucoup de lumière.',
    ],
    expected: [],
  },
  {
    name: 'an amount bound to the noun of the event',
    texts: [
      'Le trader est soupçonné après la perte de 751 millions d’euros.',
      'La perte de 695 millions d’euros viendrait d’une dérive ancienne.',
    ],
    expected: ['751 millions d’euros', '695 millions d’euros'],
  },
  {
    name: 'an amount of another kind of the noun',
    texts: [
      'Le trader est soupçonné après la perte par la banque de 751 millions d’euros.',
      'La filiale annonce une perte nette de 695 millions d’euros pour le trimestre.',
    ],
    expected: [],
  },
  {
    name: 'an amount in another currency',
    texts: [
      'Damage to the church was estimated at $US1 million ($1.52 million), authorities said.',
      'Damage to the church was estimated at $1 million, authorities said.',
    ],
    options: { language: 'en' },
    expected: [],
  },
  {
    name: 'a share of the amount',
    texts: [
      'La Belgique et la France doivent chacune mettre 3 milliards d’euros pour sauver la banque Alpha.',
      'La Belgique et la France doivent mettre 4 milliards d’euros pour sauver la banque Alpha.',
    ],
    expected: [],
  },
  {
    name: 'counts of two seasons',
    texts: [
      'Marco Teira hit 13 homers and 43 runs in 54 games with the Angels last season.',
      'Marco Teira hit 33 homers and 121 runs in 157 games with the Angels and Braves last season.',
    ],
    options: { language: 'en' },
    expected: [],
  },
  {
    name: 'the values of two people in parentheses',
    texts: [
      'Rahman (45-7-2, 36 KOs) had been training in Germany since September.',
      'Bowe (45-1, 33 KOs) had been training in Germany since September.',
    ],
    options: { language: 'en' },
    expected: [],
  },
  {
    name: 'what the last noun of a row counts',
    texts: [
      'The navy captured 23 pirates on board in the gulf on Saturday.',
      'The navy captured the men on board two pirate boats in the gulf on Saturday.',
    ],
    options: { language: 'en' },
    expected: [],
  },
  {
    name: 'two lengths of one stay',
    texts: [
      'Page had been hospitalized for the past three weeks for pneumonia.',
      'Her agent spoke on Friday.\nShe was hospitalized in Los Angeles for four weeks due to pneumonia, he said.',
    ],
    options: { language: 'en' },
    expected: ['three weeks', 'four weeks'],
  },
  {
    name: 'lengths of two things',
    texts: [
      'Page had been hospitalized for the past three weeks for pneumonia.',
      'Her agent spoke on Friday.\nThe trial of the studio took four weeks in Chicago.',
    ],
    options: { language: 'en' },
    expected: [],
  },
  {
    name: 'two captivities of so many years and as many months',
    texts: [
      `${pad}\nTrois citoyens américains ont été retenus durant cinq ans et quatre mois.`,
      'Elle mesure les suites de ses six années et quatre mois de détention.',
    ],
    expected: [],
  },
  {
    name: 'two ages of one person',
    texts: [
      'Les deux hommes se sont vus hier : Jean Martel, 37 ans, et Alberto Ferrand, 26 ans.',
      `${pad}\nC’est la première rencontre entre Jean Martel et Alberto Ferrand, 25 ans.`,
    ],
    options: { publishedAt: ['2024-06-18', '2024-06-19'] },
    expected: ['Alberto Ferrand, 26 ans', 'Alberto Ferrand, 25 ans'],
  },
  {
    name: 'ages that a birthday explains',
    texts: [
      'Les deux hommes se sont vus hier : Jean Martel, 37 ans, et Alberto Ferrand, 26 ans.',
      `${pad}\nC’est la première rencontre entre Jean Martel et Alberto Ferrand, 25 ans.`,
    ],
    expected: [],
  },
  {
    name: 'ages that the years between two articles explain',
    texts: [
      'Les juges ont entendu Alberto Ferrand, 26 ans, dans la matinée.',
      `${pad}\nLe tribunal a condamné Alberto Ferrand, 28 ans, à la prison.`,
    ],
    options: { publishedAt: ['2005-06-18', '2007-07-20'] },
    expected: [],
  },
  {
    name: 'how long something took, after a name',
    texts: [
      'Le public attendait Alberto Ferrand, 26 ans après sa victoire.',
      `${pad}\nC’est la première rencontre avec Alberto Ferrand, 25 ans.`,
    ],
    expected: [],
  },
  {
    name: 'the children of one woman',
    texts: [
      'Cette jeune femme serait partie avec trois de ses quatre enfants pour des obsèques.',
      `${pad}\nMère de cinq enfants, la jeune femme a tout expliqué aux enquêteurs.`,
    ],
    expected: ['quatre enfants', 'cinq enfants'],
  },
  {
    name: 'the children of one woman, with the articles that agree',
    texts: [
      'Cette jeune femme serait partie avec trois de ses quatre enfants pour des obsèques.',
      `${pad}\nMère de cinq enfants, la jeune femme a tout expliqué aux enquêteurs.`,
      'Dans ce logement vivait Fatma avec ses cinq enfants.',
    ],
    expected: ['quatre enfants', 'cinq enfants', 'cinq enfants'],
  },
  {
    name: 'the children of a mother and of a father',
    texts: [
      'Mère de quatre enfants, cette jeune femme a tout expliqué aux policiers de la ville.',
      `${pad}\nPère de cinq enfants, le mari de la jeune femme a tout nié.`,
    ],
    expected: [],
  },
])

run(conflictingFigure, [
  {
    name: 'one thing at two times of the day',
    texts: [
      'La cérémonie officielle s’est ouverte à 20h00 locales (14h00 heure française), dans la joie.',
      `${pad}\nLes Jeux de Pékin se sont ouverts, lors d’une cérémonie pleine de joie, à 20h08 heure locale (14h08 en France).`,
    ],
    expected: ['20h00', '20h08'],
  },
  {
    name: 'one time in two zones',
    texts: [
      'La cérémonie officielle s’est ouverte à 20h08 locales, dans la joie.',
      `${pad}\nLes Jeux de Pékin se sont ouverts, lors d’une cérémonie pleine de joie, à 14h08 heure française.`,
    ],
    expected: [],
  },
  {
    name: 'a time that is not to the minute',
    texts: [
      'La cérémonie officielle s’est ouverte vers 20h00, dans la joie.',
      `${pad}\nLes Jeux de Pékin se sont ouverts, lors d’une cérémonie pleine de joie, à 20h08.`,
    ],
    expected: [],
  },
  {
    name: 'times of a result',
    texts: [
      'La course de la ville a été gagnée en 2:15.32 par la jeune Alma devant la foule.',
      `${pad}\nLa jeune Alma a gagné la course de la ville en 2:18.40 devant une foule.`,
    ],
    expected: [],
  },
  {
    name: 'one edition under two numbers',
    texts: [
      'La cérémonie d’ouverture des 26èmes Jeux olympiques a ravi la capitale.',
      `${pad}\nLe président a lancé les XXIXe Jeux olympiques après une cérémonie dans la capitale.`,
    ],
    expected: ['26èmes Jeux', 'XXIXe Jeux'],
  },
  {
    name: 'ordinals of what does not come again, and one number in two scripts',
    texts: [
      'La cérémonie des 29es Jeux olympiques a ravi la 3e ville de la capitale.',
      `${pad}\nLe président a lancé les XXIXe Jeux olympiques après une cérémonie dans la 5e ville de la capitale.`,
    ],
    expected: [],
  },
  {
    name: 'two records of one boxer',
    texts: [
      'Riddick Bowe (45-1, 33 KOs) had been training in Germany since September.\nChampion Riddick Bowe said he was ready, and Mr. Bowe smiled.',
      'Nobody slept that night.\nThe former champion, Riddick Bowe, 43-1, returned to the ring with a win.',
    ],
    options: { language: 'en' },
    expected: ['Riddick Bowe (45-1, 33 KOs)', 'Riddick Bowe, 43-1'],
  },
  {
    name: 'scores of two matches',
    texts: [
      'Riddick Bowe, 6-3, 6-4, was happy with his game in Germany on Sunday.\nChampion Riddick Bowe said he was ready, and Mr. Bowe smiled.',
      'Nobody slept that night.\nThe former champion, Riddick Bowe, 7-5, 6-2, returned to the court with a win.',
    ],
    options: { language: 'en' },
    expected: [],
  },
])

const signing = (when: string) =>
  `Les deux entreprises ont signé leur accord commercial ${when} à Lyon devant la presse.`

run(conflictingDate, [
  {
    name: 'two days of one act',
    texts: [signing('le 12 juin 2024'), signing('le 14 juin 2024')],
    expected: ['12 juin 2024', '14 juin 2024'],
  },
  {
    name: 'a day inside a month',
    texts: [signing('le 12 juin 2024'), signing('en juin 2024')],
    expected: [],
  },
  {
    name: 'one day seen from two days',
    texts: [signing('aujourd’hui'), signing('mercredi')],
    options: { publishedAt: ['2024-06-18', '2024-06-20'] },
    expected: [],
  },
  {
    name: 'weekdays where no day of publication is known',
    texts: [signing('mardi'), 'Les deux groupes se réuniront jeudi.'],
    expected: [],
  },
  {
    name: 'weekdays where both days of publication are known',
    texts: [signing('mardi'), signing('jeudi')],
    options: { publishedAt: ['2024-06-21', '2024-06-21'] },
    expected: ['signé leur accord commercial mardi', 'signé leur accord commercial jeudi'],
  },
  {
    name: 'dates of two acts',
    texts: [
      signing('le 12 juin 2024'),
      'Les deux entreprises ont rompu leur longue alliance industrielle le 14 août 2024 à Paris.',
    ],
    expected: [],
  },
])

run(conflictingDate, [
  {
    name: 'one act on two days of the week, in sentences of another kind',
    texts: [
      'Mardi soir, une information a été ouverte et Fatma Amrani a été mise en examen pour fraude.',
      `${pad}\nLa jeune femme, connue sous le nom de Fatma, a été mise en examen mercredi pour une fraude, un délit grave.`,
    ],
    expected: ['Mardi', 'mise en examen mercredi'],
  },
  {
    name: 'two years of two acts before the same words',
    texts: [
      'Her modeling breakthrough began after she divorced Neal in 1947 when she met a police officer with a camera.',
      'She began modeling in 1950 when she met New York police officer Jerry Tibbs, who had a camera.',
    ],
    options: { language: 'en' },
    expected: [],
  },
  {
    name: 'one act of two people',
    texts: [
      'Mardi soir, une information a été ouverte et Fatma Amrani a été mise en examen pour fraude.',
      `${pad}\nLe comptable, connu sous le nom de Durand, a été mis en examen mercredi pour une fraude, un délit grave.`,
    ],
    expected: [],
  },
  {
    name: 'an act denied for one day',
    texts: [
      'Mardi soir, une plainte de Fatma Amrani pour fraude a été enregistrée au parquet.',
      `${pad}\nLa plainte de Fatma pour fraude n’était toujours pas enregistrée mercredi au parquet.`,
    ],
    expected: [],
  },
  {
    name: 'an act planned for one day',
    texts: [
      'Mardi soir, une plainte de Fatma Amrani pour fraude a été enregistrée au parquet.',
      `${pad}\nLa plainte de Fatma pour fraude doit être enregistrée mercredi au parquet.`,
    ],
    expected: [],
  },
  {
    name: 'an act told on both days by one article',
    texts: [
      'Mardi soir, une plainte de Fatma Amrani pour fraude a été enregistrée au parquet.\nUne autre plainte pour fraude y a été enregistrée mercredi.',
      `${pad}\nLa plainte de Fatma pour une fraude, enregistrée mercredi, gêne le parquet.`,
    ],
    expected: [],
  },
  {
    name: 'the days of two sayings',
    texts: [
      'Fatma Amrani a déclaré mardi au parquet que la fraude était vieille de dix ans.',
      `${pad}\nDevant les juges, la jeune Fatma Amrani a déclaré mercredi ne rien savoir de cette fraude.`,
    ],
    expected: [],
  },
])

run(nameVariant, [
  {
    name: 'a slip of one letter',
    texts: ['Elisabeth Meyer a parlé hier.', 'Elizabeth Meyer a parlé hier.'],
    expected: ['Elisabeth Meyer', 'Elizabeth Meyer'],
  },
  {
    name: 'a missing space after the name',
    texts: ['Li Ning a allumé la vasque. On attend Li Ninga été désigné hier.', 'Li Ning a couru hier.'],
    expected: [],
  },
  {
    name: 'typography only',
    texts: ['Kim Jong Un a parlé hier.', 'Kim Jong-un a parlé hier.'],
    expected: [],
  },
  {
    name: 'two persons',
    texts: ['Kim Jong Un a parlé hier.', 'Kim Jong Il a parlé hier.'],
    expected: [],
  },
  {
    name: 'the full name of an acronym',
    texts: [
      'Le contrat de transition professionnel (CTP) est étendu.',
      'Des contrats de transition professionnelle (CTP) sont signés.',
    ],
    expected: ['contrat de transition professionnel', 'contrats de transition professionnelle'],
  },
  {
    name: 'a plural before an acronym, and another name',
    texts: [
      'Le contrat de transition professionnelle (CTP) est étendu. La Ligue du droit (LD) proteste.',
      'Des contrats de transition professionnelle (CTP) sont signés. La Lutte des docks (LD) reprend.',
    ],
    expected: [],
  },
  {
    name: 'a middle name',
    texts: ['John F. Kennedy a parlé hier.', 'John Kennedy a parlé hier.'],
    expected: [],
  },
])

run(wording, [
  {
    name: 'labels of one act',
    texts: ['Il soutient l’offensive militaire russe en Ukraine.', 'Il parle de la guerre en Ukraine.'],
    expected: ['guerre en Ukraine', 'offensive militaire russe en Ukraine'],
  },
  {
    name: 'labels of two acts',
    texts: ['Il parle de la guerre de Corée.', 'Il parle de l’invasion de l’Ukraine.'],
    expected: [],
  },
  {
    name: 'both articles use both labels',
    texts: [
      'La guerre en Ukraine dure. L’invasion de l’Ukraine aussi.',
      'L’invasion de l’Ukraine dure. La guerre en Ukraine aussi.',
    ],
    expected: [],
  },
  {
    name: 'judging adjectives of the noun that all articles have',
    texts: ['Il fera une visite exceptionnelle à Séoul.', 'Il fera une visite d’État amicale à Séoul.'],
    expected: ['visite d’État amicale', 'visite exceptionnelle'],
  },
  {
    name: 'a replaced word in a reworded copy',
    texts: [
      'Le juge a ouvert une aide au séjour irrégulier de cette gardienne qui reste introuvable depuis juin.',
      'Le juge a ouvert une aide au séjour irrégulier de cette étrangère qui reste introuvable depuis juin.',
    ],
    expected: ['gardienne', 'étrangère'],
  },
  {
    name: 'an inflection',
    texts: [
      'Le juge a ouvert une aide au séjour irrégulier de cette gardienne qui reste introuvable depuis juin.',
      'Le juge a ouvert une aide au séjour irrégulier de ces gardiennes qui restent introuvables depuis juin.',
    ],
    expected: [],
  },
])

describe('titles of spellings', () => {
  const titles = (texts: string[]) => analyzeTexts(nameVariant, texts).map(({ title }) => plain(title))
  const plain = (title: string) => title.replace(/[\u00a0\u202f]/gu, ' ')

  it('calls a slip what the same article spells right elsewhere', () => {
    const texts = [
      'Elisabeth Meyer a parlé hier. Elizabeth Meyer a souri.',
      'Elizabeth Meyer a parlé hier. On a vu Elizabeth Meyer.',
    ]
    expect(titles(texts)).toEqual(['Nom écrit « Elisabeth Meyer » (1), et « Elizabeth Meyer » (1 et 2)'])
  })

  it('calls a variant what another article always prints', () => {
    const texts = ['Elisabeth Meyer a parlé hier.', 'Elizabeth Meyer a parlé hier.']
    expect(titles(texts)[0]).toMatch(/^Nom écrit/u)
  })
})

describe('a name in the plural', () => {
  const found = (texts: string[]) => analyzeTexts(nameVariant, texts, { language: 'en' }).length

  it('is no other spelling of a thing', () =>
    expect(
      found(['Hugh Jackman hosted the Tony Awards twice.', 'Hugh Jackman won a Tony Award for the show.']),
    ).toBe(0))

  it('is one of a person', () =>
    expect(
      found(['Julia Robert said she would come on Monday.', 'Julia Roberts said she would come on Monday.']),
    ).toBe(1))
})

describe('near counts of one thing', () => {
  const confidence = (texts: string[], language = 'fr') =>
    analyzeTexts(conflictingFigure, texts, { language }).map(found => found.confidence)
  const parade = (count: number) => `Les ${count} délégations d'athlètes ont défilé dans le stade olympique.`

  it('are sure where two articles print the same one', () =>
    expect(confidence([parade(204), `${parade(204)} Il pleuvait.`, parade(205)])).toEqual(['sure']))

  it('are no conflict where they are years', () =>
    expect(
      confidence(
        [2014, 2014, 2007].map(year => `Comedian Ellen Barnes will host the ${year} Oscars on television.`),
        'en',
      ),
    ).toEqual([]))
})

describe('weekdays of articles without a date of publication', () => {
  const shown = (day: string) =>
    `La télévision colombienne a diffusé ${day} soir des images inédites de la libération des otages.`
  const found = (texts: string[]) => analyzeTexts(conflictingDate, texts).map(({ confidence }) => confidence)

  it('that the same words enclose are to review', () =>
    expect(
      found([
        shown('mardi').replace('otages', 'otages français'),
        shown('lundi').replace('otages', 'policiers enlevés'),
      ]),
    ).toEqual(['needs-review']))

  it('are sure where nothing else in the sentences differs', () =>
    expect(found([shown('mardi'), shown('lundi')])).toEqual(['sure']))

  it('may date two acts where other words stand beside them', () =>
    expect(
      found([
        shown('mardi'),
        'Des images inédites de la libération des otages ont été vues lundi à la télévision colombienne.',
      ]),
    ).toEqual([]))

  it('are no conflict where an article dates the act on both', () =>
    expect(found([shown('mardi'), `${shown('lundi')} La chaîne les a diffusées mardi aussi.`])).toEqual([]))
})

describe('the title of figures that do not agree', () => {
  it('says what the counted noun is of', () => {
    const text = (count: number) =>
      `Les ${count} chefs d’État du monde entier étaient assis dans la tribune officielle.`
    const [found] = analyzeTexts(conflictingFigure, [text(90), text(80)])
    expect(found?.title).toContain('90 chefs d’État')
    expect(found?.evidence[0]?.exact).toBe('90 chefs')
  })

  it('does not end on an elided article', () => {
    const text = (count: number) =>
      `Les ministres des ${count} pays de l’Union étaient assis dans la tribune officielle.`
    const [found] = analyzeTexts(conflictingFigure, [text(26), text(27)])
    expect(found?.title).not.toMatch(/de l »/)
  })
})

describe('values of sentences that differ in nothing else', () => {
  const found = (texts: string[], options: Options = {}) =>
    analyzeTexts(conflictingFigure, texts, options).map(
      ({ confidence, severity }) => `${confidence} ${severity}`,
    )
  const bridge = (count: string) => `${count} véhicules empruntent chaque jour l’ouvrage, construit en 1962.`
  const fire = (count: string) =>
    `A fire tore through the mill on Monday night, forcing the evacuation of ${count} from neighbouring streets.`

  it('are sure, approximate or not', () => {
    expect(found([bridge('Quelque 14 000'), bridge('Quelque 19 000')])).toEqual(['sure 2'])
    expect(found([fire('120 residents'), fire('200 residents')], { language: 'en' })).toEqual(['sure 3'])
  })

  it('name all who print the one or the other, with a word of approximation or without', () => {
    const title = (texts: string[]) =>
      analyzeTexts(conflictingFigure, texts).map(found => found.title.replace(/\s/gu, ' '))
    const rival = bridge('Quelque 19 000')
    const passing = (count: string) => `${count} véhicules passent là, dit la mairie.`
    const [joined] = title([bridge('Quelque 14 000'), rival, passing('Environ 14 000')])
    expect(joined).toMatch(/« 14 000 véhicules » \([^)]+ et [^)]+\), « 19 000 véhicules » \([^) ]+\)/)
    const [apart] = title([bridge('Quelque 14 000'), rival, passing('Plus de 14 000')])
    expect(apart).toMatch(/« Quelque 14 000 véhicules »/)
  })

  it('are to review where each sentence has words of its own', () =>
    expect(
      found([
        bridge('Quelque 14 000').replace('.', ' par Eiffel.'),
        bridge('Quelque 19 000').replace('.', ' en hiver.'),
      ]),
    ).toEqual(['needs-review 1']))

  it('are to review where two sources count', () => {
    const march = (count: string, who: string) =>
      `« Les ${count} manifestants ont défilé dans le calme pendant la grève générale », a déclaré ${who}.`
    expect(found([march('300', 'Paul Henry'), march('800', 'Anne Fabre')])).toEqual(['needs-review 2'])
  })

  it('are to review where a toll may have grown', () =>
    expect(
      found([
        'Quelque 40 personnes ont été tuées par l’effondrement du grand viaduc de la vallée.',
        'Quelque 60 personnes ont été tuées par l’effondrement du grand viaduc de la vallée.',
      ]),
    ).toEqual(['needs-review 1']))
})
