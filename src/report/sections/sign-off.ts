import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Context } from '../context.js'
import type { Section } from '../directives.js'

/** Where the editor writes the decision, name and date. */
export function signOffBox(context: Context): Element {
  const { translate } = context
  return h('div.sign-off', { dataKeep: 'whole' }, [
    h('p.label', translate('report.sign-off')),
    h('ul', [
      h('li', translate('report.sign-off.keep')),
      h('li', translate('report.sign-off.correct')),
      h('li', translate('report.sign-off.review')),
    ]),
    h('dl', [
      h('dt', translate('report.sign-off.name')),
      h('dd', '\u00a0'),
      h('dt', translate('report.sign-off.date')),
      h('dd', '\u00a0'),
      h('dt', translate('report.sign-off.remarks')),
      h('dd', '\u00a0'),
    ]),
  ])
}

export const signOff: Section = {
  form: 'leaf',
  attributes: {},
  build: context => [signOffBox(context)],
}
