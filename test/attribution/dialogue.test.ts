import { expect, test } from 'vitest'
import { relabel } from './labelled.js'

const talks = [
  '— [content:Non], [cue:dit-[source:il]].\nLe maire est parti.',
  '— [content:Vous viendrez demain ?] [cue:demanda] [source:le maire].',
  // The answer has no incise; nobody is credited with it.
  '— [content:Vous viendrez demain ?] [cue:demanda] [source:le maire].\n— [content:Pas avant lundi.]',
  // The speech goes on after the incise.
  '– [content:Je pars], [cue:a-t-[source:elle] répondu], [content:nous avons perdu.]',
  '– [content:Je pars], [cue:a-t-[source:elle] répondu]. [content:Nous avons perdu.]',
  // What the speaker does is not said.
  '— [content:Je pars], [cue:dit-[source:elle]] en se levant.',
]

test.each(talks)('a line of dialogue: %s', labelled => {
  const { expected, found } = relabel(labelled)
  expect(found).toBe(expected)
})

const others = [
  "Trois mesures :\n– la fermeture de la rue ;\n– l'ouverture d'une école ;",
  'Trois mesures :\n– Nous fermerons la rue.\n– Nous ouvrirons une école.',
  'Des questions restent :\n– Qui a fermé la rue ?\n– Pourquoi ?',
  '— Paris, le 3 mai —\nLa rue est fermée.',
  'Le maire — il est malade — ne viendra pas.',
  "— Communiqué de la ville de Lens\nLe maire n'est pas venu.",
]

test.each(others)('a list or an aside: %s', text => {
  const { expected, found } = relabel(text)
  expect(found).toBe(expected)
})

test('a list of reports in indirect speech stays indirect', () => {
  const text =
    '– [indirect:La rue sera fermée demain], [cue:a annoncé] [source:le maire].\n– Une école ouvrira.'
  expect(relabel(text).found).toBe(text)
})

test('marks in the line decide, not the dash', () => {
  const text = '— « [content:La rue est fermée] », [cue:a dit] [source:le maire].'
  expect(relabel(text).found).toBe(text)
})

test('an English line of dialogue', () => {
  const text = '— [content:We are leaving], [source:she] [cue:said].'
  expect(relabel(text, 'en').found).toBe(text)
})
