import { describe, expect, it, vi } from 'vitest'
import { timeline } from '../../src/charts/timeline.js'
import { translator } from '../../src/language/strings/registry.js'
import { sampleReport } from './sample-report.js'

function published(...times: (string | undefined)[]) {
  const report = sampleReport(times.length)
  report.articles = report.articles.map((article, index) => {
    const { publishedAt: _, ...rest } = article
    const time = times[index]
    return time === undefined ? rest : { ...rest, publishedAt: time }
  })
  return timeline.build(report, translator('en'))
}

describe('timeline', () => {
  it('says who was first, offsets counted', () => {
    const chart = published('2024-06-18T10:00:00+02:00', '2024-06-18T09:30Z', '2024-06-18')
    expect(chart?.title).toBe(
      'Outlet A publishes first, B · Les Dernières Nouvelles du Grand… last, 1 h 30 later',
    )
    expect(chart?.table.rows).toHaveLength(2)
  })

  it('is silent where times of day are not known or all alike', () => {
    expect(published('2024-06-18', '2024-06-19')).toBeNull()
    expect(published('2024-06-18T10:00', '2024-06-18T10:00')).toBeNull()
    expect(published('2024-06-18T10:00', undefined)).toBeNull()
  })

  it('does not depend on the time zone of the machine', () => {
    const titles = ['UTC', 'Asia/Tokyo', 'America/New_York'].map(name => {
      vi.stubEnv('TZ', name)
      return published('2024-06-18 23:50', '2024-06-19T00:10:00Z')?.title
    })
    vi.unstubAllEnvs()
    expect(new Set(titles).size).toBe(1)
  })
})
