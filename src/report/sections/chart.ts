import type { Element } from 'hast'
import { h } from 'hastscript'
import { type ChartId, chartIds } from '../../charts/chart.js'
import type { Context } from '../context.js'
import type { Section } from '../directives.js'

/** The figure of one chart with its data as a table, or null when the event has nothing for it to show. */
export function chartFigure(context: Context, id: ChartId): Element | null {
  const drawn = context.charts.get(id)
  if (!drawn) return null
  const { columns, rows } = drawn.table
  return h('figure.chart', { id: `chart-${id}`, dataChart: id, dataKeep: '' }, [
    h('figcaption', drawn.title),
    h('details.data', [
      h('summary', context.translate('report.chart-data')),
      h('div.scroll', [
        h('table', [
          h('caption', drawn.title),
          h('thead', [
            h(
              'tr',
              columns.map((name, column) => {
                const figures = column > 0 && rows.every(cells => isFigure(cells[column] ?? ''))
                return h(figures ? 'th.number' : 'th', { scope: 'col' }, name)
              }),
            ),
          ]),
          h(
            'tbody',
            rows.map(cells => h('tr', cells.map(dataCell))),
          ),
        ]),
      ]),
    ]),
  ])
}

function dataCell(text: string, index: number): Element {
  return index === 0 ? h('th', { scope: 'row' }, text) : h(isFigure(text) ? 'td.number' : 'td', text)
}

/** `12`, `0,5 %`, `36 % – 61 %`, `244 (80 %)` or a dash. */
function isFigure(text: string): boolean {
  return /^[\d\s.,%<()–-]+$/.test(text)
}

export const chart: Section = {
  form: 'leaf',
  attributes: { id: { type: 'one-of', values: chartIds, required: true } },
  build(context, attributes) {
    const figure = chartFigure(context, attributes.id as ChartId)
    return figure ? [figure] : []
  },
}
