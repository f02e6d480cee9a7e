import { expect, test } from 'vitest'
import { article, attributeArticles, sourceNames } from './labelled.js'

/** Who is credited with each utterance of a text, in order; `?` for nobody. */
function credited(text: string): string[] {
  const { result } = attributeArticles([article(text)])
  return sourceNames(result, result.attributions)
}

const roles: [why: string, text: string, expected: string[]][] = [
  [
    'a role is of the person whom the article introduces with it',
    "Jean Moulin, député socialiste de l'Eure, est venu. Paul Durand l'attendait. « La rue est fermée », a déclaré le député de l'Eure.",
    ['Jean Moulin'],
  ],
  [
    'two of that role leave it undecided',
    'Jean Moulin, député socialiste, et Paul Durand, député radical, sont venus. Anne Petit présidait. « La rue est fermée », a déclaré le député.',
    ['député'],
  ],
  [
    'a role with another complement is of somebody else',
    "Jean Moulin, directeur du Tour, a dit : « La rue est fermée ». « C'est une erreur », a ajouté le directeur de l'agence.",
    ['Jean Moulin', "directeur de l'agence"],
  ],
  [
    'who goes on speaking is taken up by a role that nobody introduced',
    'Jean Moulin a déclaré que la rue était fermée. « La place aussi », a ajouté le porte-parole du parti.',
    ['Jean Moulin', 'Jean Moulin'],
  ],
  [
    'a verb that brings in another voice takes nobody up',
    'Jean Moulin a déclaré que la rue était fermée. « La place aussi », a rétorqué le porte-parole du parti.',
    ['Jean Moulin', 'porte-parole du parti'],
  ],
  [
    'nor does a woman’s role take up a man',
    'Jean Moulin a déclaré que la rue était fermée. « La place aussi », a ajouté la présidente du parti.',
    ['Jean Moulin', 'présidente du parti'],
  ],
  [
    '«le praticien» is the doctor named shortly before',
    'Paul Durand, médecin à Caen, a été reçu par Jean Moulin. Le praticien a expliqué que la rue était fermée.',
    ['Paul Durand'],
  ],
  [
    'a name that closes the apposition speaks, whatever it looks like',
    '« La rue est fermée », a déclaré mardi le représentant du parti à Lyon, Tenzin Chodak.',
    ['Tenzin Chodak'],
  ],
  [
    'a public prosecutor’s office is no general',
    'Jean Moulin, général de brigade, est venu. Le parquet général a déclaré que « la rue est fermée ».',
    ['parquet général'],
  ],
  [
    '«la ministre» is who spoke, if every reader knows her to be one',
    'Christine Lagarde a dit : « La rue est fermée ». « La place aussi », a déclaré la ministre.',
    ['Christine Lagarde', 'Christine Lagarde'],
  ],
  [
    'and nobody else',
    'Jeanne Moulin a dit : « La rue est fermée ». « La place aussi », a déclaré la ministre.',
    ['Jeanne Moulin', 'ministre'],
  ],
  [
    'a name of which nothing is known stands with the noun of a person',
    'Son propriétaire Evgueni Tchodak a annoncé que la rue était fermée.',
    ['Evgueni Tchodak'],
  ],
  [
    '«l’Américain» is the only American named, not his country',
    "L'Américain John Smith a battu Paul Durand. « Je suis content », a dit l'Américain.",
    ['John Smith'],
  ],
  [
    '«le nageur français» is nobody whom the article calls American',
    "L'Américain John Smith a dit : « Je suis content ». « Moi aussi », a ajouté le nageur français.",
    ['John Smith', 'nageur français'],
  ],
  [
    'a wider noun takes up the one unnamed speaker of whom more is said',
    '« La rue est fermée », a dit le procureur de la République de Lyon. Selon le magistrat, « la place est fermée elle aussi ».',
    ['procureur de la République de Lyon', 'procureur de la République de Lyon'],
  ],
  [
    'not a speaker of another kind',
    '« La rue est fermée », a dit le maire adjoint de Lyon. Selon le magistrat, « la place est fermée elle aussi ».',
    ['maire adjoint de Lyon', 'magistrat'],
  ],
  [
    'a body in the complement has its name in the source',
    "Des voleurs sont entrés au siège de la Société générale. La banque est fermée. « L'enquête avance », a indiqué une porte-parole de la banque.",
    ['porte-parole de la Société générale'],
  ],
  [
    'not where two bodies are of the kind',
    "La Société générale et BNP Paribas sont fermées. « L'enquête avance », a indiqué une porte-parole de la banque.",
    ['porte-parole de la banque'],
  ],
  [
    'nor what is said by more words',
    "La Société générale est fermée. « L'enquête avance », a indiqué une porte-parole de la banque centrale.",
    ['porte-parole de la banque centrale'],
  ],
  [
    'who has just spoken is taken up as the manager of the team',
    "La course part lundi, a déclaré Jean Moulin. « L'équipe est prête », a dit le manager d'Astana.",
    ['Jean Moulin', 'Jean Moulin'],
  ],
  [
    'not who is manager of another',
    "La course part lundi, a déclaré Jean Moulin, manager de Caen. « L'équipe est prête », a dit le manager d'Astana.",
    ['Jean Moulin', "manager d'Astana"],
  ],
  [
    'a demonym takes up who has just spoken, not whom the article is about',
    'Lance Armstrong revient. Armstrong court en mai. Armstrong sera suivi. « Il est prêt », a annoncé Johan Bruyneel. « Nous aussi », a ajouté le Belge.',
    ['Johan Bruyneel', 'Johan Bruyneel'],
  ],
  [
    'not who is of another land',
    "Lance Armstrong revient. Armstrong court en mai. Armstrong sera suivi. « Il est prêt », a annoncé le coureur belge Johan Bruyneel. « Je suis prêt », a ajouté l'Américain.",
    ['Johan Bruyneel', 'Lance Armstrong'],
  ],
  [
    'a doctor of somebody makes no doctor of the patient',
    'Le Dr Jean Moulin, médecin traitant de Jeanne Petit, est venu. « La malade va mieux », a expliqué le praticien.',
    ['Jean Moulin'],
  ],
]

test('another outlet on the same matter says who holds a role', () => {
  const names = 'Jean Moulin, Paul Durand et Anne Petit se sont vus à Caen.'
  const texts = [
    `${names} Luc Morin, porte-parole du ministère de la Ville, les attendait.`,
    `${names} « La rue est fermée », a déclaré le porte-parole du ministère.`,
  ]
  const { result } = attributeArticles(texts.map((text, index) => article(text, 'fr', `a-${index + 1}`)))
  expect(sourceNames(result, result.attributions)).toEqual(['Luc Morin'])
})

test.each(roles)('%s', (_, text, expected) => {
  expect(credited(text)).toEqual(expected)
})
