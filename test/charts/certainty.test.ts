import { describe, expect, it } from 'vitest'
import { certainty } from '../../src/charts/certainty.js'
import { translator } from '../../src/language/strings/registry.js'
import { sampleReport } from './sample-report.js'

describe('certainty', () => {
  const title = (open: number, language: string) => {
    const report = sampleReport(2)
    report.attributions = report.attributions.map((one, at) => ({
      ...one,
      certainty: at < open ? ('conditional' as const) : ('stated' as const),
    }))
    return certainty.build(report, translator(language))?.title
  }

  it('agrees with the number', () => {
    expect(title(1, 'fr')).toContain('propos attribués, 1 est au conditionnel, annoncé,')
    expect(title(2, 'fr')).toContain('propos attribués, 2 sont au conditionnel, annoncés,')
    expect(title(1, 'en')).toContain('1 is conditional')
    expect(title(2, 'en')).toContain('2 are conditional')
  })

  it('is no chart of plain statements alone', () => expect(title(0, 'fr')).toBeUndefined())
})
