import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { translator } from '../../src/language/strings/registry.js'
import { foldedCards, textBody } from '../../src/render/html/fold.js'
import { labelled } from '../../src/render/html/table.js'

const translate = translator('en')
const cards = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => h('article', { id: `c${from + index}` }))

/** Names of elements and ids of cards, folds in brackets. */
function outline(node: ReturnType<typeof h>): string {
  const inside = 'children' in node ? node.children.map(one => outline(one as never)).join(' ') : ''
  if (node.type !== 'element')
    return node.type === 'root' ? inside : String((node as never as { value: string }).value)
  if (node.tagName === 'article') return String(node.properties.id)
  return node.tagName === 'details' ? `[${inside}]` : inside
}

describe('long lists on a screen', () => {
  it('fold what follows the first cards, with what was folded already, and count it', () => {
    const rest = h('details.rest', [h('summary', '2 more of this kind'), ...cards(6, 7)])
    const section = h('section.kind', [h('h3', 'Absent'), ...cards(1, 5), rest])
    expect(outline(foldedCards(section, translate))).toBe('Absent c1 c2 c3 [4 more of this kind c4 c5 c6 c7]')
  })

  it('stay as they are where only one card would be folded', () => {
    const section = h('section.kind', [h('h3', 'Absent'), ...cards(1, 4)])
    expect(outline(foldedCards(section, translate))).toBe('Absent c1 c2 c3 c4')
  })

  it('keep the quotations that no article changed in a fold of their own', () => {
    const same = h('details.rest', [h('summary', 'unchanged'), ...cards(9, 9)])
    const section = h('section#quotations', [...cards(1, 8), same])
    expect(outline(foldedCards(section, translate))).toBe(
      'c1 c2 c3 c4 c5 [3 more altered quotations c6 c7 c8] [unchanged c9]',
    )
  })

  it('fold the texts of more than three articles', () => {
    const body = h('div', 'words')
    expect(outline(textBody(body, translate, 3, 12) as never)).toBe('words')
    expect(outline(textBody(body, translate, 4, 12) as never)).toBe('[Read the text (12 sentences) words]')
  })
})

describe('tables on a phone', () => {
  const row = (...cells: string[]) =>
    h('tr', [h('th', cells[0]), ...cells.slice(1).map(text => h('td', text))])
  const table = (...names: string[]) =>
    h('table', [
      h('thead', [
        h(
          'tr',
          names.map(name => h('th', name)),
        ),
      ]),
      h('tbody', [row(...names.map(() => 'x'))]),
    ])

  it('have the name of its column in every cell', () => {
    expect(JSON.stringify(labelled(table('Outlet', 'Words', 'Copied')))).toContain('"dataLabel":"Copied"')
  })

  it('of two columns fit as they are', () => {
    expect(labelled(table('Outlet', 'Words')).properties.className).toBeUndefined()
  })
})
