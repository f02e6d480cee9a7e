import { expect, test } from 'vitest'
import { article, attributeArticles, sourceNames } from './labelled.js'

/** Who is credited with each utterance of the texts, one article each, in order; `?` for nobody. */
function credited(...texts: string[]): string[] {
  const { result } = attributeArticles(texts.map((text, index) => article(text, 'fr', `a-${index + 1}`)))
  return sourceNames(result, result.attributions)
}

const rest = 'a déclaré que la rue était fermée.'

const cases: [why: string, texts: string[], expected: string[]][] = [
  [
    'a party without its land is the one of the fuller name',
    [`Le Parti communiste ${rest}`, `Le Parti communiste français ${rest}`],
    ['Parti communiste français', 'Parti communiste français'],
  ],
  [
    'not one of another name',
    [`Le Parti communiste ${rest}`, `Le Parti socialiste ${rest}`],
    ['Parti communiste', 'Parti socialiste'],
  ],
  ['an agency has two names', [`L'agence Chine nouvelle ${rest}`, `Xinhua ${rest}`], ['Xinhua', 'Xinhua']],
  ['a name alone stays', [`L'agence Chine nouvelle ${rest}`], ['Chine nouvelle']],
  [
    'a noun alone takes up the name it was printed with',
    [`L'émission Capital ${rest} L'émission a ajouté que la place était libre.`],
    ['émission Capital', 'émission Capital'],
  ],
  [
    'not where another was brought in since',
    [`L'émission Capital ${rest} Une émission suit. L'émission a ajouté que la place était libre.`],
    ['émission Capital', 'émission'],
  ],
]

test.each(cases)('%s', (_why, texts, expected) => {
  expect(credited(...texts)).toEqual(expected)
})
