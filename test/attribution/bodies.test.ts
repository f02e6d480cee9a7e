import { expect, test } from 'vitest'
import { article, attributeArticles, sourceNames } from './labelled.js'

/** Who is credited with each utterance of a text, in order; `?` for nobody. */
function credited(text: string): string[] {
  const { result } = attributeArticles([article(text)])
  return sourceNames(result, result.attributions)
}

const bodies: [why: string, text: string, expected: string[]][] = [
  [
    'a bank that every reader knows is «la banque»',
    'BNP Paribas a fermé une agence près du tribunal de Caen. La banque assure que « tout va bien ».',
    ['BNP Paribas'],
  ],
  [
    'of two banks neither is',
    'BNP Paribas et Natixis ont fermé une agence. La banque assure que « tout va bien ».',
    ['banque'],
  ],
  [
    'what the text calls a channel is «la chaîne»',
    'La chaîne colombienne RCN et le parquet de Caen ont enquêté. La chaîne assure que « tout va bien ».',
    ['RCN'],
  ],
  [
    'an apposition says what a firm makes',
    "Le groupe Zetor, premier constructeur tchèque, a répondu à l'UMP. Le constructeur assure que « tout va bien ».",
    ['Zetor'],
  ],
  [
    'a body brought in since is another one',
    'BNP Paribas a fermé une agence. Une banque de Caen a réagi. La banque assure que « tout va bien ».',
    ['banque'],
  ],
  [
    'the head of a name says what it is',
    'La Fédération française de rugby et la Ligue de Caen se sont réunies. La fédération assure que « tout va bien ».',
    ['Fédération française de rugby'],
  ],
  [
    'a maker is no party, though no other body be named',
    "L'UMP se réunit à Caen. Le constructeur assure que « tout va bien ».",
    ['constructeur'],
  ],
]

test.each(bodies)('%s', (_, text, expected) => {
  expect(credited(text)).toEqual(expected)
})
