import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/index.js'
import { document } from './marked.js'

/** Who the first «Il» of a text means. */
function meant(text: string): string | undefined {
  const { entities } = annotate([document(text)], { id: 'event', title: '', language: 'fr' })
  const at = text.lastIndexOf('Il ')
  return entities.find(({ mentions }) => mentions.some(({ start }) => start === at))?.name
}

describe('«Pour lui, …»', () => {
  it('keeps the person whose view a sentence gives', () => {
    const text = 'Paul Durand a parlé lundi. Pour lui, Jacques Petit se trompe. Il veut voter non.'
    expect(meant(text)).toBe('Paul Durand')
  })

  it('does not where the words are an object', () => {
    const text = 'Paul Durand a parlé lundi. Jacques Petit a voté pour lui. Il veut revenir.'
    expect(meant(text)).toBe('Jacques Petit')
  })
})
