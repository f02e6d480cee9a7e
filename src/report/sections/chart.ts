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
              columns.map((name, column) =>
                h(holdsFigures(rows, column) ? 'th.number' : 'th', { scope: 'col' }, name),
              ),
            ),
          ]),
          h(
            'tbody',
            rows.map(cells =>
              h(
                'tr',
                cells.map((text, column) => dataCell(text, column, holdsFigures(rows, column))),
              ),
            ),
          ),
        ]),
      ]),
    ]),
  ])
}

function dataCell(text: string, column: number, figures: boolean): Element {
  return column === 0 ? h('th', { scope: 'row' }, text) : h(figures ? 'td.number' : 'td', text)
}

/** Dashes alone are no figures: a column of words may be empty. */
function holdsFigures(rows: string[][], column: number): boolean {
  const cells = rows.map(row => row[column] ?? '')
  return column > 0 && cells.every(isFigure) && cells.some(cell => /\d/.test(cell))
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
