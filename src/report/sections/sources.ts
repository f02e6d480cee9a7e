import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type Article, type Part, relations } from '../../model/index.js'
import { isSafeLink } from '../compile.js'
import type { Context, NumberedSentence } from '../context.js'
import type { Section } from '../directives.js'
import { languageOf, outlet, spanKey } from '../quotes.js'
import { type BackLinks, backLinks } from '../sources/back-links.js'
import { withSharedMarked } from '../sources/shared.js'
import { sectionOf, titleAttribute } from './heading.js'

/** Every article in full, its sentences numbered and linked back to the findings that rest on them. */
export const sources: Section = {
  form: 'leaf',
  attributes: { ...titleAttribute, 'back-links': { type: 'one-of', values: ['yes', 'no'] } },
  build(context, attributes) {
    const linked = attributes['back-links'] !== 'no'
    const links = linked ? backLinks(context) : null
    const explain = linked ? 'report.sources.explain' : 'report.sources.explain.plain'
    return [
      sectionOf(context, 'sources', 'report.sources.heading', attributes, [
        h('p.explain', context.translate(explain)),
        ...(linked && context.report.articles.length > 1 ? [stripKey(context)] : []),
        ...context.report.articles.map(article => source(context, article, links)),
      ]),
    ]
  },
}

/** What the colours of the overview strips beside the texts mean. */
function stripKey({ translate }: Context): Element {
  const names = [...relations.map(one => [one, translate(`report.relation.${one}`)]), exclusive(translate)]
  return h(
    'ul.key.strip-key',
    { dataOnly: 'html' },
    names.map(([dataRelation, name]) => h('li', { dataRelation }, name)),
  )
}

function exclusive(translate: Context['translate']): string[] {
  return ['exclusive', translate('chart.sentences.exclusive')]
}

function source(context: Context, article: Article, links: BackLinks | null): Element {
  return h(
    'section.source',
    { id: `article-${article.siglum}`, dataSource: article.id, dataArticles: article.siglum },
    [
      h('h3', outlet(article)),
      ...metadata(context, article),
      h(
        'div.text',
        { lang: article.language, dir: 'auto' },
        article.parts.flatMap(part => block(context, article, part, links)),
      ),
    ],
  )
}

function metadata(context: Context, article: Article): Element[] {
  const { translate, format } = context
  const lang = languageOf(context, article)
  const rows: [string, ElementContent | string | undefined][] = [
    [translate('report.sources.title'), article.title && h('span', { lang, dir: 'auto' }, article.title)],
    [translate('report.sources.author'), article.author && h('span', { dir: 'auto' }, article.author)],
    [translate('report.sources.published'), article.publishedAt && format.date(article.publishedAt)],
    [translate('report.sources.url'), article.url && link(article.url)],
    // A masked file is called like its article.
    [translate('report.sources.file'), article.file === article.siglum ? undefined : h('code', article.file)],
  ]
  const shown = rows.filter((row): row is [string, ElementContent | string] => Boolean(row[1]))
  return [
    h(
      'dl.metadata',
      shown.flatMap(([name, what]) => [h('dt', name), h('dd', what)]),
    ),
  ]
}

/** Only web addresses become links; `javascript:` and the like are printed as text. */
function link(url: string): Element {
  if (!isSafeLink(url) || url.startsWith('#')) return h('span', { dir: 'ltr' }, url)
  return h('a', { href: url, rel: 'noreferrer', dir: 'ltr' }, url)
}

function block(context: Context, article: Article, part: Part, links: BackLinks | null): Element[] {
  const { text } = article
  const numbered = context.sentences(article.id).filter(one => one.part === part)
  if (numbered.length === 0) {
    const value = text.slice(part.start, part.end).trim()
    const label = h('span.role', { lang: context.language }, context.translate(`report.part.${part.kind}`))
    return value ? [h('p.part', { dataPart: part.kind }, [label, ' ', value])] : []
  }
  const nodes = numbered.flatMap((one, index) => {
    const next = numbered[index + 1]?.start ?? part.end
    return [sentence(context, one, links), { type: 'text', value: text.slice(one.end, next) } as const]
  })
  const lead = text.slice(part.start, numbered[0]?.start ?? part.start)
  return [h('p.part', { dataPart: part.kind, dataStart: String(part.start) }, [lead, ...nodes])]
}

function sentence(context: Context, one: NumberedSentence, links: BackLinks | null): Element {
  const back = links?.get(one.anchor) ?? []
  return h('span.sentence', { id: one.anchor, dataSpan: spanKey(one) }, [
    // A number stands at the end of no line, an arrow at the start of none.
    h('span.n', { ariaHidden: 'true' }, String(one.number)),
    '\u00a0',
    ...withSharedMarked(context, one, links !== null),
    ...(back.length > 0
      ? [
          h(
            'span.back',
            { lang: context.language },
            back.flatMap((link, index) => [index === 0 ? '\u00a0' : ' ', link]),
          ),
        ]
      : []),
  ])
}
