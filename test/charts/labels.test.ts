import { describe, expect, it } from 'vitest'
import { highest, outletLabel, percent, shorten, twoLines } from '../../src/charts/labels.js'
import { translator } from '../../src/language/strings/registry.js'
import { sampleReport } from './sample-report.js'

describe('shorten', () => {
  it('cuts between words and says so', () => {
    expect(shorten('Le porte-parole du ministère', 20)).toBe('Le porte-parole du…')
    expect(shorten('court', 20)).toBe('court')
  })

  it('does not cut a sign in two', () => {
    expect(shorten('😀😀😀😀', 3)).toBe('😀😀…')
  })
})

describe('twoLines', () => {
  it('uses a second line before it cuts', () => {
    expect(twoLines('un deux trois quatre', 10)).toEqual(['un deux', 'trois qua…'])
    expect(twoLines('un deux', 10)).toEqual(['un deux'])
  })
})

describe('outletLabel', () => {
  const [article] = sampleReport(2).articles

  it('names the siglum once', () => {
    expect(outletLabel(article!)).toBe('Outlet A')
    expect(outletLabel({ ...article!, outlet: 'Le Soir' })).toBe('A · Le Soir')
    expect(outletLabel({ ...article!, outlet: 'A' })).toBe('A')
  })
})

describe('percent', () => {
  it('never prints a trace as nothing', () => {
    const translate = translator('fr')
    expect([0, 0.001, 0.456, 1].map(share => percent(share, translate))).toEqual([
      '0\u202f%',
      '<1\u202f%',
      '46\u202f%',
      '100\u202f%',
    ])
  })
})

describe('highest', () => {
  it('takes the first of equals', () => {
    expect(highest(['b', 'aa', 'cc'], word => word.length)).toBe('aa')
  })
})
