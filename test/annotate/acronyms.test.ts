import { expect, test } from 'vitest'
import { annotateTexts, words } from './marked.js'

/** What the entity with a name is called in the texts. */
function printed(name: string, ...texts: string[]): string[] {
  const found = annotateTexts(texts).entities.find(one => one.name === name)
  return (found?.mentions ?? []).map(mention => words(texts, mention))
}

test('an acronym in brackets is the body whose words it begins', () => {
  const text = "Le Conseil supérieur de la magistrature (CSM) s'est réuni. Hier, le CSM a répondu."
  expect(printed('Conseil supérieur de la magistrature', text)).toEqual([
    'Conseil supérieur de la magistrature',
    'CSM',
    'CSM',
  ])
})

test('small words give letters or none', () => {
  const name = 'Association pour le droit de mourir dans la dignité'
  expect(printed(name, `Il préside l'${name} (ADMD, Paris). Le siège de l'ADMD est fermé.`)).toHaveLength(3)
  const society = 'Société des journalistes'
  expect(printed(society, `La ${society} (SDJ) proteste. Pour la SDJ, tout va bien.`)).toHaveLength(3)
})

test('letters that do not fit make another body', () => {
  const text = "Le Conseil supérieur de la magistrature (USM) s'est réuni. Hier, l'USM a répondu."
  expect(printed('Conseil supérieur de la magistrature', text)).toEqual([
    'Conseil supérieur de la magistrature',
  ])
})

test('an acronym of two names stands for neither', () => {
  const text = "La Ligue des riverains (LDR) et la Ligue du Rhône (LDR) se parlent. La LDR, c'est elle."
  expect(printed('Ligue des riverains', text)).toEqual(['Ligue des riverains'])
})
