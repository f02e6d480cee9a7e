import { expect, test } from 'vitest'
import { article, attributeArticles, sourceNames } from './labelled.js'

/** Who is credited with each utterance of a text, in order; `?` for nobody. */
function credited(text: string): string[] {
  const { result } = attributeArticles([article(text)])
  return sourceNames(result, result.attributions)
}

const subjects: [why: string, text: string, expected: string[]][] = [
  [
    'the subject stands before the verb, what is announced after it',
    "Jean Moulin, porte-parole de l'usine et élu du Nord, a annoncé aujourd'hui l'organisation mercredi d'une réunion.",
    ['Jean Moulin'],
  ],
  [
    'who can speak after a closing verb is the subject',
    'La banque conserve à ce stade la direction de la filiale, a indiqué mardi une porte-parole.',
    ['porte-parole'],
  ],
  [
    'the subject of what is said is not who says it',
    'Le procureur de Lyon, Jean Moulin, a indiqué mercredi à des journalistes que le parquet de Lyon n\'ouvrait pas une enquête pour "délit de fuite".',
    ['Jean Moulin'],
  ],
  [
    'a name after a short adjunct is the subject',
    "« La rue est fermée », a indiqué mercredi à l'agence le maire, Jean Moulin.",
    ['Jean Moulin'],
  ],
  [
    'an object before the verb is not its subject',
    'Le maire, Jean Moulin, lui a proposé de partir.',
    ['Jean Moulin'],
  ],
  [
    'nor is «lui» where it stresses it',
    'Pierre Durand est parti. Jean Moulin, lui, a proposé de rester.',
    ['Jean Moulin'],
  ],
  [
    'an adjunct that no comma closes stands between subject and verb',
    "Le maire, Jean Moulin, lors d'un débat du 19 juillet 2018 a révélé que la rue était fermée.",
    ['Jean Moulin'],
  ],
  [
    'a noun with its article after an adjunct is the subject',
    'Selon Paul Durand, tout va bien, dans un courrier le maire a révélé que la rue était fermée.',
    ['Paul Durand', 'maire'],
  ],
  [
    'an aside of five words parts auxiliary and participle',
    'La mère du suspect avait, il y a quelques jours, assuré que la rue était fermée.',
    ['mère du suspect'],
  ],
  [
    'a year that looks busy says nothing',
    "Jean Moulin reconnaît que l'année s'annonce « aussi chargée que la précédente ».",
    ['Jean Moulin'],
  ],
  [
    'who has demands stands nearest to «qui»',
    'De quoi répondre aux attentes des magistrats de Lyon qui ont demandé de "prendre enfin position".',
    ['magistrats de Lyon'],
  ],
  [
    'things that bear out a view are nobody beside a source',
    "D'après Paul Durand, tous ces éléments confirment l'hypothèse du vol « que retient la police ».",
    ['Paul Durand'],
  ],
  [
    'what somebody would propose is told by the source',
    'Jeanne Moulin proposerait "un congrès de la dernière chance", selon un familier du parti.',
    ['familier du parti'],
  ],
  [
    'who speaks beside the marks speaks, not the crowd before the colon',
    'Les Français réclament une loi : « Nous voulons une loi juste pour tous », a lancé Paul Durand.',
    ['Paul Durand'],
  ],
  [
    'a contrast has its own speaker',
    'Le maire précise que « la rue est fermée » tandis que son avocat Paul Durand s’ « indigne des fuites dans la presse ».',
    ['maire', 'Paul Durand'],
  ],
  [
    'after an aside the pronoun is of the main clause',
    'Anne Petit a confirmé que la rue était fermée, alors que Jeanne Moulin a assuré que la place était libre. « Je pars demain matin », a-t-elle ajouté.',
    ['Anne Petit', 'Jeanne Moulin', 'Anne Petit'],
  ],
  [
    'a document is no «lui»',
    'Le rapport indique que la rue est fermée. Jean Moulin est déçu. Pour lui, « la place est perdue pour tous ».',
    ['rapport', 'Jean Moulin'],
  ],
  [
    'who gives information speaks, not the information',
    'Selon les renseignements confiés par une source policière au Parisien, « le départ était préparé ».',
    ['source policière'],
  ],
  [
    'a clause that goes on belongs to no label',
    "« On ne l'avait jamais vu », confie une voisine de la nounou chargée de garder l'enfant.",
    ['voisine de la nounou'],
  ],
  [
    'a participle that ends the phrase stays',
    "« On ne l'avait jamais vu », confie une personne âgée, rue de Lyon.",
    ['personne âgée'],
  ],
  [
    'a firm of two names is one',
    '« La plainte est recevable », a dit le cabinet Morel et Dupont.',
    ['cabinet Morel et Dupont'],
  ],
  [
    'the subject after a place is no apposition',
    'Depuis New Delhi, le maire a fustigé « un système qui marche sur la tête ».',
    ['maire'],
  ],
  [
    'a cabinet speaks, what it speaks about is no part of its name',
    "Selon le cabinet de M. Le Roux concernant l'affaire, « la plainte est recevable et juste ».",
    ['cabinet de M. Le Roux'],
  ],
  [
    'a report is published some day',
    'Selon une étude du Comité Richelieu publiée mercredi, la rue est fermée depuis deux ans.',
    ['étude du Comité Richelieu'],
  ],
  [
    'an agenda speaks for nobody',
    "Selon l'ordre du jour de la séance, la rue est fermée depuis deux ans.",
    [],
  ],
]

test.each(subjects)('%s', (_why, text, expected) => {
  expect(credited(text)).toEqual(expected)
})
