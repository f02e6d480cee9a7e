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

describe('the weight of a credit and of a name', () => {
  const words = 'La sécurité des usagers ne se négocie pas, nous avons fermé le pont dès la remise du rapport'
  const said = (who: string) => `« ${words} », a déclaré ${who} lors d’une conférence de presse à Valmont.`
  const severities = (kind: string, texts: string[]) =>
    reportOf(texts.map(text => [text]))
      .findings.filter(finding => finding.kind === kind)
      .map(({ severity, confidence }) => `${confidence} ${severity}`)

  it('is greatest where two people are credited with one utterance', () =>
    expect(
      severities('attribution-shift', [said('le préfet Didier Marchal'), said('le maire Bruno Astier')]),
    ).toEqual(['sure 3']))

  it('is less where a person and a body are', () =>
    expect(
      severities('attribution-shift', [said('le préfet Didier Marchal'), said('la mairie de Valmont')]),
    ).not.toContain('sure 3'))

  it('is more for the misspelt name of a person than for a transcription', () => {
    const spelt = (name: string) => severities('name-variant', [said('Judith Amory'), said(name)])
    expect(spelt('Judith Amery')).toEqual(['sure 2'])
    expect(spelt('Judith Amori')).toEqual(['sure 1'])
  })

  it('is little for a person named in passing', () => {
    const named = (name: string) => `La visite de ${name} remonte à vingt ans, selon la mairie de Valmont.`
    expect(severities('name-variant', [named('Judith Amory'), named('Judith Amery')])).toEqual(['sure 1'])
  })
})
