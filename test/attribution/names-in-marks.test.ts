import { expect, test } from 'vitest'
import { article, attributeArticles, sourceNames } from './labelled.js'

/** Who is credited with each utterance of a text, in order; `?` for nobody. */
function credited(text: string): string[] {
  const { result } = attributeArticles([article(text)])
  return sourceNames(result, result.attributions)
}

const texts: [why: string, text: string, expected: string[]][] = [
  ['an adjective between noun and name', 'La mélodie principale « You and me » a été jouée hier soir.', []],
  ['«sur le» between noun and name', 'La revue prépare un numéro sur le « mystère de la rue ».', []],
  [
    'an adjective after a noun of no name',
    'Jean Moulin dénonce la justice sociale « qui ferme les rues ».',
    ['Jean Moulin'],
  ],
  ['a foreign name and its gloss', 'La petite fille interprétait « Ge chang zu guo » (chanter la rue).', []],
  [
    'words of the language and a bracket',
    'Jean Moulin évoque « une rue fermée » (depuis hier).',
    ['Jean Moulin'],
  ],
  [
    'what a name means',
    'Il est passé sous le portail « Arbeit macht frei » (« Le travail rend libre ») hier.',
    [],
  ],
  [
    'a word marked again and again',
    'Jean Moulin a vu la « nounou ». Il a suivi la « nounou ». Jean Moulin dénonce la « nounou ».',
    [],
  ],
  [
    'a word marked twice',
    'Jean Moulin dénonce une « fraude ». Il déplore une « fraude ».',
    ['Jean Moulin', 'Jean Moulin'],
  ],
]

test.each(texts)('%s', (_, text, expected) => {
  expect(credited(text)).toEqual(expected)
})
