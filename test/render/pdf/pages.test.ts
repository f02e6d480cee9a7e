import { describe, expect, it } from 'vitest'
import { rowSlab } from '../../../src/render/pdf/columns.js'
import type { Item } from '../../../src/render/pdf/items.js'
import { fillPages } from '../../../src/render/pdf/pages.js'
import { blankSlab, type Slab } from '../../../src/render/pdf/slab.js'

/** A slab that shows itself by its name. */
function slab(id: string, height: number, more: Partial<Slab> = {}): Slab {
  return { ...blankSlab(height), items: [{ kind: 'place', y: 0, id }], ...more }
}

function names(items: readonly Item[]): string[] {
  return items.flatMap(item =>
    item.kind === 'group' ? names(item.items) : item.kind === 'place' ? [item.id!] : [],
  )
}

/** Pages as names, e.g. `a b | c`. */
function pages(slabs: Slab[], height = 100): string {
  return fillPages(slabs, height)
    .map(items => names(items).join(' '))
    .join(' | ')
}

describe('fillPages', () => {
  it('fills one page after another', () => {
    expect(pages([slab('a', 60), slab('b', 40), slab('c', 10)])).toBe('a b | c')
  })

  it('drops the space above what starts a page', () => {
    expect(pages([slab('a', 90), slab('b', 100, { before: 20 })])).toBe('a | b')
  })

  it('takes a heading to the page of what follows', () => {
    expect(pages([slab('a', 80), slab('h', 10, { keepNext: true }), slab('b', 30)])).toBe('a | h b')
  })

  it('starts a page where one is asked for, but never an empty one', () => {
    expect(pages([slab('a', 10, { breakBefore: true }), slab('b', 10, { breakBefore: true })])).toBe('a | b')
  })

  it('keeps together what prefers to stay, unless no page can hold it', () => {
    const stay = { preferNext: 0.5 }
    expect(pages([slab('a', 50), slab('b', 30, stay), slab('c', 30)])).toBe('a | b c')
    expect(pages([slab('a', 50), slab('b', 40, stay), slab('c', 40, stay), slab('d', 40)])).toBe('a b | c d')
  })

  it('rather cuts what prefers to stay than leave more of a page blank than it asks for', () => {
    const stay = { preferNext: 0.3 }
    expect(pages([slab('a', 50), slab('b', 40, stay), slab('c', 40)])).toBe('a b | c')
    expect(pages([slab('a', 75), slab('b', 20, stay), slab('c', 40)])).toBe('a | b c')
  })

  it('makes a chart a little lower where it then fits, and not where it would be too small', () => {
    const chart = (id: string): Slab =>
      slab(id, 50, { fit: room => (room >= 42 ? slab(`${id} smaller`, room) : null) })
    expect(pages([slab('a', 55), chart('b')])).toBe('a b smaller')
    expect(pages([slab('a', 60), chart('b')])).toBe('a | b')
  })

  it('gives the blank before a question that stays whole to the answers, twice their lines at most', () => {
    const line = { writing: true }
    const question = (id: string, lines: number): Slab[] => [
      slab(id, 10, { keepNext: true }),
      ...Array.from({ length: lines }, (_, i) => slab(`_`, 10, { ...line, keepNext: i < lines - 1 })),
    ]
    expect(pages([...question('a', 2), ...question('b', 1), ...question('c', 6)])).toBe(
      'a _ _ _ _ b _ _ | c _ _ _ _ _ _',
    )
    expect(pages([...question('a', 4), ...question('b', 3), ...question('c', 2)])).toBe(
      'a _ _ _ _ _ b _ _ _ | c _ _',
    )
  })

  it('repeats the head of a table on each page', () => {
    const head = [slab('head', 20)]
    const rows = ['1', '2', '3', '4', '5'].map(id => slab(id, 30, { head }))
    expect(pages([slab('first', 20, { keepNext: true }), ...rows])).toBe('first 1 2 | head 3 4 | head 5')
  })

  it('cuts a row taller than the page between the lines of each cell, and loses none', () => {
    const cell = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => slab(`${name}${index}`, 20))
    const shown = pages([slab('a', 50), rowSlab([cell('x', 8), cell('y', 3)], () => [])])
    expect(shown).toBe('a x0 x1 y0 y1 | x2 x3 x4 x5 x6 y2 | x7')
  })

  it('places what fits on no page alone rather than never', () => {
    expect(pages([slab('a', 10), slab('huge', 150), slab('b', 10)])).toBe('a | huge | b')
  })
})
