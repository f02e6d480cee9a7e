import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type CoverageStatus, coverageStatuses, type Facet, facetKinds } from '../../model/index.js'
import type { Context } from '../context.js'
import { statusMark } from '../coverage/mark.js'
import { integer, list, type Section } from '../directives.js'
import { counted } from '../prose.js'
import { place } from '../quotes.js'
import { sectionOf, titleAttribute } from './heading.js'

// A column each for more outlets than this leaves no room for a word beside the sign.
const columnLimit = 8

/** Facts × outlets: the user's topics first, then the weightiest of each kind. Sign and word, never colour alone. */
export const coverageMatrix: Section = {
  form: 'leaf',
  attributes: {
    ...titleAttribute,
    top: { type: 'integer', min: 1, max: 1000 },
    kind: { type: 'list', values: facetKinds },
  },
  build(context, attributes) {
    const kinds = list(attributes, 'kind')
    const all = context.report.coverage.facets.filter(one => kinds.length === 0 || kinds.includes(one.kind))
    const shown = withoutTwins(chooseFacets(all, integer(attributes, 'top', 30)))
    const body: ElementContent[] =
      shown.length === 0
        ? [h('p.none', context.translate('report.coverage.none'))]
        : [legend(context), table(context, shown), ...notShown(context, all.length - shown.length)]
    return [sectionOf(context, 'coverage', 'report.coverage.heading', attributes, body)]
  },
}

/** Topics that the user asked for always stand; the others by weight, ties by id. */
export function chooseFacets(facets: Facet[], top: number): Facet[] {
  const given = facets.filter(one => one.given)
  const found = facets
    .filter(one => !one.given)
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, top)
  const order = (facet: Facet) => (facet.given ? -1 : facetKinds.indexOf(facet.kind))
  return [...given, ...found].sort((a, b) => order(a) - order(b))
}

/** A name can be a topic, a statement and a name at once: three rows of one label would contradict each other. */
function withoutTwins(facets: Facet[]): Facet[] {
  const seen = new Set<string>()
  const keyOf = ({ kind, label }: Facet) => `${kind === 'source'} ${label.toLowerCase()}`
  return facets.filter(facet => seen.size < seen.add(keyOf(facet)).size)
}

function legend(context: Context): Element {
  return h('p.legend', [
    context.translate('report.coverage.legend'),
    ...coverageStatuses.flatMap(status => [' ', statusMark(context, status)]),
  ])
}

function table(context: Context, facets: Facet[]): Element {
  const wide = context.report.articles.length > columnLimit
  return h('div.scroll', [
    h(`table.matrix${wide ? '.listed' : ''}`, [
      h('caption', context.translate('report.coverage.caption')),
      h('thead', [wide ? statusHeader(context) : outletHeader(context)]),
      h(
        'tbody',
        facets.map(facet => (wide ? listedRow(context, facet) : row(context, facet))),
      ),
    ]),
  ])
}

function outletHeader(context: Context): Element {
  const { articles } = context.report
  return h('tr', [
    h('th', { scope: 'col' }, context.translate('report.coverage.fact')),
    ...articles.map(one =>
      h('th', { scope: 'col', dataArticles: one.siglum }, [
        h('a', { href: `#article-${one.siglum}`, title: one.outlet }, one.siglum),
      ]),
    ),
  ])
}

function row(context: Context, facet: Facet): Element {
  return h('tr', { dataFacet: facet.id }, [
    label(context, facet),
    ...facet.cells.map(cell => {
      const first = cell.spans[0]
      const link = first ? [' ', place(context, { article: cell.article, ...first })] : []
      return h('td', { dataArticles: context.article(cell.article).siglum }, [
        statusMark(context, cell.status),
        ...link,
      ])
    }),
  ])
}

function label(context: Context, facet: Facet): Element {
  const { translate, report } = context
  const kind = facet.given ? translate('report.facet.given') : translate(`report.facet.${facet.kind}`)
  return h('th', { scope: 'row' }, [
    h('span.label', { lang: report.event.language, dir: 'auto' }, facet.label),
    ' ',
    h('small', kind),
  ])
}

function statusHeader(context: Context): Element {
  const name = (status: CoverageStatus) => h('th', { scope: 'col' }, [statusMark(context, status)])
  return h('tr', [
    h('th', { scope: 'col' }, context.translate('report.coverage.fact')),
    ...coverageStatuses.map(name),
  ])
}

/** With many outlets a row says which ones carry the fact and which do not. */
function listedRow(context: Context, facet: Facet): Element {
  const sigla = (status: CoverageStatus): ElementContent[] => {
    const cells = facet.cells.filter(cell => cell.status === status)
    if (cells.length === 0) return [{ type: 'text', value: '–' }]
    // Thirty letters of those that do not have it would bury the few that do: they are the others.
    if (status === 'absent' && cells.length > facet.cells.length / 2)
      return [{ type: 'text', value: counted(context.translate, 'report.coverage.others', cells.length) }]
    return cells.flatMap((cell, index): ElementContent[] => {
      const { siglum } = context.article(cell.article)
      const first = cell.spans[0]
      const target = first ? context.sentenceAt({ article: cell.article, ...first }) : null
      const link = h('a', { href: `#${target?.anchor ?? `article-${siglum}`}` }, siglum)
      return index === 0 ? [link] : [{ type: 'text', value: ' ' }, link]
    })
  }
  return h('tr', { dataFacet: facet.id }, [
    label(context, facet),
    ...coverageStatuses.map(status =>
      h('td', { dataLabel: context.translate(`report.status.${status}`) }, sigla(status)),
    ),
  ])
}

function notShown(context: Context, count: number): Element[] {
  return count > 0 ? [h('p.more', counted(context.translate, 'report.coverage.more', count))] : []
}
