import { expect, test } from 'vitest'
import { SourceStore } from '../../src/attribution/source-store.js'
import { languagePack } from '../../src/language/registry.js'
import { article, attributeArticles, sourceNames } from './labelled.js'

/** Who is credited with each utterance of a text, in order; `?` for nobody. */
function credited(text: string): string[] {
  const { result } = attributeArticles([article(text)])
  return sourceNames(result, result.attributions)
}

const phrases: [why: string, text: string, expected: string[]][] = [
  ['a thing reports nothing', 'La course promettait un spectacle de haut niveau.', []],
  ['a body does', 'La fédération promettait un spectacle de haut niveau.', ['fédération']],
  [
    'an agent is told by its ending',
    'Le ferronnier est venu. Un boxeur a dit : « La rue est fermée ».',
    ['boxeur'],
  ],
  ['but a colour is none', 'La couleur des crédits confirme « une dérive de la ville ».', ['?']],
  ['however many', 'De nombreux échanges confirment « une dérive de la ville ».', ['?']],
  [
    'a lawyer’s title is no part of her name',
    "« La rue est fermée », a déclaré l'avocate du trader, Me Jeanne Moulin.",
    ['Jeanne Moulin'],
  ],
  ['who is counted speaks', 'Une poignée de lycéens a dit : « La rue est fermée ».', ['poignée de lycéens']],
  [
    'whose words they are speaks',
    "Selon les dires du témoin, la rue est fermée. L'annonce du maire a confirmé que la place l'était.",
    ['témoin', 'maire'],
  ],
  [
    'somebody of somebody is said by name',
    "Jean Moulin a dit : « La rue est fermée ». « C'est faux », a répondu son avocat.",
    ['Jean Moulin', 'avocat de Jean Moulin'],
  ],
  [
    'one of them too',
    "Jean Moulin a dit : « La rue est fermée ». « C'est faux », confie un de ses soutiens.",
    ['Jean Moulin', 'soutiens de Jean Moulin'],
  ],
  [
    'whose is not said where two may be meant',
    "Jean Moulin et Paul Durand sont venus. « C'est faux », confie un de leurs soutiens.",
    ['un de leurs soutiens'],
  ],
  [
    'what is said of a name after a comma is the name',
    'Jean Moulin, ordinaire du lieu, annonce que la rue est fermée.',
    ['Jean Moulin'],
  ],
  [
    'a pronoun after a comma is not',
    'La jeune femme a été prévenue. Selon Jean Moulin, elle avait confié « son vélo à un voisin ».',
    ['Jean Moulin', 'jeune femme'],
  ],
  [
    'a name after the agency to which it speaks',
    "« La rue est fermée », a indiqué à l'AFP, Tenzin, 32 ans.",
    ['Tenzin'],
  ],
]

test.each(phrases)('%s', (_, text, expected) => {
  expect(credited(text)).toEqual(expected)
})

test('a label neither begins in a number nor ends in an open word', () => {
  const store = new SourceStore([languagePack('en')!.names, languagePack('fr')!.names])
  const data = languagePack('en')!.attribution
  expect(store.free('000 people', data)).toBeNull()
  expect(store.free('gloves all of', data)).toBeNull()
  expect(store.free('some have', data)).toBeNull()
  expect(store.free('20 people', data)?.name).toBe('20 people')
  expect(store.free('le gouvernement il', languagePack('fr')!.attribution)?.name).toBe('gouvernement')
})
