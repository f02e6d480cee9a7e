import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Report } from '../../src/model/index.js'
import { analyzeTexts, runs } from './events.js'

/**
 * One utterance in versions that differ as much as each other, so that nothing but their words can decide which one a
 * finding names; with a credit that differs, one without marks, and two sayings of the same word.
 */
const texts = [
  'Jeanne Moulin a annoncé mardi à Lens : « La fonderie de Lens fermera ses portes avant la fin du printemps prochain. »\n\n« Non », a dit Paul Durand.',
  'Jeanne Moulin a annoncé mardi à Lens : « La fonderie de Lens ouvrira ses portes avant la fin du printemps prochain. »\n\n« Non », a répété Anne Petit.',
  'Jeanne Moulin a annoncé mardi à Lens : « La fonderie de Lens perdra ses portes avant la fin du printemps prochain. »',
  '« La fonderie de Lens fermera ses portes », a annoncé mardi à Lens Paul Durand.',
  '« La fonderie de Lens fermera », a annoncé mardi Jeanne Moulin, avant la fin du printemps.',
  'La fonderie de Lens fermera ses portes avant la fin du printemps prochain, selon Jeanne Moulin.',
  'La fonderie de Lens fermera ses portes avant la fin du printemps prochain.',
]

const kinds = ['altered-quotation', 'truncated-quotation', 'dequoted-quotation', 'attribution-shift']

/** What the report says of quotations, without the places of articles in the event. */
function saidIn({ articles, findings, ledger, sources }: Report) {
  const text = new Map(articles.map(one => [one.id, one.text]))
  const name = new Map(sources.map(one => [one.id, one.name]))
  const print = (at: { article: string; start: number; end: number }) =>
    `${at.article} ${text.get(at.article)!.slice(at.start, at.end)}`
  return {
    findings: findings
      .filter(one => kinds.includes(one.kind))
      .map(one => [one.id, one.confidence, one.severity, ...one.evidence.map(print).sort()])
      .sort(),
    rows: ledger
      .map(row => [
        row.id,
        name.get(row.sourceId ?? '') ?? '?',
        row.cells[row.base]!.article,
        ...row.cells.map(cell => `${print({ ...cell, ...cell.content })} ${cell.changes.join(' ')}`).sort(),
      ])
      .sort(),
  }
}

it('articles in another order give the same findings about quotations and the same ledger', async () => {
  const inOrder = saidIn(await analyzeTexts(texts))
  expect(new Set(inOrder.findings.map(([id]) => id)).size).toBeGreaterThan(2)
  const shuffled = fc.shuffledSubarray(texts, { minLength: texts.length })
  await fc.assert(
    fc.asyncProperty(shuffled, async order => {
      expect(saidIn(await analyzeTexts(order))).toEqual(inOrder)
    }),
    runs(12),
  )
})
