import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { StringKey } from '../../language/strings/registry.js'
import type { Context } from '../context.js'
import { measureNames, taskNames } from './measures.js'

/** The error rates as the evaluation wrote them, one table over all tasks; without a measurement the report says so. */
export function errorRates(context: Context): Element[] {
  const { translate } = context
  const tasks = Object.entries(context.measured ?? {}).filter(isTask)
  if (tasks.length === 0) return [h('p', translate('report.method.errors.none'))]
  const columns = ['measure', 'value'] as const
  return [
    h('p', translate('report.method.errors')),
    h('div.scroll', [
      h('table.measured', [
        h('caption', translate('report.method.errors.caption')),
        h('thead', [
          h(
            'tr',
            columns.map(one =>
              h(
                one === 'value' ? 'th.number' : 'th',
                { scope: 'col' },
                translate(`report.method.errors.${one}`),
              ),
            ),
          ),
        ]),
        ...tasks.map(([task, measures]) => h('tbody', rows(context, task, measures))),
      ]),
    ]),
  ]
}

type Measures = Record<string, number | string>

function isTask(entry: [string, unknown]): entry is [string, Measures] {
  return typeof entry[1] === 'object' && entry[1] !== null
}

function rows(context: Context, task: string, measures: Measures): Element[] {
  const heading = h('tr', [
    h('th.group', { scope: 'rowgroup', colSpan: 2 }, [named(context, taskNames, task)]),
  ])
  const measured = Object.entries(measures).map(([name, value]) =>
    h('tr', [
      h('th', { scope: 'row' }, [named(context, measureNames, name)]),
      h('td.number', shown(context, value)),
    ]),
  )
  return [heading, ...measured]
}

function named(context: Context, names: Record<string, StringKey>, name: string): ElementContent {
  if (Object.hasOwn(names, name)) return { type: 'text', value: context.translate(names[name]!) }
  return h('span', { lang: 'en' }, name)
}

/** Counts as they are, rates with two decimals, `12/40` with its percentage. */
function shown(context: Context, value: number | string): string {
  const { format, translate } = context
  if (typeof value === 'number') return format.number(value, Number.isInteger(value) ? 0 : 2)
  const [, part, whole] = /^(\d+)\/(\d+)$/.exec(value) ?? []
  if (part === undefined || whole === undefined) return value
  const share = Number(whole) > 0 ? format.percent(Number(part) / Number(whole)) : '–'
  return translate('report.method.errors.ratio', { part, whole, share })
}
