import { describe, expect, it } from 'vitest'
import { excerpt, firstDifference } from '../../src/cli/excerpt.js'

const long = (toll: string) =>
  `${'Le pont est fermé. '.repeat(20)}Il y a ${toll} blessés. ${'La crue monte. '.repeat(20)}`

describe('the excerpt of a changed text', () => {
  it('shows the difference, however far it lies behind the start', () => {
    const [one, other] = [long('douze'), long('treize')]
    const at = firstDifference(one, other)
    expect(excerpt(one, at)).toMatch(/^….* a douze blessés\..*…$/)
    expect(excerpt(other, at)).toMatch(/^….* a treize blessés\..*…$/)
    expect(excerpt(one, at).length).toBeLessThanOrEqual(162)
  })

  it('is the whole of a short text, and the start of a long one that differs there', () => {
    expect(excerpt('douze', firstDifference('douze', 'treize'))).toBe('douze')
    expect(excerpt(long('douze'), 0)).toMatch(/^Le pont est fermé\..*[^…]…$/)
  })

  it('ends at the end of a text that is only longer', () => {
    const at = firstDifference(long('douze'), `${long('douze')}Fin.`)
    expect(excerpt(`${long('douze')}Fin.`, at)).toMatch(/^….*Fin\.$/)
  })

  it('cuts no surrogate pair', () => {
    const faces = '😀'.repeat(200)
    const other = `${'😀'.repeat(100)}😁${'😀'.repeat(99)}`
    for (const at of [firstDifference(faces, other), 201]) {
      const shown = excerpt(faces, at)
      expect(Buffer.from(shown).toString()).toBe(shown)
    }
    expect(firstDifference(faces, other)).toBe(200)
  })
})
