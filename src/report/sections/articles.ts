import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Article } from '../../model/index.js'
import type { Context } from '../context.js'
import type { Section } from '../directives.js'
import { outlet } from '../quotes.js'
import { wordsOf } from '../words.js'
import { sectionOf, titleAttribute } from './heading.js'

type Column = 'published' | 'words' | 'copied' | 'reworded' | 'own'

const isText = (column: Column | 'outlet') => column === 'outlet' || column === 'published'

/** Who published what, when, and how much of it is shared. Without any date there is no column of dates. */
export function articleTable(
  context: Context,
  name: (article: Article) => ElementContent[] = outlet,
): Element {
  const { translate, report } = context
  const dated = report.articles.some(article => article.publishedAt)
  const columns: Column[] = [...(dated ? (['published'] as const) : []), 'words', 'copied', 'reworded', 'own']
  return h('div.scroll', [
    h('table.articles', [
      h('caption', translate('report.articles.caption')),
      h('thead', [
        h(
          'tr',
          (['outlet', ...columns] as const).map(one =>
            h(isText(one) ? 'th' : 'th.number', { scope: 'col' }, translate(`report.articles.${one}`)),
          ),
        ),
      ]),
      h(
        'tbody',
        report.articles.map(article => articleRow(context, article, columns, name)),
      ),
    ]),
  ])
}

function articleRow(
  context: Context,
  article: Article,
  columns: Column[],
  name: (article: Article) => ElementContent[],
): Element {
  const { format, report, translate } = context
  const parts = report.alignment.composition.find(one => one.article === article.id)
  const share = (count: number | undefined) =>
    parts && parts.tokens > 0 ? format.percent((count ?? 0) / parts.tokens) : '–'
  const values: Record<Column, string> = {
    published: article.publishedAt ? format.date(article.publishedAt) : '–',
    words: format.number(wordsOf(report, article)),
    copied: share(parts?.verbatim),
    reworded: share(parts?.rewritten),
    own: share(parts?.exclusive),
  }
  return h('tr', { dataArticles: article.siglum }, [
    h('th', { scope: 'row' }, [h('a', { href: `#article-${article.siglum}` }, name(article))]),
    ...columns.map(one => {
      const dataLabel = translate(`report.articles.${one}`)
      return h(isText(one) ? 'td' : 'td.number', { dataLabel }, values[one])
    }),
  ])
}

export const articles: Section = {
  form: 'leaf',
  attributes: titleAttribute,
  build: (context, attributes) => [
    sectionOf(context, 'articles', 'report.articles.heading', attributes, [articleTable(context)]),
  ],
}
