import { expect, test } from 'vitest'
import { article, attributeArticles, sourceNames } from './labelled.js'

/** Who is credited with each utterance of a text, in order; `?` for nobody. */
function credited(text: string): string[] {
  const { result } = attributeArticles([article(text)])
  return sourceNames(result, result.attributions)
}

const texts: [why: string, text: string, expected: string[]][] = [
  [
    'the one person named before, though no subject',
    "La visite n'a pas plu à la ville, où Jean Moulin n'est resté qu'une heure.\n« La rue sera fermée », a-t-il ajouté.",
    ['Jean Moulin'],
  ],
  [
    'one of two',
    "La visite n'a pas plu à la ville, où Jean Moulin a vu Paul Durand.\n« La rue sera fermée », a-t-il ajouté.",
    ['?'],
  ],
  [
    'the subject of a clause whose sentence has no verb',
    "Jean Moulin est venu. Un voyage dont il a profité pour estimer qu'il fallait « fermer la rue ».",
    ['Jean Moulin'],
  ],
  [
    'a description by its ending',
    "Ensuite, l'agresseur s'est rendu au marché. Il aurait crié « je vous fermerai tous ».",
    ['agresseur'],
  ],
  [
    'a thing with such an ending',
    "Ensuite, l'ascenseur s'est arrêté au marché. Il aurait crié « je vous fermerai tous ».",
    ['?'],
  ],
  ['a view before a colon', 'Même analyse chez Jean Moulin : « Nous fermerons la rue. »', ['Jean Moulin']],
  ['a place before a colon', 'Même chose chez les fleuristes de la ville : « Rue Jean Moulin »', ['?']],
  [
    'a name of no known kind before what is said of it',
    'Priscillia Ludosky, figure de la rue a répondu : « Il est bien dommage que la rue soit fermée. »',
    ['Priscillia Ludosky'],
  ],
]

test.each(texts)('%s', (_, text, expected) => {
  expect(credited(text)).toEqual(expected)
})
