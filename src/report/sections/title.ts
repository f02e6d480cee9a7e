import { h } from 'hastscript'
import type { Section } from '../directives.js'
import { standfirst } from './standfirst.js'

/** The event's title with date and counts; `::summary` brings its own. */
export const title: Section = {
  form: 'leaf',
  attributes: { kicker: { type: 'text' } },
  build(context, attributes) {
    const { event } = context.report
    return [
      h('header.masthead', [
        h('p.kicker', attributes.kicker || context.translate('report.kicker')),
        h('h1', { lang: event.language, dir: 'auto' }, event.title),
        standfirst(context),
      ]),
    ]
  },
}
