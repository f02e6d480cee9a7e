import { expect, it } from 'vitest'
import { entityLookup } from '../../src/annotate/lookup.js'
import { annotateTexts } from './marked.js'

const text = 'Selon le porte-parole du Kremlin Dmitri Peskov, tout va. Il sourit.'
const lookup = entityLookup(annotateTexts([text]).entities)

it('finds what stands inside a span, outer mentions first', () => {
  const start = text.indexOf('le porte-parole')
  const found = lookup.within({ article: 'a-1', start, end: text.indexOf(', tout') })
  expect(found.map(({ entity }) => entity.name)).toEqual(['Dmitri Peskov', 'Kremlin', 'Dmitri Peskov'])
})

it('prefers the person that a description means to the body in it', () => {
  const start = text.indexOf('Kremlin')
  expect(lookup.at({ article: 'a-1', start, end: start + 7 })?.entity.name).toBe('Dmitri Peskov')
})

it('answers nothing outside', () => {
  const start = text.indexOf('tout')
  expect(lookup.at({ article: 'a-1', start, end: start + 4 })).toBeNull()
  expect(lookup.touching({ article: 'a-2', start: 0, end: 10 })).toEqual([])
})
