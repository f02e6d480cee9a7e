import { expect, it } from 'vitest'
import { analyze, checkReport, readInputs, render, verifySpans } from '../../src/index.js'

it('works as a library, as the README shows it', async () => {
  const read = await readInputs(['seeds'])
  const { topics, corrections } = read
  const report = analyze(read, { reportLanguage: 'fr', topics, corrections })
  const files = await render(report, { formats: ['html', 'json'] })
  expect(String(files.get('report.html'))).toContain('<html lang="fr"')
  expect(checkReport(JSON.parse(String(files.get('report.json'))))).toBe(null)
  const texts = new Map(report.articles.map(article => [article.id, article.text]))
  expect(verifySpans(report, texts).wrong).toBe(null)
})
