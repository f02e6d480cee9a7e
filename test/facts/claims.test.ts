import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/index.js'
import { claimReader } from '../../src/facts/claims/claim.js'
import type { FactInput } from '../../src/facts/fact-input.js'
import { readText } from '../../src/text/index.js'
import { makeArticle } from '../align/event.js'
import { cellsOf, reportOf } from './event.js'

/** How much of a label, as it stands in the first sentence, each of the sentences holds. */
function holdings(language: string, label: string, sentences: string[]): string[] {
  const documents = sentences.map((sentence, index) =>
    readText({ ...makeArticle([sentence]), id: `a${index}`, siglum: 'ABCDEFG'[index]!, language }),
  )
  const annotations = annotate(documents, { id: 'event', title: '', language })
  const input = { documents, annotations } as unknown as FactInput
  const reader = claimReader(input)
  const spans = documents.map(({ article: { id }, units }) => ({
    article: id,
    start: units[0]!.start,
    end: units.at(-1)!.end,
  }))
  const claims = reader.claims(label, spans.slice(0, 1))
  return spans.map(span => reader.holding(claims, span))
}

describe('a sentence holds a label', () => {
  it('with the figure, whatever its writing, and not with another figure', () => {
    expect(
      holdings('fr', "levé quelque 5,9 milliards d'euros", [
        "En mai, la banque verte a levé quelque 5,9 milliards d'euros.",
        "La banque verte a levé 5 900 millions d'euros au printemps.",
        "Les banques ont à peu près 20 milliards d'euros de pertes pour l'année.",
      ]),
    ).toEqual(['all', 'all', 'none'])
  })

  it('with the person that it names, and not with another of the family', () => {
    expect(
      holdings('fr', 'rencontrer Anna Novak à Vilnius', [
        'Le président va rencontrer Anna Novak à Vilnius ce mardi.',
        'Le président doit rencontrer Anna Novak mardi à Vilnius.',
        'En 2000, le président avait pu rencontrer son père, Pavel Novak.',
      ]),
    ).toEqual(['all', 'all', 'none'])
  })

  it('with words that stand for one another, and not with the adjective alone in common', () => {
    expect(
      holdings('fr', 'livrer des obus à la milice', [
        'Le pays est accusé de livrer des obus à la milice.',
        'Il est accusé de fournir des obus à la milice.',
        "La milice s'inquiète du froid.",
      ]),
    ).toEqual(['all', 'all', 'none'])
  })

  it('in English', () => {
    expect(
      holdings('en', 'an estimated $1 million damage', [
        'The fire did an estimated $1 million damage.',
        'Estimated damage is in the vicinity of $1 million.',
        'The metal building was heavily damaged by flames and smoke.',
      ]),
    ).toEqual(['all', 'all', 'some'])
  })
})

describe('the labels of topics', () => {
  const labels = (articles: string[][], language = 'fr') =>
    reportOf(articles, { reportLanguage: language })
      .coverage.facets.filter(({ kind }) => kind === 'topic')
      .map(({ label }) => label)

  it('never start after a negation', () => {
    const found = labels(
      [
        ['No one was injured in the blaze at the old mill, the fire chief told reporters.'],
        ['No one was injured when the blaze hit the old mill on the river bank.'],
      ],
      'en',
    )
    expect(found.filter(label => /^(?:one )?was injured/u.test(label))).toEqual([])
    expect(found.some(label => /injured/u.test(label) && !/^No one/u.test(label))).toBe(false)
  })

  it('never start inside a fixed phrase, and may hold it whole', () => {
    const found = labels([
      ["Le gouvernement annoncera à l'égard de nouvelles dispositions fiscales un plan de soutien."],
      ["Un plan de soutien viendra à l'égard de nouvelles dispositions fiscales, dit le gouvernement."],
      ['La conductrice a été placée en garde à vue après le choc.'],
      ['Après le choc, la conductrice est restée en garde à vue.'],
    ])
    expect(found.filter(label => /^égard|^vue|garde$/u.test(label))).toEqual([])
  })
})

describe('a cell', () => {
  const articles = [
    ['En mai, la banque verte a levé 5,9 milliards d’euros auprès de ses clients fidèles.', 'Il pleuvait.'],
    ['La banque verte avait levé 5,9 milliards d’euros auprès de ses clients en mai.', 'Il neigeait.'],
    ['Le tribunal a reporté le procès du maire, a dit le greffe hier soir.', 'Il ventait.'],
  ]

  it('is present where the sentence holds the label, absent where no word of it stands', () => {
    const report = reportOf(articles)
    const facet = report.coverage.facets.find(
      ({ kind, label }) => kind === 'topic' && /levé|milliards/u.test(label),
    )
    expect(facet).toBeDefined()
    expect(cellsOf(report, facet!.label)).toBe('##.')
  })
})
