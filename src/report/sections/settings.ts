import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Context } from '../context.js'
import type { Section } from '../directives.js'
import { correctionSentence } from '../method/corrections.js'
import { outlet } from '../quotes.js'
import { sectionOf, titleAttribute } from './heading.js'

/** Everything that is needed to make the same report again. */
export const settings: Section = {
  form: 'leaf',
  attributes: titleAttribute,
  build: (context, attributes) => [
    sectionOf(context, 'settings', 'report.settings.heading', attributes, [
      h(
        'dl.metadata',
        options(context).flatMap(([name, what]) => [h('dt', name), h('dd', what)]),
      ),
      inputs(context),
    ]),
  ],
}

function options(context: Context): [string, ElementContent | string][] {
  const { report, translate } = context
  const none = translate('report.settings.none')
  const topics = report.options.topics.map(one =>
    h(
      'li',
      { dir: 'auto' },
      translate('report.settings.topic', { label: one.label, terms: one.terms.join(', ') }),
    ),
  )
  const corrections = report.corrections.map(one =>
    h('li', { dir: 'auto' }, correctionSentence(context, one)),
  )
  return [
    [translate('report.settings.program'), `${report.generator.name} ${report.generator.version}`],
    [translate('report.settings.schema'), report.schemaVersion],
    [translate('report.settings.event'), h('code', report.event.id)],
    [translate('report.settings.language'), translate('report.language')],
    [translate('report.settings.topics'), topics.length > 0 ? h('ul', topics) : none],
    [
      translate('report.settings.corrections'),
      corrections.length > 0 ? h('ul', corrections) : translate('report.settings.corrections.none'),
    ],
  ]
}

function inputs(context: Context): Element {
  const { report, translate } = context
  const columns = ['article', 'file', 'hash'] as const
  return h('div.scroll', [
    h('table.inputs', [
      h('caption', translate('report.settings.inputs')),
      h('thead', [
        h(
          'tr',
          columns.map(one => h('th', { scope: 'col' }, translate(`report.settings.${one}`))),
        ),
      ]),
      h(
        'tbody',
        report.articles.map(article =>
          h('tr', [
            h('th', { scope: 'row' }, outlet(article)),
            h('td', [h('code', article.file)]),
            h('td', [h('code.hash', article.sha256)]),
          ]),
        ),
      ),
    ]),
  ])
}
