import type { ElementContent } from 'hast'
import { describe, expect, it } from 'vitest'
import { translator } from '../../src/language/strings/registry.js'
import type { Article } from '../../src/model/index.js'
import { makeContext } from '../../src/report/context.js'
import { mainSides, type Side } from '../../src/report/finding/sides.js'
import { evidenceWords } from '../../src/report/finding/words.js'
import { quotedShort } from '../../src/report/quotes.js'
import { emptyReport } from '../fixtures/report.js'

/** `[mark]` shows what is marked; the quotation marks are those of an English report. */
function shown(nodes: ElementContent[]): string {
  return nodes
    .map(node => {
      if (node.type === 'text') return node.value
      const inner = 'children' in node ? shown(node.children) : ''
      return node.type === 'element' && node.tagName === 'mark' ? `[${inner}]` : inner
    })
    .join('')
}

function contextOf(...sentences: string[]) {
  const text = sentences.join(' ')
  const spans = sentences.map(one => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }))
  const article: Article = {
    id: 'a-1',
    siglum: 'A',
    file: 'a.txt',
    outlet: 'A',
    language: 'en',
    sha256: '0'.repeat(64),
    text,
    parts: [{ kind: 'body', start: 0, end: text.length, sentences: spans }],
    extraction: { status: 'complete', notes: [], dropped: [] },
  }
  const report = { ...emptyReport(), articles: [article] }
  const context = makeContext({ report, charts: new Map(), translate: translator('en') })
  const span = (words: string) => {
    const start = text.indexOf(words)
    return { article: 'a-1', start, end: start + words.length }
  }
  return { context, span }
}

const long =
  'The bridge over the river was closed at dawn because three of its cables had come loose in the night.'

describe('exact words in little room', () => {
  const { context, span } = contextOf('Rain fell.', long, 'No one was hurt 😀😀😀😀😀😀 at all.')

  it.each([
    ['all of it when it fits', long, 200, `“${long}”`],
    ['cut between words', long, 40, '“The bridge over the river was closed at” […]'],
    [
      'few words inside their sentence',
      'cables',
      200,
      '“The bridge over the river was closed at dawn because three of its [cables] had come loose in the night.”',
    ],
    ['few words far into a long sentence', 'in the night', 40, '[…] “come loose [in the night].”'],
    ['few words at its start', 'The bridge', 40, '“[The bridge] over the river was closed at” […]'],
  ])('%s', (_name, words, limit, expected) => {
    expect(shown(quotedShort(context, span(words), limit))).toBe(expected)
  })

  it('begins with a clause and keeps the words of the title in sight', () => {
    const sentence =
      'The mayor promised “as soon as all of it is paid”, and he wrote in a column printed by the Harbour Gazette on Monday.'
    const other = contextOf(sentence)
    const column = other.span('column')
    const short = (limit: number, title: string) =>
      shown(quotedShort(other.context, other.span(sentence), limit, column, title))
    expect(short(66, '')).toBe('[…] “and he wrote in a [column] printed by the Harbour Gazette on Monday.”')
    expect(short(44, '')).not.toContain('Gazette')
    expect(short(44, 'column of the Harbour Gazette')).toContain('[column] printed by the Harbour Gazette')
  })

  it('keeps the words that the finding is about in sight', () => {
    const focus = span('loose')
    expect(shown(quotedShort(context, span(long), 40, focus))).toBe(
      '[…] “cables had come [loose] in the night.”',
    )
  })

  it('never cuts a character in two', () => {
    for (let limit = 1; limit < 40; limit++) {
      const text = shown(quotedShort(context, span('No one was hurt 😀😀😀😀😀😀 at all.'), limit))
      expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)
    }
  })
})

describe('sides for little room', () => {
  const side = (siglum: string, exact: string, role?: string) =>
    ({
      article: { siglum },
      evidence: [{ article: siglum, start: 0, end: 1, exact, ...(role ? { role } : {}) }],
    }) as Side
  const chosen = (sides: Side[]) =>
    mainSides(sides, 3)
      .map(one => one.article.siglum)
      .join('')

  it.each([
    ['the first ones', [side('A', 'x'), side('B', 'y'), side('C', 'z'), side('D', 'w')], 'ABC'],
    [
      'other words before repeated ones',
      [side('A', 'war'), side('B', 'War'), side('C', 'raid'), side('D', 'attack')],
      'ACD',
    ],
    [
      'the odd word out before a third way of writing the first',
      [
        side('A', 'visite du dalaï-lama'),
        side('B', 'Visite symbolique du Dalaï Lama'),
        side('C', 'visite du dalaï lama'),
        side('D', 'voyage spirituel'),
      ],
      'ABD',
    ],
    ['repeated ones when there is room', [side('A', 'war'), side('B', 'war')], 'AB'],
    [
      'one that lacks the statement',
      [side('A', '1'), side('B', '2'), side('C', '3'), side('D', '4', 'nearest')],
      'ABD',
    ],
  ])('%s', (_name, sides, expected) => {
    expect(chosen(sides)).toBe(expected)
  })
})

describe('the evidence of a finding', () => {
  const sentence =
    'In March the council vetoed the second bridge after a long night of debate in the old town hall.'
  const { context, span } = contextOf(sentence)
  const evidence = { ...span(sentence), exact: sentence }
  const words = (focus?: { start: number; end: number }) =>
    shown(
      evidenceWords(context, [evidence], () => focus).flatMap(({ children }) => children as ElementContent[]),
    )

  it('has the words marked that the finding is about', () =>
    expect(words(span('vetoed the second bridge'))).toContain('council [vetoed the second bridge] after'))

  it('is unmarked where it is all about them, or nothing is', () => {
    expect(words(span(sentence))).not.toContain('[')
    expect(words()).not.toContain('[')
  })
})
