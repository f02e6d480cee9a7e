import { describe, expect, it } from 'vitest'
import { analyze, readInputs } from '../../src/index.js'
import type { Facet } from '../../src/model/index.js'

const input = await readInputs(['seeds'])
const report = analyze(input, { reportLanguage: 'fr', topics: [], corrections: [] })
const signs = { present: '#', partial: '~', absent: '.', doubtful: '?' }

const words = ({ label, terms = [] }: Facet) => [label, ...terms].join(' | ')
const cells = (facet: Facet) => facet.cells.map(({ status }) => signs[status]).join('')

/**
 * What a reader of the five sample articles (A to E) expects to find without asking for any topic, and who has it. A dot in
 * the pattern stands for absent, `#` for present, `*` for either (said in passing).
 */
const expected: [matter: RegExp, pattern: string][] = [
  [/Vietnam/, '....#'],
  [/veto/, '.#...'],
  [/mines/, '#....'],
  [/incursion/, '##...'],
  [/incidents/, '###..'],
  [/Rodong Sinmun.*KCNA/, '#.##.'],
  [/Stoltenberg/, '.###.'],
  [/Ouchakov/, '..##.'],
  [/missiles.*Kirby/, '.#..#'],
  [/aide.*satellites/, '.#..#'],
  [/munitions/, '#####'],
  [/partenariat stratégique global/, '**##*'],
  [/dernière visite/, '.#..#'],
  [/Extrême-Orient russe/, '.#*.#'],
  [/banderoles/, '.#...'],
  [/concert/, '..#..'],
]

describe('the topics that are found in the sample', () => {
  it.each(expected)('%s: %s', (matter, pattern) => {
    const shape = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.')}$`)
    const named = report.coverage.facets.filter(facet => facet.kind === 'topic' && matter.test(words(facet)))
    expect(named.map(facet => `${cells(facet)} ${facet.label}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`${shape.source.slice(0, -1)} `))]),
    )
  })

  it('have labels that stand word for word in the articles', () => {
    const texts = report.articles.map(({ text }) => text.replace(/\s/g, ' ').toLowerCase())
    for (const { kind, label } of report.coverage.facets) {
      if (kind !== 'topic') continue
      const wanted = label.replace(/\s/g, ' ').toLowerCase()
      expect(wanted.split(', ').filter(part => !texts.some(text => text.includes(part)))).toEqual([])
    }
  })

  it('are labelled by more than a first name, a noun of any news or an outlet', () => {
    const labels = report.coverage.facets.filter(({ kind }) => kind === 'topic').map(({ label }) => label)
    expect(labels.filter(label => /^(?:\p{Lu}?\p{Ll}+|.*Figaro.*)$/u.test(label))).toEqual(['Vietnam'])
  })
})

describe('the findings on the sample', () => {
  const titles = (kind: string) =>
    report.findings.filter(finding => finding.kind === kind).map(({ title }) => title.replace(/\s/g, ' '))

  it('miss the incidents at the border where they are missing', () => {
    expect(titles('absent').join('\n')).toMatch(
      /frontière intercoréenne » : absent de D et E, rapporté par A, B et C/,
    )
  })

  it('say that the incidents lead in one article and are buried in another', () => {
    expect(titles('placement').join('\n')).toMatch(
      /incidents .* : paragraphe 2 sur 9 dans C, paragraphe 12 sur 12 dans B/,
    )
  })

  it('tell what one article alone states', () => {
    const own = titles('exclusive').join('\n')
    for (const words of ['veto', 'Vietnam', 'mines']) expect(own).toContain(words)
  })
})
