import { expect, test } from 'vitest'
import { article, attributeArticles, sourceNames } from './labelled.js'

/** Who is credited with each utterance of a text, in order; `?` for nobody. */
function credited(text: string): string[] {
  const { result } = attributeArticles([article(text)])
  return sourceNames(result, result.attributions)
}

const texts: [why: string, text: string, expected: string[]][] = [
  ['a verb of no list', '« La rue est fermée », illustre Jean Moulin.', ['Jean Moulin']],
  ['a verb with an infinitive', "« La rue est fermée », n'a cessé de marteler Jean Moulin.", ['Jean Moulin']],
  ['a reflexive verb', '« La rue est fermée », se souvient Jean Moulin.', ['Jean Moulin']],
  ['the subject is a thing', '« La rue est fermée », se dresse la grille du parc.', ['?']],
  [
    'within the marks',
    'Jean Moulin est arrivé. « La rue, illustre-t-il, est fermée depuis hier. »',
    ['Jean Moulin'],
  ],
  [
    'a question within the marks',
    'Jean Moulin est arrivé. « La rue est-elle, oui ou non, fermée depuis hier ? »',
    ['Jean Moulin'],
  ],
  ['«selon» within the marks', '« La rue, selon Jean Moulin, est fermée depuis hier. »', ['Jean Moulin']],
  ['«selon» of a thing', '« La rue, selon les jours, est fermée ou ouverte. »', ['?']],
]

test.each(texts)('%s', (_, text, expected) => {
  expect(credited(text)).toEqual(expected)
})

test('«parle de» says the marked words, «relève de» does not', () => {
  expect(credited("Le maire parle d'« un acte odieux ».")).toEqual(['maire'])
  expect(credited("L'arrêt relève d'« un acte odieux ».")).toEqual([])
})
