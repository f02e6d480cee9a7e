import { describe, expect, it } from 'vitest'
import { bridge, reportOf } from '../facts/event.js'

describe('ranking', () => {
  const { findings } = reportOf(bridge)

  it('gives every finding a place, a score and reasons', () => {
    expect(findings.map(({ rank }) => rank.position)).toEqual(findings.map((_, index) => index + 1))
    for (const { rank } of findings) expect(rank.reasons.length).toBeGreaterThanOrEqual(3)
  })

  it('does not fill the first places with one kind', () => {
    const kinds = new Set(findings.slice(0, 3).map(({ kind }) => kind))
    expect(kinds.size).toBeGreaterThan(1)
  })

  it('keeps the id of a finding when another article joins', () => {
    const two = reportOf(bridge.slice(0, 2)).findings.find(({ title }) => title.includes('clientèle'))
    const three = findings.find(({ title }) => title.includes('clientèle'))
    expect(three?.id).toBe(two?.id)
  })

  it('writes titles and reasons in the language of the report', () => {
    const english = reportOf(bridge, { reportLanguage: 'en' }).findings
    for (const { title, rank } of english)
      expect(`${title} ${rank.reasons.join(' ')}`).not.toMatch(/Seulement|à vérifier/)
  })
})
