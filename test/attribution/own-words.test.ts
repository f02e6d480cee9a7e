import { expect, test } from 'vitest'
import { article, attributeArticles, sourceNames } from './labelled.js'

/** Who is credited with each utterance of a text, in order; `?` for nobody. */
function credited(text: string): string[] {
  const { result } = attributeArticles([article(text)])
  return sourceNames(result, result.attributions)
}

const words: [why: string, text: string, expected: string[]][] = [
  [
    'the marks open before the verb of the sentence',
    "Jean Moulin « demande qu'on arrête de fermer la rue ».",
    ['Jean Moulin'],
  ],
  [
    'a thing is no speaker though the marks do',
    'Le toit « menace de tomber sur la rue à tout moment ».',
    ['?'],
  ],
  [
    'what a body does it for, in its words',
    'Le parquet de Caen avait ouvert une enquête afin de « déterminer qui a fermé la rue et pourquoi ».',
    ['parquet de Caen'],
  ],
  [
    'another clause may speak for somebody else',
    'Le parquet de Caen a ouvert une enquête lorsque la rue « a été fermée sans que personne ne nous prévienne ».',
    ['?'],
  ],
  [
    '«ils» are the two whom «et» joins',
    'La délégation a été reçue par le président, Jean Moulin, et le procureur général, Paul Durand.\nIls ont promis « une réponse avant la fin de la semaine ».',
    ['Jean Moulin et Paul Durand'],
  ],
  [
    'a plural since then is nearer',
    'Jean Moulin et Paul Durand ont reçu les riverains. Ils ont promis « une réponse avant la fin de la semaine ».',
    ['?'],
  ],
]

test.each(words)('%s', (_, text, expected) => {
  expect(credited(text)).toEqual(expected)
})
