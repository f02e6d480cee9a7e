import { readFileSync } from 'node:fs'
import type { Root } from 'hast'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../../src/index.js'
import { buildBoxes } from '../../../src/render/pdf/build.js'
import type { ChartItem, Item } from '../../../src/render/pdf/items.js'
import { layoutPages } from '../../../src/render/pdf/layout.js'
import { margins, paper } from '../../../src/render/pdf/theme.js'
import { prepare } from '../../../src/render/prepare.js'
import { pdfTree } from '../../fixtures/pdf-tree.js'
import { seedsReport } from '../../fixtures/seeds.js'

interface PageEnd {
  /** Structure role of what stands lowest. */
  role: string
  text: string
  /** Where it ends, in points from the top of the text area. */
  bottom: number
}

function endOf(items: readonly Item[], top = 0): PageEnd {
  return items.reduce<PageEnd>(
    (lowest, item) => {
      const y = top + item.y
      const end =
        item.kind === 'group'
          ? endOf(item.items, y)
          : item.kind === 'text'
            ? { role: item.node?.role ?? '', text: item.text, bottom: y }
            : item.kind === 'chart'
              ? { role: 'Figure', text: '', bottom: y + heightOf(item) }
              : lowest
      return end.bottom >= lowest.bottom ? end : lowest
    },
    { role: '', text: '', bottom: -1 },
  )
}

function heightOf({ chart, scale, strips = [[0, chart.height]] }: ChartItem): number {
  return strips.reduce((sum, [from, to]) => sum + to - from, 0) * scale
}

function endsOf(tree: Root, charts: Parameters<typeof buildBoxes>[1]['charts'], size: 'A4' | 'Letter') {
  const { root } = buildBoxes(tree, { language: 'fr', charts })
  return layoutPages(root, size).map(items => endOf(items))
}

const alone = ({ role, text }: PageEnd) => (/^(?:H\d|Caption)$/.test(role) ? [`${role}: ${text}`] : [])

describe('no page ends on a heading or a caption', () => {
  let report: Report
  beforeAll(async () => {
    report = await seedsReport('fr')
  })

  it('of the sample event, and no page of it stays blank for more than three tenths', async () => {
    const { pages } = await prepare(report, { formats: ['pdf'], page: 'A4' })
    const ends = endsOf(pages[0]!.tree, pages[0]!.charts, 'A4')
    expect(ends.flatMap(alone)).toEqual([])
    const height = paper.A4[1] - margins.top - margins.bottom
    const blank = ends.slice(1, -1).map(({ bottom }) => (height - bottom) / height)
    expect(Math.max(...blank)).toBeLessThan(0.3)
  })

  it('of its classroom pack and answer key', async () => {
    const template = readFileSync('templates/classroom.md', 'utf8')
    const { pages } = await prepare(report, { formats: ['pdf'], template, page: 'Letter' })
    for (const { tree, charts } of pages) expect(endsOf(tree, charts, 'Letter').flatMap(alone)).toEqual([])
  })

  it('of four hundred findings', () => {
    expect(
      endsOf(pdfTree({ findings: 400 }), new Map(), 'A4')
        .slice(0, -1)
        .flatMap(alone),
    ).toEqual([])
  })
})
