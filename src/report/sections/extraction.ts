import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type Article, alignedPartKinds } from '../../model/index.js'
import type { Context } from '../context.js'
import type { Section } from '../directives.js'
import { counted } from '../prose.js'
import { outlet } from '../quotes.js'
import { sectionOf, titleAttribute } from './heading.js'

/** What was read of each article and what was set aside, so that a gap is not taken for an omission. */
export const extraction: Section = {
  form: 'leaf',
  attributes: titleAttribute,
  build: (context, attributes) => [
    sectionOf(context, 'extraction', 'report.extraction.heading', attributes, [
      h('p.explain', context.translate('report.extraction.explain')),
      table(context),
      ...diagnostics(context),
    ]),
  ],
}

function table(context: Context): Element {
  const { translate } = context
  const columns = ['article', 'state', 'compared', 'aside', 'dropped'] as const
  return h('div.scroll', [
    h('table.extraction', [
      h('caption', translate('report.extraction.caption')),
      h('thead', [
        h(
          'tr',
          columns.map(one => h('th', { scope: 'col' }, translate(`report.extraction.${one}`))),
        ),
      ]),
      h(
        'tbody',
        context.report.articles.map(article => row(context, article)),
      ),
    ]),
  ])
}

function row(context: Context, article: Article): Element {
  const { translate, format } = context
  const { status, notes, dropped } = article.extraction
  const compared = article.parts.filter(part => alignedPartKinds.has(part.kind))
  const aside = article.parts.filter(part => !alignedPartKinds.has(part.kind))
  const sentences = compared.reduce((sum, part) => sum + part.sentences.length, 0)
  return h('tr', [
    h('th', { scope: 'row' }, outlet(article)),
    h('td', [translate(`report.extraction.${status}`), notes.length > 0 ? ` (${notes.join(', ')})` : '']),
    h('td', counted(translate, 'report.sentences', sentences, format.number(sentences))),
    h(
      'td',
      setAside(
        context,
        aside.map(part => ({
          label: translate(`report.part.${part.kind}`),
          text: article.text.slice(part.start, part.end).trim(),
        })),
        article,
      ),
    ),
    h(
      'td',
      setAside(
        context,
        dropped.map(one => ({ label: one.reason, text: one.text })),
        article,
      ),
    ),
  ])
}

function setAside(
  context: Context,
  blocks: { label: string; text: string }[],
  article: Article,
): ElementContent[] {
  if (blocks.length === 0) return [{ type: 'text', value: '–' }]
  const items = blocks.map(one => {
    const marks = context.format.marksAround(one.text)
    return h('li', [
      h('span.role', one.label),
      ` ${marks[0]}`,
      h('span', { lang: article.language, dir: 'auto' }, one.text),
      marks[1],
    ])
  })
  if (blocks.length <= 3) return [h('ul', items)]
  return [
    h('details', [h('summary', counted(context.translate, 'report.blocks', blocks.length)), h('ul', items)]),
  ]
}

function diagnostics(context: Context): Element[] {
  const { diagnostics: messages } = context.report
  if (messages.length === 0) return []
  return [
    h('h3', context.translate('report.extraction.messages')),
    h(
      'ul',
      messages.map(({ file, message, translations }) => {
        const said = translations?.[context.language] ?? message
        return h('li', file === '' ? said : [h('code', file), ` ${withoutFile(said, file)}`])
      }),
    ),
  ]
}

/** An error names its file at the start of its message; here the file stands before it already. */
function withoutFile(message: string, file: string): string {
  return message.startsWith(`${file} `) ? message.slice(file.length + 1) : message
}
