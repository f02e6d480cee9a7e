import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { LedgerRow } from '../../model/index.js'
import type { Context } from '../context.js'
import { integer, type Section } from '../directives.js'
import { ledgerCard } from '../ledger/card.js'
import { articlesOf, isChanged } from '../ledger/row.js'
import { withinLimit } from '../limits.js'
import { counted } from '../prose.js'
import { sectionOf, titleAttribute } from './heading.js'

/** The same utterance in several outlets, word by word against its fullest version; changed ones first. */
export const quotationLedger: Section = {
  form: 'leaf',
  attributes: { ...titleAttribute, top: { type: 'integer', min: 1, max: 1000 } },
  build(context, attributes) {
    const rows = context.report.ledger.filter(row => articlesOf(row).length > 1)
    const changed = rows.filter(isChanged)
    const same = rows.filter(row => !isChanged(row))
    const top = integer(attributes, 'top', 20)
    const body: ElementContent[] =
      rows.length === 0
        ? [h('p.none', context.translate('report.ledger.none'))]
        : [
            h('p.explain', context.translate('report.ledger.explain')),
            ...changed.slice(0, top).map(row => ledgerCard(context, row)),
            ...foldedRows(context, changed.slice(top), 'report.ledger.more'),
            ...foldedRows(context, same, 'report.ledger.same'),
          ]
    return [sectionOf(context, 'quotations', 'report.ledger.heading', attributes, body)]
  },
}

function foldedRows(
  context: Context,
  rows: LedgerRow[],
  key: 'report.ledger.more' | 'report.ledger.same',
): Element[] {
  if (rows.length === 0) return []
  const { shown, note } = withinLimit(context, rows, 'folded')
  return [
    h('details.rest', { dataOnly: 'html' }, [
      h('summary', counted(context.translate, key, rows.length)),
      ...shown.map(row => ledgerCard(context, row)),
      ...note,
    ]),
    h('p.more', { dataOnly: 'pdf' }, counted(context.translate, `${key}.print`, rows.length)),
  ]
}
