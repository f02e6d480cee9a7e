import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { blockStyleOf } from '../../../src/render/pdf/style.js'

it('keeps the headline of an article and a heading in it with what follows, and nothing else', () => {
  const stays = (kind: string) => blockStyleOf(h('p.part', { dataPart: kind })).keepNext
  expect(['headline', 'heading', 'lead', 'body'].map(stays)).toEqual([true, true, false, false])
})

it('keeps a note of what is not shown with the list before it', () => {
  expect(blockStyleOf(h('p.more')).keepPrevious).toBe(true)
  expect(blockStyleOf(h('p')).keepPrevious).toBeUndefined()
})
