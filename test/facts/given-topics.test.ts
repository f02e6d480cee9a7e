import { describe, expect, it } from 'vitest'
import type { TopicSpec } from '../../src/model/index.js'
import { cellsOf, reportOf } from './event.js'

interface Case {
  name: string
  topic: TopicSpec
  /** One article for each; the sign expected is before the bar. */
  texts: string[]
  language?: string
}

const cases: Case[] = [
  {
    name: 'plural, feminine and verb forms',
    topic: { label: 'livraison', terms: ['livraison de munitions', 'livrer'] },
    texts: [
      '#|Les livraisons de munitions ont repris.',
      '#|Ils livrent des chars.',
      '.|Le train est parti hier.',
    ],
  },
  {
    name: 'accents, case, ligatures and apostrophes',
    topic: { label: 'etat', terms: ["visite d'etat", 'coeur'] },
    texts: ['#|Une visite d’État est prévue.', '#|Il parle du cœur du sujet.', '.|Les états généraux.'],
  },
  {
    name: 'the little words of a phrase may differ, an elision may stand before it',
    topic: { label: 'conseil', terms: ["Conseil de sécurité de l'Onu"] },
    texts: ['#|Un veto au Conseil de sécurité de l’ONU.', '.|La sécurité du conseil municipal.'],
  },
  {
    name: 'all words apart in one sentence are partial',
    topic: { label: 'aide', terms: ['aide alimentaire'] },
    texts: [
      '#|Une aide alimentaire est partie.',
      '~|De l’aide est partie face à la pénurie alimentaire.',
      '.|Une aide financière est partie.',
    ],
  },
  {
    name: 'alternatives, and the label itself where no term is given',
    topic: { label: 'grève', terms: [] },
    texts: ['#|Les grèves continuent.', '.|Les trains roulent.'],
  },
  {
    name: 'a bar separates alternatives',
    topic: { label: 'rail', terms: ['grève | débrayage'] },
    texts: ['#|La grève continue.', '#|Un débrayage a eu lieu.'],
  },
  {
    name: 'no part of another word',
    topic: { label: 'mine', terms: ['mines'] },
    texts: ['#|Des mines ont explosé.', '.|Le ministre examine le terminal.'],
  },
  {
    name: 'English',
    topic: { label: 'talks', terms: ['peace talks'] },
    texts: ['#|The peace talks resumed.', '.|He talks to the press.', '.|Peace has come.'],
    language: 'en',
  },
]

describe('topics of the user', () => {
  for (const { name, topic, texts, language } of cases)
    it(name, () => {
      const report = reportOf(
        texts.map(text => [text.slice(2)]),
        { topics: [topic], reportLanguage: language ?? 'fr' },
      )
      expect(cellsOf(report, topic.label)).toBe(texts.map(text => text[0]).join(''))
    })

  it('gives the exact words as evidence', () => {
    const report = reportOf([['Des mines ont explosé.'], ['Rien.']], {
      topics: [{ label: 'mine', terms: ['mine'] }],
    })
    const [cell] = report.coverage.facets.find(facet => facet.given)!.cells
    expect(cell!.spans.map(({ start, end }) => report.articles[0]!.text.slice(start, end))).toEqual(['mines'])
  })
})
