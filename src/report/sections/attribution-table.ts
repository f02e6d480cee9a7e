import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Article, CoverageCell, Facet } from '../../model/index.js'
import type { Context } from '../context.js'
import { integer, type Section } from '../directives.js'
import { counted } from '../prose.js'
import { place } from '../quotes.js'
import { sectionOf, titleAttribute } from './heading.js'

/** Statements that outlets credit to somebody: who credits whom, the ones with different sources first. */
export const attributionTable: Section = {
  form: 'leaf',
  attributes: { ...titleAttribute, top: { type: 'integer', min: 1, max: 1000 } },
  build(context, attributes) {
    const rows = credited(context.report.coverage.facets)
    const shown = rows.slice(0, integer(attributes, 'top', 20))
    const { translate } = context
    const body: ElementContent[] =
      rows.length === 0 ? [h('p.none', translate('report.attribution.none'))] : [table(context, shown)]
    if (rows.length > shown.length) {
      body.push(h('p.more', counted(translate, 'report.coverage.more', rows.length - shown.length)))
    }
    return [sectionOf(context, 'attribution', 'report.attribution.heading', attributes, body)]
  },
}

function credited(facets: Facet[]): Facet[] {
  return facets
    .filter(one => one.kind === 'row' || one.given)
    .filter(one => carrying(one).length > 1 && carrying(one).some(cell => cell.sourceIds.length > 0))
    .sort((a, b) => variety(b) - variety(a) || b.weight - a.weight || (a.id < b.id ? -1 : 1))
}

function carrying(facet: Facet): CoverageCell[] {
  return facet.cells.filter(cell => cell.spans.length > 0)
}

/** How many different credits a statement has; the outlet's own voice counts as one. */
function variety(facet: Facet): number {
  return new Set(carrying(facet).map(cell => [...cell.sourceIds].sort().join(' '))).size
}

function table(context: Context, facets: Facet[]): Element {
  const { translate, report } = context
  const head = ['report.coverage.fact', 'report.attribution.who'] as const
  return h('div.scroll', [
    h('table.credits', [
      h('caption', translate('report.attribution.caption')),
      h('thead', [
        h(
          'tr',
          head.map(key => h('th', { scope: 'col' }, translate(key))),
        ),
      ]),
      h(
        'tbody',
        facets.map(facet =>
          h('tr', [
            h('th', { scope: 'row' }, [
              h('span.label', { lang: report.event.language, dir: 'auto' }, facet.label),
            ]),
            h('td', [h('ul', groups(context, facet))]),
          ]),
        ),
      ),
    ]),
  ])
}

/** One line for each credit: the source, then the articles that credit it. */
function groups(context: Context, facet: Facet): Element[] {
  const bySource = new Map<string, CoverageCell[]>()
  for (const cell of carrying(facet)) {
    const names = cell.sourceIds.map(id => context.source(id)?.name ?? '').filter(Boolean)
    const key = names.join(', ')
    bySource.set(key, [...(bySource.get(key) ?? []), cell])
  }
  return [...bySource].map(([names, cells]) =>
    h('li', [
      names
        ? h('strong', { lang: context.report.event.language, dir: 'auto' }, names)
        : h('em', context.translate('report.attribution.own')),
      ' — ',
      ...cells.flatMap((cell, index): ElementContent[] => [
        { type: 'text', value: index === 0 ? '' : ', ' },
        h('span.outlet', { dir: 'auto' }, nameOf(context.article(cell.article))),
        { type: 'text', value: '\u00a0' },
        place(context, { article: cell.article, ...cell.spans[0]! }),
      ]),
    ]),
  )
}

/** The outlet without its siglum, which its place repeats: «Le Monde A 6»; «Outlet A 6» where outlets are masked. */
function nameOf({ outlet, siglum }: Article): string {
  return outlet.endsWith(` ${siglum}`) ? outlet.slice(0, -siglum.length - 1) : outlet
}
