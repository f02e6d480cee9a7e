import type { Root } from 'hast'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { buildBoxes } from '../../../src/render/pdf/build.js'
import { flowBox } from '../../../src/render/pdf/flow.js'
import { layoutPages } from '../../../src/render/pdf/layout.js'
import { pageHeights } from '../../../src/render/pdf/pages.js'
import { margins, paper } from '../../../src/render/pdf/theme.js'

const [pageWidth, sheetHeight] = paper.A4
const pageHeight = sheetHeight - margins.top - margins.bottom
const line =
  'Une phrase assez longue pour remplir à peu près une ligne entière de la page imprimée, et un peu plus.'

function paragraphs(count: number) {
  const text = h(
    'section',
    Array.from({ length: count }, () => h('p', line)),
  )
  const sheet = h('div', { dataBreak: 'before' }, [h('p', 'Exercices')])
  const tree: Root = { type: 'root', children: [text, sheet] }
  return buildBoxes(tree, { language: 'fr', charts: new Map() }).root
}

/** How the pages before the break are filled when nothing is set smaller. */
function plain(count: number): number[] {
  const root = paragraphs(count)
  const context = { pageOf: () => '', pageHeight }
  const { slabs } = flowBox(
    { ...root, children: root.children.slice(0, 1) },
    0,
    pageWidth - 2 * margins.side,
    context,
  )
  return pageHeights(slabs, pageHeight)
}

describe('a part between two page breaks', () => {
  const counts = Array.from({ length: 60 }, (_, index) => index + 60)
  const spilling = counts.find(count => plain(count).at(-1)! < pageHeight * 0.06)!
  const ending = counts.find(count => plain(count).at(-1)! > pageHeight * 0.3)!

  it('is set a little smaller rather than spill a few lines over to a page of their own', () => {
    expect(layoutPages(paragraphs(spilling), 'A4')).toHaveLength(plain(spilling).length)
  })

  it('keeps its size where the last page is well filled', () => {
    expect(layoutPages(paragraphs(ending), 'A4')).toHaveLength(plain(ending).length + 1)
  })
})
