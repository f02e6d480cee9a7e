import type { Element, ElementContent, Root } from 'hast'
import { describe, expect, it } from 'vitest'
import type { ChartId, DrawnChart } from '../../src/charts/chart.js'
import { translator } from '../../src/language/strings/registry.js'
import { buildTree } from '../../src/report/index.js'
import { sampleReport } from '../fixtures/report/sample.js'

const chart: DrawnChart = {
  id: 'coverage',
  title: 'Three facts',
  alternative: 'A map of three facts.',
  table: {
    columns: ['Fact', 'Words', 'Share', 'Doubtful'],
    rows: Array.from({ length: 20 }, (_, row) => [`fact ${row}`, String(row), `${row} % – 61 %`, '–']),
  },
  spec: {} as DrawnChart['spec'],
  svg: '<svg/>',
  width: 100,
  height: 100,
  rows: 20,
  plot: { top: 0, bottom: 100 },
}

function elements(node: Root | ElementContent): Element[] {
  const own = node.type === 'element' ? [node] : []
  return 'children' in node
    ? [...own, ...node.children.flatMap(child => elements(child as ElementContent))]
    : own
}

function build(template: string): Element[] {
  const charts = new Map<ChartId, DrawnChart>([['coverage', chart]])
  return elements(buildTree(template, { report: sampleReport('en'), charts, translate: translator('en') }))
}

const named = (all: Element[], id: string) => all.find(one => one.properties.id === id)
const rowsIn = (element: Element | undefined) =>
  element ? elements(element).filter(one => one.tagName === 'tr').length : 0

describe('the data of a chart', () => {
  it('stands under the chart, all of it, where the template has no place for all data', () => {
    const all = build('::chart{id=coverage}')
    expect(rowsIn(named(all, 'chart-coverage'))).toBe(21)
    expect(elements(named(all, 'chart-coverage')!).some(one => one.properties.dataOnly)).toBe(false)
  })

  it('moves to one section on paper, with a link from the caption, and stays folded in HTML', () => {
    const all = build('::contents\n\n::chart{id=coverage}\n\n::chart-data')
    expect(named(all, 'chart-data')!.properties.dataOnly).toBe('pdf')
    expect(rowsIn(named(all, 'data-coverage'))).toBe(21)
    const figure = elements(named(all, 'chart-coverage')!)
    expect(figure.find(one => one.tagName === 'details')!.properties.dataOnly).toBe('html')
    expect(figure.find(one => one.tagName === 'a')!.properties.href).toBe('#data-coverage')
    const entry = all.find(one => one.tagName === 'li' && JSON.stringify(one).includes('#chart-data'))
    expect(entry!.properties.dataOnly).toBe('pdf')
  })

  it('sets columns of figures to the right, and words or dashes to the left', () => {
    const heads = elements(named(build('::chart{id=coverage}'), 'chart-coverage')!).filter(
      one => one.tagName === 'th' && one.properties.scope === 'col',
    )
    expect(heads.map(one => String(one.properties.className ?? ''))).toEqual(['', 'number', 'number', ''])
  })
})
