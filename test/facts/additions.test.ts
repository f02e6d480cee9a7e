import { describe, expect, it } from 'vitest'
import { cellsOf, reportOf } from './event.js'

const common =
  'Le maire et le préfet de Valmont feront lundi des déclarations à la presse devant le pont fermé'

describe('what an article adds to a shared sentence', () => {
  it('is a topic of its own', () => {
    const report = reportOf([[`${common}, puis une fanfare jouera trois valses argentines.`], [`${common}.`]])
    const [added] = report.coverage.facets.filter(({ label }) => label.includes('fanfare'))
    expect(cellsOf(report, added?.label ?? '')).toBe('#.')
  })

  it('is none where another inflection or derivation stands elsewhere', () => {
    const added = `${common}, puis des satellites photographieront gratuitement chaque pilier.`
    const other = `${common}. Une photographie satellitaire de chaque pilier sera gratuite.`
    const labels = reportOf([[added], [other]]).coverage.facets.map(({ label }) => label)
    expect(labels.join(' ')).not.toContain('satellites')
  })
})
