import { expect, test } from 'vitest'
import { article, attributeArticles, sourceNames } from './labelled.js'

/** Who is credited with each utterance of a text, in order; `?` for nobody. */
function credited(text: string): string[] {
  const { result } = attributeArticles([article(text)])
  return sourceNames(result, result.attributions)
}

const texts: [why: string, text: string, expected: string[]][] = [
  [
    'some of those told of before',
    'Les riverains sont divisés. Certains estiment que la rue est « perdue ».',
    ['riverains'],
  ],
  [
    'others of them',
    "Les riverains sont divisés. Mais d'autres pensent que la rue est « sauvée ».",
    ['autres riverains'],
  ],
  ['some of nobody known', 'La rue est fermée. Certains estiment que la rue est « perdue ».', ['?']],
  [
    'one of them, named after',
    "Les riverains sont divisés. La rue est « perdue », selon l'un d'eux, le Français Jean Moulin.",
    ['Jean Moulin'],
  ],
  [
    'people who are no subject',
    'La décision a provoqué la colère des riverains. Pour eux, « la rue est perdue pour toujours ».',
    ['riverains'],
  ],
  [
    'things are nobody',
    'La décision a provoqué la chute des arbres. Ils sont « la mémoire de la rue, pour toujours ».',
    ['?'],
  ],
  [
    'the date of an issue stands between paper and verb',
    'Le Monde de ce 22 mars ajoute que la rue est « fermée pour toujours ».',
    ['Le Monde'],
  ],
  [
    'a second verb after one that is not known',
    "Un proche le compare à un roi, et rappelle qu'il est resté « jusqu'à la dernière seconde ».",
    ['proche'],
  ],
  [
    'a thing that opens the sentence says nothing',
    "La rue le mène au port, et rappelle que c'était « une belle époque ».",
    ['?'],
  ],
  [
    'words right after «qui»',
    'La ville accuse la direction qui, « pour répondre aux exigences de la loi », a fermé la rue.',
    ['direction'],
  ],
]

test.each(texts)('%s', (_, text, expected) => {
  expect(credited(text)).toEqual(expected)
})
