import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Article } from '../../model/index.js'
import type { Context } from '../context.js'
import { integer, type Section } from '../directives.js'
import { brief } from '../finding/brief.js'
import { type BriefSize, briefSize, listLimit, tableLimit } from '../finding/brief-size.js'
import { grave } from '../finding/grave.js'
import { mainFindings } from '../finding/main.js'
import { counted, cutText } from '../prose.js'
import { outlet } from '../quotes.js'
import { articleTable } from './articles.js'
import { signOffBox } from './sign-off.js'
import { standfirst } from './standfirst.js'

/** Page 1: an editor must need only this page. */
export const summary: Section = {
  form: 'leaf',
  attributes: { top: { type: 'integer', min: 1, max: 20 } },
  build(context, attributes) {
    const { report, translate } = context
    const main = mainFindings(context.findings, integer(attributes, 'top', 5))
    const size = briefSize(context, main)
    return [
      h('header.masthead', [
        h('p.kicker', translate('report.kicker')),
        h('h1', { lang: report.event.language, dir: 'auto' }, report.event.title),
        standfirst(context),
        ...caution(context),
      ]),
      h('section#summary', [
        h('h2', translate('report.summary.heading')),
        ...(main.length > 0
          ? [
              h(
                'ol.brief',
                main.map(finding => brief(context, finding, size)),
              ),
            ]
          : [h('p', translate('report.summary.none'))]),
        counts(context),
        ...whoPublished(context, size),
        signOffBox(context),
      ]),
    ]
  },
}

/** What makes the whole comparison doubtful must not stand on the last page. */
function caution({ report }: Context): Element[] {
  return grave(report).map(({ message }) => h('p.caution', message))
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

function whoPublished(context: Context, size: BriefSize): ElementContent[] {
  const { articles } = context.report
  const shortly = (one: Article) => outlet({ ...one, outlet: cutText(one.outlet, size.outlet) })
  if (articles.length <= tableLimit && size.table) return [articleTable(context, shortly)]
  const listed = articles.slice(0, listLimit)
  return [
    h(
      'ul.outlets',
      listed.map(one => h('li', [h('a', { href: `#article-${one.siglum}` }, shortly(one))])),
    ),
    ...(articles.length > listed.length
      ? [h('p.more', counted(context.translate, 'report.more-outlets', articles.length - listed.length))]
      : []),
  ]
}
