import { expect, it } from 'vitest'
import { withoutConflictSides } from '../../src/findings/conflict-sides.js'
import type { FindingDraft } from '../../src/model/index.js'
import { document } from '../annotate/marked.js'

const text = 'Le ballet a mobilisé 14.000 danseurs.\nUn poème de Li Bai a ému la salle.'
const documents = [document(text, 'a-1'), document('Le spectacle accueille 15.000 participants.', 'a-2')]

const draft = (kind: FindingDraft['kind'], words: string, role: string): FindingDraft => {
  const at = documents.find(({ article }) => article.text.includes(words))!.article
  const start = at.text.indexOf(words)
  return {
    kind,
    key: [words],
    confidence: 'sure',
    severity: 1,
    title: `Seulement dans A : ${words}`,
    evidence: [{ article: at.id, start, end: start + words.length, exact: words, role }],
    details: {},
  }
}

const conflict: FindingDraft = {
  ...draft('conflicting-figure', '14.000 danseurs', 'value'),
  evidence: [
    ...draft('conflicting-figure', '14.000 danseurs', 'value').evidence,
    ...draft('conflicting-figure', '15.000 participants', 'value').evidence,
  ],
}

it('drops the exclusive statement of a value that another article contradicts', () => {
  const side = draft('exclusive', 'Le ballet a mobilisé 14.000 danseurs.', 'statement')
  expect(withoutConflictSides([conflict, side], documents)).toEqual([conflict])
})

it('keeps it where nothing contradicts the value, and what else the article states alone', () => {
  const side = draft('exclusive', 'Le ballet a mobilisé 14.000 danseurs.', 'statement')
  const other = draft('exclusive', 'Un poème de Li Bai a ému la salle.', 'statement')
  expect(withoutConflictSides([side, other], documents)).toEqual([side, other])
  expect(withoutConflictSides([conflict, other], documents)).toEqual([conflict, other])
})
