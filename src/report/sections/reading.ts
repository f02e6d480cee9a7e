import { h } from 'hastscript'
import type { Section } from '../directives.js'
import { sectionOf, titleAttribute } from './heading.js'

/** Side-by-side reading: the page's script fills it from the source appendix; without scripts it points there. */
export const reading: Section = {
  form: 'leaf',
  attributes: titleAttribute,
  build(context, attributes) {
    const section = sectionOf(context, 'reading', 'report.reading.heading', attributes, [
      h('p.explain', context.translate('report.reading.explain')),
      h('div.reader', { dataReader: '' }, [
        h('p.without-script', [
          h('a', { href: '#sources' }, context.translate('report.reading.without-script')),
        ]),
      ]),
    ])
    section.properties.dataOnly = 'html'
    return [section]
  },
}
