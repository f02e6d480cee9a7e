import { beforeAll, describe, expect, it } from 'vitest'
import type { DrawnChart } from '../../../src/charts/chart.js'
import { drawCharts } from '../../../src/charts/index.js'
import { translator } from '../../../src/language/strings/registry.js'
import type { ChartBox } from '../../../src/render/pdf/boxes.js'
import { chartSlab } from '../../../src/render/pdf/chart-slab.js'
import { wordsInStrip } from '../../../src/render/pdf/draw-chart.js'
import type { ChartItem } from '../../../src/render/pdf/items.js'
import { fillPages } from '../../../src/render/pdf/pages.js'
import { blankSlab, type Slab } from '../../../src/render/pdf/slab.js'
import { struct } from '../../../src/render/pdf/structure.js'
import { anonymousBlock } from '../../../src/render/pdf/style.js'
import { parseSvg, type SvgNode } from '../../../src/render/pdf/svg.js'
import { sampleReport } from '../../charts/sample-report.js'

const pageHeight = 740

function words(node: SvgNode): string[] {
  return node.name === 'text' ? [node.text] : node.children.flatMap(words)
}

describe('a chart of forty outlets, higher than half of a page', () => {
  let chart: DrawnChart
  let slab: Slab
  beforeAll(async () => {
    chart = (await drawCharts(sampleReport(40), translator('fr'))).get('composition')!
    const box: ChartBox = { kind: 'chart', style: anonymousBlock, ids: [], node: struct('Figure'), chart }
    slab = chartSlab(box, 0, 499, pageHeight)
  })

  const itemOf = (part: Slab) => part.items[0] as ChartItem

  it('is parted between two rows, its head and its key on both pages', () => {
    const [first, second] = slab.split!(300)!
    const around = (chart.height - (chart.plot.bottom - chart.plot.top)) * itemOf(slab).scale
    expect(first.height).toBeLessThanOrEqual(300)
    expect(first.height + second.height).toBeCloseTo(slab.height + around)
    expect(itemOf(first).strips![0]).toEqual(itemOf(second).strips![0])
    expect(itemOf(first).strips![1]![1]).toBeCloseTo(itemOf(second).strips![1]![0])
  })

  it('loses no word and says none of a row twice', () => {
    const parts = slab.split!(300)!
    const strips = [...itemOf(parts[0]).strips!, itemOf(parts[1]).strips![1]!]
    const inStrips = strips.flatMap(([from, to]) => words(wordsInStrip(parseSvg(chart.svg), from, to, 0)!))
    expect(inStrips.sort()).toEqual(words(parseSvg(chart.svg)).sort())
  })

  it('is not parted for a row or two', () => {
    expect(slab.split!(chart.plot.top + 40)).toBeNull()
    const rows = (part: Slab) => itemOf(part).strips![1]!
    const [, second] = slab.split!(slab.height - 1)!
    const step = (chart.plot.bottom - chart.plot.top) / chart.rows
    expect((rows(second)[1] - rows(second)[0]) / step).toBeCloseTo(4)
  })

  it('leaves no page as blank as it would whole, and goes to the next page where little stays blank', () => {
    const fresh = () => ({ ...slab, items: [...slab.items] })
    const [first = []] = fillPages([blankSlab(400), fresh()], pageHeight)
    expect(first).toHaveLength(1)
    expect(fillPages([blankSlab(600), fresh()], pageHeight)[0]).toEqual([])
  })
})
