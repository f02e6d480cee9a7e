import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/annotate/index.js'
import { claimReader } from '../../src/facts/claims/claim.js'
import type { FactInput } from '../../src/facts/fact-input.js'
import { clauseFinder } from '../../src/facts/naming/clauses/index.js'
import { readText } from '../../src/text/index.js'
import { makeArticle } from '../align/event.js'
import { cellsOf, reportOf } from './event.js'

function inputOf(language: string, sentences: string[]): FactInput {
  const documents = sentences.map((sentence, index) =>
    readText({ ...makeArticle([sentence]), id: `a${index}`, siglum: 'ABCDEFG'[index]!, language }),
  )
  const annotations = annotate(documents, { id: 'event', title: '', language })
  return { documents, annotations } as unknown as FactInput
}

/** How much of a label, as it stands in the first sentence, each of the sentences holds. */
function holdings(language: string, label: string, sentences: string[]): string[] {
  const input = inputOf(language, sentences)
  const { documents } = input
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

  it('with the verb, where one noun is all that it has beside', () => {
    expect(
      holdings('fr', 'perquisitionné par les policiers', [
        'Son domicile a été perquisitionné par les policiers.',
        'Les policiers ont perquisitionné son domicile hier.',
        'Les policiers ont récupéré des documents au siège de la banque.',
      ]),
    ).toEqual(['all', 'all', 'some'])
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

  it('state nothing that an article only asks', () => {
    const clause = (sentence: string) => {
      const input = inputOf('en', [sentence])
      const { article, units } = input.documents[0]!
      const { start, end } = units[0]!
      return clauseFinder(input)([{ article: article.id, start, end }], () => 1)?.text ?? ''
    }
    expect(clause('He asked whether the chapel has received threats.')).not.toContain('has received')
    expect(clause('He said that the chapel has received threats.')).toBe('the chapel has received threats')
  })

  it('keep the auxiliary of their verb, or start with the noun', () => {
    const found = labels([
      ['Le moine a dispensé un cycle d’enseignements à Brest, où il avait prié.'],
      ['Il a dispensé à Brest un cycle d’enseignements, et la foule était là.'],
    ])
    expect(found.filter(label => label.startsWith('dispensé'))).toEqual([])
    expect(found.some(label => /cycle d’enseignements/u.test(label))).toBe(true)
  })

  it('do not run from one phrase into the next', () => {
    const found = labels([
      ['Le ministre a promis dans dix jours un plan de relance massif en Europe.'],
      ['Il a promis un plan de relance massif dans dix jours, en Europe.'],
    ])
    expect(found.filter(label => /jours un|^massif/u.test(label))).toEqual([])
  })
})

describe('an entity', () => {
  it('is no single letter', () => {
    const report = reportOf([
      ['Les échantillons B ont été conservés. Le laboratoire a gardé B sous clé, dit Anna Novak.'],
      ['Anna Novak a réclamé les échantillons B. Selon elle, B sera rouvert.'],
    ])
    const names = report.coverage.facets.filter(({ kind }) => kind === 'entity').map(({ label }) => label)
    expect(names).not.toContain('B')
    expect(names).toContain('Anna Novak')
  })
})

describe('a row', () => {
  const row = (second: string) => {
    const report = reportOf([
      ['La banque verte a perdu 751 millions d’euros dans cette affaire, dit le parquet de Brest.'],
      [second],
    ])
    return report.coverage.facets.flatMap(({ kind, label, cells }) =>
      kind === 'row' ? [`${cells.map(({ status }) => status).join(' ')} ${label}`] : [],
    )
  }

  it('holds in part a sentence with another figure than its label', () => {
    const [found] = row(
      'La banque verte a perdu 695 millions d’euros dans cette affaire, dit le parquet de Brest.',
    )
    expect(found).toMatch(/^(?:present (?:partial .*751|present (?!.*(?:751|695)))|partial present .*695)/u)
  })

  it('holds whole a sentence with the same figure', () => {
    const [found] = row(
      'La banque verte avait perdu 751 millions d’euros dans cette affaire, dit le parquet de Brest.',
    )
    expect(found).toMatch(/^present present/u)
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
