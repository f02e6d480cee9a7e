import type { Element, ElementContent } from 'hast'
import { describe, expect, it } from 'vitest'
import { translator } from '../../src/language/strings/registry.js'
import type { LedgerCell, LedgerRow, Span } from '../../src/model/index.js'
import { makeContext } from '../../src/report/context.js'
import { versions } from '../../src/report/ledger/card.js'
import { sampleReport } from '../fixtures/report/sample.js'

const report = sampleReport('en')
const context = makeContext({ report, charts: new Map(), translate: translator('en') })

function find(article: string, words: string): Span {
  const start = report.articles.find(one => one.id === article)!.text.indexOf(words)
  return { start, end: start + words.length }
}

const cell = (article: string, words: string, more: Partial<LedgerCell>): LedgerCell =>
  ({
    article,
    content: find(article, words),
    marked: true,
    changes: ['none'],
    diff: [],
    ...more,
  }) as LedgerCell

function text(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(text).join('') : ''
}

const words = (one: Element) => text(one.children.at(-1) as Element)

describe('versions of a quotation', () => {
  const base = cell('a-a', 'Nous fermons le pont dès ce soir', {})
  const cut = (article: string): LedgerCell => {
    const kept = find(article, 'fermons le pont')
    const first = find('a-a', 'Nous')
    return cell(article, 'fermons le pont', {
      changes: ['trimmed-start'] as never,
      diff: [
        { op: 'delete', type: 'wording', a: first, b: { start: kept.start, end: kept.start } },
        { op: 'keep', type: 'typography', a: find('a-a', 'fermons le pont'), b: kept },
      ] as LedgerRow['cells'][number]['diff'],
    })
  }

  it('parts struck words from what follows', () => {
    expect(words(versions(context, base, [cut('a-b')])[1]!)).toContain('Nous fermons le pont')
  })

  it('shows by what it keeps a version of which most is struck', () => {
    const text = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize'
    const long = sampleReport('en')
    for (const article of long.articles) article.text = text
    const whole = { article: 'a-a', content: { start: 0, end: text.length } }
    const kept = { start: text.indexOf('douze'), end: text.length }
    const struck = { start: 0, end: kept.start }
    const one = {
      ...cut('a-b'),
      content: kept,
      diff: [
        { op: 'delete', type: 'wording', a: struck, b: { start: kept.start, end: kept.start } },
        { op: 'keep', type: 'typography', a: kept, b: kept },
      ],
    } as LedgerCell
    const shown = versions(
      makeContext({ report: long, charts: new Map(), translate: translator('en') }),
      { ...base, ...whole },
      [one],
    )
    expect(words(shown[1]!)).toContain('“douze treize” (words kept: 2 of 13)')
    expect(JSON.stringify(shown[1])).not.toContain('"del"')
  })

  it('does not strike what the article tells outside its marks', () => {
    const told = sampleReport('en')
    const [a, b] = told.articles
    a!.text = 'The mayor has told an assistant pastor that the bridge will stay closed'
    b!.text = 'She told an assistant, a pastor, “that the bridge will stay closed”.'
    const struck = { start: 0, end: a!.text.indexOf(' that') }
    const start = b!.text.indexOf('that')
    const content = { start, end: b!.text.indexOf('”') }
    const one = {
      ...cut('a-b'),
      content,
      diff: [
        { op: 'delete', type: 'wording', a: struck, b: { start, end: start } },
        { op: 'keep', type: 'typography', a: { start: struck.end + 1, end: a!.text.length }, b: content },
      ],
    } as LedgerCell
    const whole = { ...base, content: { start: 0, end: a!.text.length } }
    const context = makeContext({ report: told, charts: new Map(), translate: translator('en') })
    const [, shown] = versions(context, whole, [one])
    expect(words(shown!)).toContain('[7 words told outside the quotation]')
    expect(JSON.stringify(shown)).not.toContain('"del"')
  })

  it('shows one version once, with every place that prints it', () => {
    const shown = versions(context, base, [cut('a-b'), { ...cut('a-b') }])
    expect(shown).toHaveLength(2)
    expect(words(shown[1]!)).toMatch(/B\u00a03 B\u00a03$/)
  })

  it('names those who print the fullest version too in one line', () => {
    const shown = versions(context, base, [cell('a-b', 'Nous fermons le pont', {})])
    expect(shown.map(text)[1]).toContain('B\u00a0La Dépêche')
  })
})
