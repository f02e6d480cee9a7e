import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Context } from '../context.js'
import type { Section } from '../directives.js'
import { pairsOfPage } from '../limits.js'
import { sectionOf, titleAttribute } from './heading.js'

/** Side-by-side reading: the page's script fills it from the source appendix; without scripts it points there. */
export const reading: Section = {
  form: 'leaf',
  attributes: titleAttribute,
  build(context, attributes) {
    const section = sectionOf(context, 'reading', 'report.reading.heading', attributes, [
      h('p.explain', context.translate('report.reading.explain')),
      ...limited(context),
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

function limited({ report, translate, format }: Context): Element[] {
  const shown = pairsOfPage(report).length
  const all = report.alignment.pairs.length
  if (shown === all) return []
  const values = { shown: format.number(shown), all: format.number(all) }
  return [h('p.explain', translate('report.reading.limited', values))]
}
