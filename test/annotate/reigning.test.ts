import { expect, test } from 'vitest'
import { annotate } from '../../src/annotate/index.js'
import { readText } from '../../src/text/index.js'
import { article } from '../attribution/labelled.js'

/** Names of the persons that the articles name. */
function persons(...texts: string[]): string[] {
  const documents = texts.map((text, at) => readText(article(text, 'fr', `a-${at}`)))
  const { entities } = annotate(documents, { id: 'event', title: 'Event', language: 'fr' })
  return entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)
}

test('a pope is not the one person of the event with his given name', () => {
  const pope = 'Le pape François est venu. François a salué la foule.'
  expect(persons(pope, 'François Moulin a voté la loi. François Moulin est élu.').sort()).toEqual([
    'François',
    'François Moulin',
  ])
})

test('a given name alone is the one person of the event who has it', () => {
  const alone = 'Le skieur François est venu. François a salué la foule.'
  expect(persons(alone, 'François Moulin a voté la loi. François Moulin est élu.')).toEqual([
    'François Moulin',
  ])
})
