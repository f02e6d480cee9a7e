import { describe, expect, it } from 'vitest'
import { plainTextParts } from '../../src/ingest/parts/plain-text.js'
import { show } from './show.js'

const parts = (text: string, language = 'fr') => show(text, plainTextParts(text, language).parts)

/** Prose that makes the cases look like articles: rules ask for a body. */
const prose = [
  'Le conseil municipal de Valmore a adopté lundi soir le budget de la commune.',
  "L'opposition a voté contre, dénonçant une hausse de la taxe foncière.",
  'Le maire défend un choix « responsable » face à la baisse des dotations.',
]
const english = [
  'The council of Eastmere adopted its budget on Monday evening after a long debate.',
  'The opposition voted against it, citing a rise in property tax.',
  'The mayor called the choice responsible in view of falling grants.',
]

/** The kind of `line` when it stands between paragraphs. */
const kindOf = (line: string, language = 'fr', body = language === 'fr' ? prose : english) => {
  const text = [body[0], line, ...body.slice(1)].join('\n\n')
  return plainTextParts(text, language)
    .parts.map(part => ({ ...part, text: text.slice(part.start, part.end) }))
    .filter(part => line.includes(part.text))
    .map(part => part.kind)
}

describe('whole lines', () => {
  it.each([
    ['À lire aussi : Le budget voté', 'boilerplate'],
    ['> A lire aussi : L’alliance semble solide et susceptible de perdurer', 'boilerplate'],
    ['LIRE AUSSI >> Taxe foncière : qui paiera plus ?', 'boilerplate'],
    ['→ Lire également notre enquête sur la taxe.', 'boilerplate'],
    ['La suite après cette publicité', 'boilerplate'],
    ['Suivez-nous sur WhatsApp', 'boilerplate'],
    ['Recevez notre newsletter chaque matin', 'boilerplate'],
    ['Par Jeanne Dupont', 'byline'],
    ['Par J.-P. Martin et Léa de la Roux (à Kiev)', 'byline'],
    ['Par Maëlle Quintric et agences', 'byline'],
    ['Par Maëlle Quintric (avec AFP)', 'byline'],
    ['Maëlle Quintric (avec AFP)', 'byline'],
    ['Par Maëlle Quintric avec AFP', 'byline'],
    ['De notre correspondante à Moscou', 'byline'],
    ['Publié le 12 juin 2024 à 10h00', 'metadata'],
    ['mardi 18 juin 2024', 'metadata'],
    ['Temps de lecture : 3 min', 'metadata'],
    ['AFP', 'credit'],
    ['(avec AFP)', 'credit'],
    ['Photo AFP.', 'credit'],
    ['/Photo prise le 17 octobre 2008/REUTERS/Léa Roux', 'credit'],
    ['Photo archivée, affaire classée.', 'body'],
    ['Le Courrier avec AFP et Reuters', 'credit'],
    ['© 2019 AFP', 'credit'],
    // Prose that only looks like them.
    [
      'Lire aussi souvent est un plaisir rare, dit la bibliothécaire, qui prête trente livres par jour à chacun de ses lecteurs les plus assidus du quartier, et même aux enfants des écoles voisines qui viennent le mercredi après-midi avec leurs parents ou leurs grands-parents, par tous les temps et en toute saison de l’année.',
      'body',
    ],
    ['Lire reste un plaisir.', 'body'],
    ['Par hasard, ils ont trouvé la faille.', 'body'],
    ['Maëlle Quintric (avec sa sœur) a saisi le tribunal.', 'body'],
    ['Par Maëlle Quintric et agences immobilières, tout est vendu.', 'body'],
    ['Publié hier, le rapport fait grand bruit.', 'body'],
    ['Suivez les consignes de la préfecture.', 'body'],
    ["L'AFP a interrogé douze élus de la majorité.", 'body'],
    ['Partager le pouvoir ne va pas de soi.', 'body'],
  ])('%s → %s', (line, kind) => {
    expect(kindOf(line)).toEqual([kind])
  })

  it.each([
    ['Read more: what the budget means', 'boilerplate'],
    ['READ ALSO – Property tax explained', 'boilerplate'],
    ['Sign up for our morning newsletter', 'boilerplate'],
    ['By Jane Doe, Diplomatic Correspondent', 'byline'],
    ['By JANE DOE and JOHN ROE', 'byline'],
    ['May 03, 2013', 'metadata'],
    ['MAR. 14, 2013, 8: 12 PM', 'metadata'],
    ['Originally published 05 / 03 / 2013 at 10: 20 AM EDT', 'metadata'],
    ['Updated: November 11, 2011 20: 09 IST', 'metadata'],
    ['(Reporting by Jane Doe; editing by John Roe)', 'credit'],
    ['Reuters', 'credit'],
    ['Read more books, the mayor said.', 'body'],
    ['By then the vote was over.', 'body'],
    ['By Dan Wexley and agencies', 'byline'],
    ['By Dan Wexley with AFP', 'byline'],
    ['By Dan Wexley (and agencies)', 'byline'],
    ['By Monday agencies had counted twelve.', 'body'],
    ['By Tuesday Jane Doe and agencies of the state had met twice. Nobody came.', 'body'],
    ['Share prices fell on Monday.', 'body'],
    ['Published figures tell another story.', 'body'],
    ['Sign language was used throughout the debate.', 'body'],
  ])('%s → %s', (line, kind) => {
    expect(kindOf(line, 'en')).toEqual([kind])
  })
})

describe('glued blocks', () => {
  it('lays a capital heading apart from its sentence', () => {
    const french = 'Le président russe a assuré mardi Pyongyang de son soutien.'
    expect(parts(`${prose[0]}\n\nPOUTINE SOUTIENT ARDEMMENT LA CORÉE DU NORD ${french}`)).toEqual([
      `body: ${prose[0]}`,
      'heading: POUTINE SOUTIENT ARDEMMENT LA CORÉE DU NORD',
      `body: ${french}`,
    ])
    const english = 'A man of 40 was among them, officers said on Tuesday.'
    expect(parts(`POLICE ARREST THREE MEN IN EASTMERE ${english}`, 'en')).toEqual([
      'headline: POLICE ARREST THREE MEN IN EASTMERE',
      `body: ${english}`,
    ])
  })

  it('makes a glued capital heading a heading wherever its paragraph stands', () => {
    const glued = `LE CONSEIL ADOPTE SON BUDGET ${prose[0]}`
    const pieces = ['heading: LE CONSEIL ADOPTE SON BUDGET', `body: ${prose[0]}`]
    expect(parts(`${glued}\n\n${prose[1]}`)).toEqual([...pieces, `body: ${prose[1]}`])
    expect(parts(`${prose[1]}\n\n${glued}`)).toEqual([`body: ${prose[1]}`, ...pieces])
  })

  it.each([
    "L'ONU ET L'OTAN Le disent depuis longtemps à leurs membres.",
    'ONU FEMMES Le rapport annuel a paru.',
    'NON, NON ET MILLE FOIS NON, répète le maire à chaque séance.',
  ])('leaves emphasis in capitals alone: %s', text => {
    expect(parts(text)).toEqual([`body: ${text}`])
  })

  it('cuts a dateline off the first paragraph', () => {
    expect(parts(`PARIS (Reuters) – ${prose[0]}`)).toEqual([
      'dateline: PARIS (Reuters) –',
      `body: ${prose[0]}`,
    ])
    expect(parts(`WASHINGTON — ${english[0]}`, 'en')).toEqual([
      'dateline: WASHINGTON —',
      `body: ${english[0]}`,
    ])
    const aubrac = 'SAINT-AUBRAC (Loire-Inférieure), 12 mars 2025 (AFP) -'
    expect(parts(`${aubrac} ${prose[0]}`)).toEqual([`dateline: ${aubrac}`, `body: ${prose[0]}`])
    const kent = 'ASHFORD (Kent), 12 March 2025 (PA) -'
    expect(parts(`${kent} ${english[0]}`, 'en')).toEqual([`dateline: ${kent}`, `body: ${english[0]}`])
    const told =
      'Le préfet (Loire-Inférieure), joint le 12 mars 2025, a tout dit à l’agence (AFP) - et à la radio.'
    expect(parts(told)).toEqual([`body: ${told}`])
    for (const line of ['PÉKIN (AFP) -', 'VILLEBON, Essonne (Reuters) -'])
      expect(parts(`${line}\n\n${prose[0]}`)).toEqual([`dateline: ${line}`, `body: ${prose[0]}`])
    const aside = 'Paris – qui hésitait encore hier – a fini par voter pour.'
    expect(parts(aside)).toEqual([`body: ${aside}`])
  })

  it('cuts a credit off the last paragraph, not a mention of an agency', () => {
    expect(parts(`${prose[0]} (avec AFP)`)).toEqual([`body: ${prose[0]}`, 'credit: (avec AFP)'])
    expect(parts(`${prose[0]} © 2024 AFP`)).toEqual([`body: ${prose[0]}`, 'credit: © 2024 AFP'])
    const mention = "Le maire l'a dit à l'agence (AFP) et à la radio."
    expect(parts(mention)).toEqual([`body: ${mention}`])
  })

  it('cuts live-blog filler off either end', () => {
    expect(parts(`Bonjour à tous. ${prose[0]}`)).toEqual([
      'boilerplate: Bonjour à tous.',
      `body: ${prose[0]}`,
    ])
    expect(parts(`${prose[0]} Suivez les dernières informations sur le conflit.`)).toEqual([
      `body: ${prose[0]}`,
      'boilerplate: Suivez les dernières informations sur le conflit.',
    ])
    const speech = `« Bonjour à tous », a lancé le maire en ouvrant la séance.`
    expect(parts(speech)).toEqual([`body: ${speech}`])
  })

  it('tells a dataset prefix and its date', () => {
    const text = ` date 2024-06 ${prose[0]}`
    expect(parts(text)).toEqual(['metadata: date 2024-06', `body: ${prose[0]}`])
    expect(plainTextParts(text, 'fr').publishedAt).toBe('2024-06')
    expect(parts('date 2024-06')).toEqual(['body: date 2024-06'])
    expect(parts('Date 2024 oblige, le budget est en hausse.')[0]).toMatch(/^body: Date 2024/)
  })
})

describe('roles', () => {
  it('tells section label, headline, lead and headings', () => {
    expect(
      parts(
        [
          'Politique',
          'Valmore adopte son budget dans la douleur',
          ...prose,
          'Une taxe contestée',
          ...prose,
        ].join('\n\n'),
      ),
    ).toEqual([
      'metadata: Politique',
      'headline: Valmore adopte son budget dans la douleur',
      `lead: ${prose[0]}`,
      `body: ${prose[1]}`,
      `body: ${prose[2]}`,
      'heading: Une taxe contestée',
      ...prose.map(line => `body: ${line}`),
    ])
  })

  it('keeps a list, a poem or a text without stops as body', () => {
    const lines = ['Lundi à Valmore', 'Mardi à Kermeur', 'Mercredi à Port-Launay', 'Jeudi repos']
    expect(parts([prose[0], ...lines].join('\n'))).toEqual([prose[0], ...lines].map(line => `body: ${line}`))
  })

  it('takes a first sentence with a stop for no headline', () => {
    expect(parts(prose.join('\n'))).toEqual(prose.map(line => `body: ${line}`))
  })

  it.each([
    'Un rapport accable la banque.',
    'Marseille. L’enfant retrouvé sain et sauf',
    'FRAUDE À LA SOCIÉTÉ VALMONT',
    'Faut-il craindre une nouvelle crue ?',
    'Armstrong et le Tour : on discute…',
  ])('takes a first line for a headline: %s', line => {
    const long = `${prose[0]} ${prose[1]}`
    expect(parts([line, long, ...prose].join('\n\n'))[0]).toBe(`headline: ${line}`)
  })

  it('tells a signature from a last sentence', () => {
    expect(parts([...prose, 'Jeanne Dupont et Léa de La Roux'].join('\n\n')).at(-1)).toBe(
      'byline: Jeanne Dupont et Léa de La Roux',
    )
    expect(parts([...prose, 'Jean Leroy, édité par Paul Mas'].join('\n\n')).at(-1)).toBe(
      'byline: Jean Leroy, édité par Paul Mas',
    )
    expect(parts([...prose, 'Vive la République'].join('\n\n')).at(-1)).toBe('body: Vive la République')
  })

  it('joins a sentence that a line end broke, not the items of a list', () => {
    const broken = 'La semaine dernière, le maire avait dévoilé les détails du\n\nplan de relance.'
    expect(parts([...prose, broken].join('\n\n')).at(-1)).toBe(`body: ${broken}`)
    const list = 'Il propose deux mesures\na) une baisse de la taxe\nb) un emprunt'
    expect(parts([...prose, list].join('\n\n')).length).toBe(6)
  })

  it('joins lines wrapped by an editor', () => {
    const wrapped =
      'Le conseil municipal de Valmore a adopté lundi soir le budget de la\ncommune, par douze voix contre sept, au terme de quatre heures de\ndébats.\n\nLe maire défend un choix « responsable ».'
    expect(parts(wrapped)).toEqual(wrapped.split('\n\n').map(block => `body: ${block}`))
  })

  it('keeps line ends of every kind out of parts', () => {
    expect(parts(prose.join('\r\n\r\n'))).toEqual(prose.map(line => `body: ${line}`))
    expect(parts(prose.join('\u2028'))).toEqual(prose.map(line => `body: ${line}`))
  })
})
