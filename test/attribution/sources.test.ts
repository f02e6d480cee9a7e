import { expect, test } from 'vitest'
import { article, attributeArticles, sourceNames } from './labelled.js'

/** Who is credited with each utterance of the texts, one article each, in order; `?` for nobody. */
function credited(...texts: string[]): string[] {
  const articles = texts.map((text, index) => article(text, 'fr', `a-${index + 1}`))
  const { result } = attributeArticles(articles)
  return sourceNames(result, result.attributions)
}

test('«le journal» is the only paper named so far', () => {
  expect(credited('Le Monde a publié une enquête lundi. Le journal affirme que la rue est fermée.')).toEqual([
    'Le Monde',
  ])
})

test('«le journal» takes up an unnamed paper, not the one named before it', () => {
  const text =
    "Le Monde affirme que la rue est fermée. Un journal local a enquêté. Le journal précise que la place l'est aussi."
  expect(credited(text)).toEqual(['Le Monde', '?'])
})

test('«le journal» stays undecided after two papers', () => {
  const text = 'Le Monde a répondu à Libération lundi. Le journal affirme que la rue est fermée.'
  expect(credited(text)).toEqual(['?'])
})

test('«il» is the man described as the subject before, not a name that stands nearer', () => {
  const text =
    "Le candidat de droite a renouvelé sa critique de Jean Moulin lors d'un discours. « Ne me jugez pas », a-t-il déclaré."
  expect(credited(text)).toEqual(['candidat de droite'])
})

test('«il» is the body that was the subject before, not the last person who spoke', () => {
  const text =
    'Pierre Durand a dit : « Je pars demain matin ». Mardi, le ministère des finances a convoqué la presse. Dans un communiqué, il a indiqué que « la taxe sera votée ».'
  expect(credited(text)).toEqual(['Pierre Durand', 'ministère des finances'])
})

test('«il» after a thing is still who spoke before', () => {
  const text = 'Pierre Durand a dit : « Je pars demain matin ». Il a ajouté que la rue était fermée.'
  expect(credited(text)).toEqual(['Pierre Durand', 'Pierre Durand'])
})

test('who looks at a thing speaks, not the thing', () => {
  const text =
    'Cette mesure ne trouve pas grâce aux yeux de Jean Moulin : "On a créé cette taxe pour rien du tout".'
  expect(credited(text)).toEqual(['Jean Moulin'])
})

test('«pour X» before a colon credits nobody but the subject', () => {
  const text = 'Le maire a trouvé les mots pour Jeanne Moulin : "Vous avez bien servi la ville".'
  expect(credited(text)).toEqual(['maire'])
})

test('a surname that a country bears too is the person whom another article names', () => {
  const texts = [
    'François Hollande est venu lundi.',
    'Hollande a déclaré que la rue serait fermée. La Hollande a annoncé la fermeture de ses ports.',
  ]
  expect(credited(...texts)).toEqual(['François Hollande', 'Pays-Bas'])
})

test('without such a person the surname is the country', () => {
  expect(credited('Selon Hollande, la rue sera fermée.')).toEqual(['Pays-Bas'])
})

test('a party of two letters is no person', () => {
  const { result } = attributeArticles([article('LR dénonce un « coup de force inutile ».')])
  expect(result.sources.map(source => [source.name, source.kind])).toEqual([['LR', 'organization']])
})

test('what else the subject does is no part of its name', () => {
  const text =
    "Le maire, accusant Jean Moulin d'avoir menti aux élus, a affirmé que la rue serait fermée. Ce dernier a démenti."
  expect(credited(text)[0]).toBe('maire')
  const { result } = attributeArticles([article(text)])
  const printed = result.attributions.map(one => one.source && text.slice(one.source.start, one.source.end))
  expect(printed).toEqual(['Le maire', 'Le maire'])
})

test('«il» is the man who was the subject since, not the one who spoke before', () => {
  const text =
    "Pierre Durand a dit : « Je pars demain matin ».\n\nJean Moulin est venu au stade.\n\nMais le stade était vide.\n\n« C'est bien triste », a-t-il dit."
  expect(credited(text)).toEqual(['Pierre Durand', 'Jean Moulin'])
})
