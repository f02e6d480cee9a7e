import { readFileSync } from 'node:fs'
import type { Element, ElementContent, Root } from 'hast'
import { describe, expect, it } from 'vitest'
import { translator } from '../../src/language/strings/registry.js'
import { findingKinds, type Report } from '../../src/model/index.js'
import { buildTree, parseTemplate, type TreePart } from '../../src/report/index.js'
import { hostile, sampleReport } from '../fixtures/report/sample.js'

function elements(node: Root | ElementContent): Element[] {
  const own = node.type === 'element' ? [node] : []
  return 'children' in node
    ? [...own, ...node.children.flatMap(child => elements(child as ElementContent))]
    : own
}

function text(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(child => text(child as ElementContent)).join('') : ''
}

const build = (template: string, report: Report = sampleReport(), part: TreePart = 'report') =>
  buildTree(
    template,
    { report, charts: new Map(), translate: translator(report.options.reportLanguage) },
    part,
  )

const templates = ['editorial', 'classroom'].map(
  name => [name, readFileSync(`templates/${name}.md`, 'utf8')] as const,
)
const documents = templates.flatMap(([name, template]) =>
  ['fr', 'en'].flatMap(language =>
    (['report', 'answer-key'] as const)
      .filter(part => part === 'report' || parseTemplate(template, name).hasAnswerKey)
      .map(part => ({ name, language, part, tree: build(template, sampleReport(language), part) })),
  ),
)

describe.each(documents)('the tree of $name $part $language keeps the conventions', ({ tree, language }) => {
  const all = elements(tree)

  it('has one h1, and headings that never skip a level', () => {
    const levels = all.flatMap(one => /^h([1-6])$/.exec(one.tagName)?.[1] ?? []).map(Number)
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  it('gives every id once and every inner link a target', () => {
    const ids = all.flatMap(one => (one.properties.id === undefined ? [] : [String(one.properties.id)]))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const hrefs = all.flatMap(one => (typeof one.properties.href === 'string' ? [one.properties.href] : []))
    expect(hrefs.filter(href => !/^https?:/.test(href) && !ids.includes(href.slice(1)))).toEqual([])
  })

  it('gives tables captions and scopes, and every quotation its language', () => {
    for (const table of all.filter(one => one.tagName === 'table')) {
      expect((table.children[0] as Element).tagName).toBe('caption')
      for (const head of elements(table).filter(one => one.tagName === 'th')) {
        expect(['col', 'row', 'rowgroup']).toContain(head.properties.scope)
      }
    }
    const quotes = all.filter(one => /\b(?:exact|diff)\b/.test(String(one.properties.className)))
    expect(quotes.length).toBeGreaterThan(0)
    for (const one of quotes) expect(one.properties.lang).toBe('fr')
  })

  it('holds only elements and texts, no style and no handler', () => {
    for (const one of all) {
      const names = Object.keys(one.properties)
      expect(names.filter(name => /^on|^style$/i.test(name))).toEqual([])
      expect(['script', 'style', 'img', 'iframe', 'object']).not.toContain(one.tagName)
    }
    expect(JSON.stringify(tree)).not.toContain('"type":"raw"')
  })

  it('leaves no place of a string unfilled', () => {
    expect(text(tree)).not.toMatch(/\{(?:n|sigla|words|event|siglum|counts|sure|review)\}/)
    expect(text(tree)).not.toMatch(/undefined|NaN|\[object/)
    expect(language === 'fr' || !/[«»]\u202f/.test(text(tree).replaceAll(hostile, ''))).toBe(true)
  })
})

describe('what the report shows', () => {
  const tree = build(readFileSync('templates/editorial.md', 'utf8'))
  const all = elements(tree)
  const withClass = (name: string) =>
    all.filter(one => String(one.properties.className).split(',').includes(name))

  it('shows every finding with every piece of its evidence, word for word', () => {
    const report = sampleReport()
    for (const finding of report.findings) {
      const card = all.find(one => one.properties.dataFinding === finding.id)!
      for (const evidence of finding.evidence) expect(text(card)).toContain(evidence.exact)
    }
  })

  it('puts five divergences on page 1, and a box to sign', () => {
    const brief = withClass('brief')[0]!
    expect(brief.children).toHaveLength(5)
    expect(withClass('sign-off')).toHaveLength(1)
    expect(elements(brief).filter(one => String(one.properties.className) === 'page-ref')).toHaveLength(5)
  })

  it('links each sentence back to the findings that rest on it', () => {
    const sentence = all.find(one => one.properties.id === 's-B-4')!
    expect(text(sentence)).toMatch(/^4\u00a0Le chantier pourrait durer trois ans\.\u00a0↑7 ↑10/)
  })

  it('marks the words that another article has word for word', () => {
    const sentence = all.find(one => one.properties.id === 's-A-1')!
    const shared = elements(sentence).find(one => one.properties.dataPassages !== undefined)!
    expect(text(shared)).toBe('Le maire a annoncé mardi la fermeture du pont.')
  })

  it('shows a version of a quotation as a word diff', () => {
    const versions = withClass('version')
    expect(text(elements(versions[1]!).find(one => one.tagName === 'del')!)).toBe(
      ' dès ce soir, sans attendre',
    )
  })

  it('parts struck words from what follows by a blank, wherever it stood in the other text', () => {
    for (const del of all.filter(one => one.tagName === 'del')) {
      const parent = all.find(one => one.children.includes(del))!
      const next = parent.children[parent.children.indexOf(del) + 1]
      if (next && !/^[\s,.;:!?…»”’]/.test(text(next)) && !/[\s’']$/.test(text(del)))
        expect(`${text(del)}|${text(next)}`).toBe('')
    }
  })

  it('gives a label one row in the coverage, however many kinds of facet have it', () => {
    const report = sampleReport()
    const [facet] = report.coverage.facets
    report.coverage.facets.push({ ...facet!, id: 'f-twin', kind: 'entity', weight: 0 })
    const rows = elements(build('::coverage-matrix', report)).filter(one => one.properties.dataFacet)
    const labels = rows.map(row => text(row.children[0]!).split(' ').slice(0, 2).join(' '))
    expect(labels.filter(label => label === 'Douze personnes')).toHaveLength(1)
  })

  it('names the few articles that lack a fact, and counts the many', () => {
    const report = sampleReport('en')
    const [facet] = report.coverage.facets
    report.articles = Array.from({ length: 10 }, (_, index) => ({
      ...report.articles[0]!,
      id: `a-${index}`,
      siglum: String.fromCharCode(65 + index),
    }))
    const cells = (lacking: number) =>
      report.articles.map(({ id }, index) => ({
        ...facet!.cells[0]!,
        article: id,
        status: index < lacking ? ('absent' as const) : ('present' as const),
        spans: [],
      }))
    const absent = (lacking: number) => {
      report.coverage.facets = [{ ...facet!, cells: cells(lacking) }]
      const row = elements(build('::coverage-matrix', report)).find(one => one.properties.dataFacet)!
      return text(row.children[3]!)
    }
    expect(absent(3)).toBe('A B C')
    expect(absent(8)).toBe('the other 8')
  })

  it('leaves a level without questions out of the sheet, and says once when there are none at all', () => {
    const levels = (kinds: string[]) => {
      const report = sampleReport('en')
      report.findings = report.findings.filter(one => kinds.includes(one.kind))
      const sheet = build(
        '::questions{level=observe}\n\n::questions{level=compare}\n\n::questions{level=interpret}',
        report,
      )
      const headings = elements(sheet).filter(one => /^h\d$/.test(one.tagName))
      return [
        headings.map(text).join(' '),
        elements(sheet).filter(one => String(one.properties.className) === 'none').length,
      ]
    }
    expect(levels(['conflicting-figure'])).toEqual(['Observe', 0])
    expect(levels(['shared-copy'])).toEqual(['Compare', 0])
    expect(levels([])).toEqual(['Observe', 1])
  })

  it('never makes a link of an address that is not of the web', () => {
    expect(all.filter(one => String(one.properties.href ?? '').startsWith('javascript'))).toEqual([])
    expect(text(tree)).toContain('javascript:alert(1)')
  })
})

describe('many findings', () => {
  const report = sampleReport()
  report.findings = Array.from({ length: 400 }, (_, index) => ({
    ...report.findings[index % 13]!,
    id: `f-${index}`,
    rank: { position: index + 1, score: 1, reasons: [] },
  }))
  const tree = build('::summary\n\n::findings{top=5}', report)

  it('folds what is beyond the first ones and says how many there are', () => {
    const kinds = elements(tree).filter(one => one.tagName === 'section' && one.properties.dataKind)
    expect(kinds).toHaveLength(findingKinds.length)
    for (const kind of kinds) {
      const open = kind.children.filter(one => one.type === 'element' && one.tagName === 'article')
      const rest = kind.children.find(
        (one): one is Element => one.type === 'element' && one.tagName === 'details',
      )!
      expect(open).toHaveLength(5)
      expect(rest.properties.dataOnly).toBe('html')
      const folded = rest.children.filter(one => one.type === 'element' && one.tagName === 'article').length
      expect(text(rest)).toMatch(new RegExp(`^${folded}\\sautres? de ce genre`))
      expect(text(kind)).toContain(`${folded} autres de ce genre figurent dans report.html et report.json.`)
    }
  })

  it('takes at most two of a kind for page 1', () => {
    const one = {
      ...report,
      findings: report.findings.map((f, i) => (i < 6 ? { ...f, kind: 'absent' as const } : f)),
    }
    const brief = elements(build('::summary', one)).find(e => String(e.properties.className) === 'brief')!
    const absent = text(brief).split('Absent').length - 1
    expect(absent).toBe(2)
  })
})

it('lists the headings of sections and of prose in the contents, each with a target', () => {
  const tree = build('# T\n\n::contents\n\n## Our note\n\ntext\n\n::::worksheet\n::method\n::::')
  const nav = elements(tree).find(one => one.tagName === 'nav')!
  const links = elements(nav).filter(one => one.tagName === 'a')
  expect(links.map(link => [text(link), link.properties.href])).toEqual([
    ['Our note', '#part-1'],
    ['Méthode et limites', '#method'],
  ])
  const ids = elements(tree).map(one => one.properties.id)
  expect(ids).toContain('part-1')
})

describe('the method section', () => {
  const method = (measured: Record<string, unknown> | null) => {
    const report = sampleReport()
    return text(
      buildTree('# T\n\n::method', { report, charts: new Map(), translate: translator('fr'), measured }),
    )
  }

  it('prints measured error rates in the language of the report', () => {
    const shown = method({
      'sentence alignment': { pairs: 557, F1: 0.8049, 'verbatim found': '166/167', other: '1' },
    })
    expect(shown).toContain('Rapprochement des phrasesPaires annotées557')
    expect(shown).toContain('0,80')
    expect(shown).toContain('166 sur 167 (99\u202f%)')
    expect(shown).toContain('other1')
  })

  it('says that nothing was measured when nothing was', () => {
    for (const none of [null, {}])
      expect(method(none)).toContain('Non mesurés pour cette version du programme.')
  })
})

it('keeps ids unique when a template uses a section twice', () => {
  const ids = elements(build('# T\n\n::findings\n\n::findings{kind=exclusive}')).flatMap(one =>
    one.properties.id === undefined ? [] : [one.properties.id],
  )
  expect(new Set(ids).size).toBe(ids.length)
})

it('keeps the answer key out of the report however deep it is nested', () => {
  const template = '# T\n\n::::worksheet\n:::answer-key\nsecret\n:::\n\nopen\n::::'
  expect(text(build(template))).not.toContain('secret')
  expect(text(build(template))).toContain('open')
  expect(text(build(template, sampleReport(), 'answer-key')).trim()).toBe('secret')
})

it('keeps what stands between :::only in its language', () => {
  const template = '# T\n\n:::only{lang=fr}\nbonjour\n:::\n\n:::only{lang=en}\nhello\n:::'
  expect(text(build(template, sampleReport('en')))).not.toContain('bonjour')
  expect(text(build(template, sampleReport('fr')))).not.toContain('hello')
})

it('refuses links of the template that are not of the web', () => {
  expect(() => build('# T\n\nsee [x](javascript:alert)')).toThrow(/^template:3:5 /)
})
