import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/index.js'
import type { FindingInput } from '../../src/findings/finder.js'
import { rivalFigures } from '../../src/findings/rival-figures.js'
import { document } from '../annotate/marked.js'

/** Whether the second text rivals the count in the first. */
function rivals(own: string, other: string): boolean {
  const documents = [document(own, 'a-1'), document(other, 'a-2')]
  const annotations = annotate(documents, { id: 'event', title: '', language: 'fr' })
  return rivalFigures({ documents, annotations } as FindingInput)({
    article: 'a-1',
    start: 0,
    end: own.length,
  })
}

describe('a count in one article and one nearly as large in another', () => {
  const own = 'Pour tenir ses ratios, le groupe Natixis a dû lever 3,9 milliards d’euros cet été.'

  it('may be two accounts of one thing', () => {
    expect(
      rivals(own, 'L’opération du groupe Natixis, d’un montant de 3,7 milliards d’euros, finit jeudi.'),
    ).toBe(true)
    expect(rivals(own.replace(' d’euros', ''), 'Le groupe Natixis lève 3,7 milliards d’euros jeudi.')).toBe(
      true,
    )
  })

  it('are not where they count another thing or for another', () => {
    expect(rivals(own, 'Le groupe Natixis emploie 3700 personnes.')).toBe(false)
    expect(
      rivals(own, 'L’opération du groupe Dexia, d’un montant de 3,7 milliards d’euros, finit jeudi.'),
    ).toBe(false)
  })

  it('are not where the sizes differ, or do not differ at all', () => {
    expect(rivals(own, 'L’amende du groupe Natixis est de 2 millions d’euros.')).toBe(false)
    expect(rivals(own, 'Le groupe Natixis lève 3,9 milliards d’euros jeudi.')).toBe(false)
  })
})
