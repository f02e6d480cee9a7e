import { describe, expect, it } from 'vitest'
import { csvMisdeeds } from './csv.js'
import { hostileReport, renderHostile } from './hostile-event.js'
import { payloads } from './payloads.js'

describe('csvMisdeeds', () => {
  it('would catch a formula and a row out of joint', () => {
    expect(csvMisdeeds('x', 'a,b\r\n"=1+1",-2\r\nc\r\n')).toEqual(['x: formula =1+1', 'x: 1 fields in c'])
  })
})

describe('names of the files written', () => {
  it('never come from a text', async () => {
    const plain = await renderHostile(hostileReport(['Outlet A', 'Outlet B']), ['html', 'csv', 'json'])
    const hostile = await renderHostile(hostileReport(payloads.slice(-20)), ['html', 'csv', 'json'])
    const unknown = [...hostile.keys()].filter(name => !plain.has(name))
    expect(unknown.filter(name => !/^charts\/[a-z-]+\.(?:svg|vl\.json)$/.test(name))).toEqual([])
  })
})

describe('report.json under hostile text', () => {
  it('carries every payload unchanged', async () => {
    const group = payloads.slice(0, 20)
    const files = await renderHostile(hostileReport(group), ['json'])
    const { articles } = JSON.parse(String(files.get('report.json')))
    expect(articles.map((article: { outlet: string }) => article.outlet)).toEqual(group)
  })
})
