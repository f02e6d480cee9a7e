import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Context } from '../context.js'

/** The measured error rates as the evaluation wrote them; without a measurement the report says so. */
export function errorRates(context: Context): Element[] {
  const rows = context.measured ? flatten(context.measured) : []
  if (rows.length === 0) return [h('p', context.translate('report.method.errors.none'))]
  return [
    h('p', context.translate('report.method.errors')),
    h('div.scroll', [
      h('table.measured', [
        h('caption', context.translate('report.method.errors.caption')),
        h('thead', [
          h('tr', [
            h('th', { scope: 'col' }, context.translate('report.method.errors.measure')),
            h('th', { scope: 'col' }, context.translate('report.method.errors.value')),
          ]),
        ]),
        h(
          'tbody',
          rows.map(([name, value]) =>
            h('tr', [
              h('th', { scope: 'row' }, name),
              h(
                'td.number',
                typeof value === 'number'
                  ? context.format.number(value, Number.isInteger(value) ? 0 : 3)
                  : value,
              ),
            ]),
          ),
        ),
      ]),
    ]),
  ]
}

function flatten(value: object, prefix = ''): [string, string | number][] {
  return Object.entries(value).flatMap(([key, one]): [string, string | number][] => {
    const name = prefix ? `${prefix} · ${key}` : key
    if (typeof one === 'number' || typeof one === 'string') return [[name, one]]
    return typeof one === 'object' && one !== null ? flatten(one, name) : []
  })
}
