import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Context } from '../context.js'
import { integer, type Section } from '../directives.js'
import { brief } from '../finding/brief.js'
import { mainFindings } from '../finding/main.js'
import { counted } from '../prose.js'
import { outlet } from '../quotes.js'
import { articleTable } from './articles.js'
import { signOffBox } from './sign-off.js'
import { standfirst } from './standfirst.js'

// More than this many articles would push the divergences off page 1: they are listed in a line instead.
const tableLimit = 8
// Beyond this even the line of names does: the texts name the others.
const listLimit = 60

/** Page 1: an editor must need only this page. */
export const summary: Section = {
  form: 'leaf',
  attributes: { top: { type: 'integer', min: 1, max: 20 } },
  build(context, attributes) {
    const { report, translate } = context
    const main = mainFindings(context.findings, integer(attributes, 'top', 5))
    return [
      h('header.masthead', [
        h('p.kicker', translate('report.kicker')),
        h('h1', { lang: report.event.language, dir: 'auto' }, report.event.title),
        standfirst(context),
      ]),
      h('section#summary', [
        h('h2', translate('report.summary.heading')),
        ...(main.length > 0
          ? [
              h(
                'ol.brief',
                main.map(finding => brief(context, finding)),
              ),
            ]
          : [h('p', translate('report.summary.none'))]),
        counts(context),
        ...whoPublished(context),
        signOffBox(context),
      ]),
    ]
  },
}

function counts(context: Context): Element {
  const { findings, translate } = context
  const sure = findings.filter(one => one.confidence === 'sure').length
  return h('p.counts', [
    counted(translate, 'report.findings', findings.length),
    translate('report.counts.of-which'),
    counted(translate, 'report.counts.sure', sure),
    ', ',
    counted(translate, 'report.counts.review', findings.length - sure),
    '. ',
    translate('report.counts.verdict'),
  ])
}

function whoPublished(context: Context): ElementContent[] {
  const { articles } = context.report
  if (articles.length <= tableLimit) return [articleTable(context)]
  const listed = articles.slice(0, listLimit)
  return [
    h(
      'ul.outlets',
      listed.map(one => h('li', [h('a', { href: `#article-${one.siglum}` }, outlet(one))])),
    ),
    ...(articles.length > listed.length
      ? [h('p.more', counted(context.translate, 'report.more-outlets', articles.length - listed.length))]
      : []),
  ]
}
