import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Article } from '../../model/index.js'
import type { Context } from '../context.js'
import type { Section } from '../directives.js'
import { outlet } from '../quotes.js'
import { wordsOf } from '../words.js'
import { sectionOf, titleAttribute } from './heading.js'

/** Who published what, when, and how much of it is shared. */
export function articleTable(context: Context): Element {
  const { translate } = context
  const columns = ['outlet', 'published', 'words', 'copied', 'reworded', 'own'] as const
  return h('div.scroll', [
    h('table.articles', [
      h('caption', translate('report.articles.caption')),
      h('thead', [
        h(
          'tr',
          columns.map(one => h('th', { scope: 'col' }, translate(`report.articles.${one}`))),
        ),
      ]),
      h(
        'tbody',
        context.report.articles.map(article => articleRow(context, article)),
      ),
    ]),
  ])
}

function articleRow(context: Context, article: Article): Element {
  const { format, report } = context
  const parts = report.alignment.composition.find(one => one.article === article.id)
  const share = (count: number | undefined) =>
    parts && parts.tokens > 0 ? format.percent((count ?? 0) / parts.tokens) : '–'
  return h('tr', { dataArticles: article.siglum }, [
    h('th', { scope: 'row' }, [h('a', { href: `#article-${article.siglum}` }, outlet(article))]),
    h('td', article.publishedAt ? format.date(article.publishedAt) : '–'),
    h('td.number', format.number(wordsOf(report, article))),
    h('td.number', share(parts?.verbatim)),
    h('td.number', share(parts?.rewritten)),
    h('td.number', share(parts?.exclusive)),
  ])
}

export const articles: Section = {
  form: 'leaf',
  attributes: titleAttribute,
  build: (context, attributes) => [
    sectionOf(context, 'articles', 'report.articles.heading', attributes, [articleTable(context)]),
  ],
}
