import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/schema/check.js'
import { verifySpans } from '../../src/verify/index.js'
import { analyzeInputs } from './analyze.js'
import { project } from './projection.js'

/**
 * The reading of the sample event, as a text that a reviewer reads. `npm run test:update` rewrites it; the change is
 * then read line by line before it is committed. Never updated to make a test pass.
 */
const golden = 'test/golden/seeds.txt'
const report = await analyzeInputs(['seeds'])

describe('the sample event', () => {
  it('is read as before', () => {
    const projection = project(report)
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, projection)
    expect(projection).toBe(readFileSync(golden, 'utf8'))
  })

  it('fulfils the schema', () => expect(checkReport(JSON.parse(JSON.stringify(report)))).toBe(null))

  it('has only spans that hold', () => {
    const texts = new Map(report.articles.map(article => [article.id, article.text]))
    expect(verifySpans(report, texts).wrong).toBe(null)
  })
})
