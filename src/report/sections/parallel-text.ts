import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Row, RowCell } from '../../model/index.js'
import type { Context } from '../context.js'
import { integer, type Section } from '../directives.js'
import { withinLimit } from '../limits.js'
import { counted } from '../prose.js'
import { exact, outlet, place } from '../quotes.js'
import { withSharedMarked } from '../sources/shared.js'
import { sectionOf, titleAttribute } from './heading.js'

/** What several articles say of the same thing, one statement after another; words copied word for word are marked. */
export const parallelText: Section = {
  form: 'leaf',
  attributes: { ...titleAttribute, top: { type: 'integer', min: 1, max: 1000 } },
  build(context, attributes) {
    const rows = context.report.alignment.rows.filter(row => filled(row).length > 1)
    const ranked = [...rows].sort((a, b) => filled(b).length - filled(a).length || (a.id < b.id ? -1 : 1))
    const top = integer(attributes, 'top', 12)
    const chosen = new Set(ranked.slice(0, top))
    const { translate } = context
    const body: ElementContent[] =
      rows.length === 0
        ? [h('p.none', translate('report.parallel.none'))]
        : [
            h('p.explain', translate('report.parallel.explain')),
            ...rows.filter(row => chosen.has(row)).map(row => statement(context, row)),
            ...rest(
              context,
              rows.filter(row => !chosen.has(row)),
            ),
          ]
    return [sectionOf(context, 'parallel', 'report.parallel.heading', attributes, body)]
  },
}

export function filled(row: Row): RowCell[] {
  return row.cells.filter(cell => cell.spans.length > 0)
}

function rest(context: Context, rows: Row[]): Element[] {
  if (rows.length === 0) return []
  const { translate } = context
  const { shown, note } = withinLimit(context, rows, 'folded')
  return [
    h('details.rest', { dataOnly: 'html' }, [
      h('summary', counted(translate, 'report.parallel.more', rows.length)),
      ...shown.map(row => statement(context, row)),
      ...note,
    ]),
    h('p.more', { dataOnly: 'pdf' }, counted(translate, 'report.parallel.more.print', rows.length)),
  ]
}

function statement(context: Context, row: Row): Element {
  const { shown: cells, note } = withinLimit(context, filled(row), 'versions')
  const blocks = cells.map(cell => [
    h('p.who', outlet(context.article(cell.article))),
    ...sentences(context, cell),
  ])
  const { language } = context.article(row.labelSpan.article)
  return h('article.statement', { id: `row-${row.id}`, dataKeep: cells.length <= 3 ? '' : undefined }, [
    h('h3', { lang: language, dir: 'auto' }, row.label),
    cells.length <= 3
      ? h(
          'div.columns',
          blocks.map(block => h('div', block)),
        )
      : h(
          'ul.versions',
          blocks.map(block => h('li', block)),
        ),
    ...note,
  ])
}

function sentences(context: Context, cell: RowCell): Element[] {
  return cell.spans.map(span => {
    const at = { article: cell.article, ...span }
    return h('p.words', [exact(context, at, withSharedMarked(context, at)), ' ', place(context, at)])
  })
}
