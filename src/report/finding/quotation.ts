import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Evidence, Finding, LedgerCell, LedgerRow, Span } from '../../model/index.js'
import type { Context } from '../context.js'
import { versions } from '../ledger/card.js'
import { diffSide, outlet, place, spanKey } from '../quotes.js'

/** What findings about quotations say in `details`: their ledger row, and the words that changed. */
interface QuotationDetails {
  row?: unknown
  variants?: { article?: unknown; pairs?: { base?: unknown; variant?: unknown }[] }[]
}

/** The words that changed inside a piece of evidence, when the finding names them: replaced words before cut ones. */
export function changedWords(finding: Finding, evidence: Evidence): Span | undefined {
  const { variants } = finding.details as QuotationDetails
  if (!Array.isArray(variants)) return undefined
  const pairs = variants.flatMap(one => one.pairs ?? [])
  const replaced = pairs.filter(pair => isSpan(pair.base) && isSpan(pair.variant))
  const spans = [...replaced, ...pairs].flatMap(pair => [pair.base, pair.variant])
  return spans.filter(isSpan).find(span => {
    const inside = evidence.start <= span.start && span.end <= evidence.end
    const part = span.end - span.start < evidence.end - evidence.start
    return span.article === evidence.article && inside && part && span.end > span.start
  })
}

function isSpan(value: unknown): value is Evidence {
  const span = value as Partial<Evidence> | null
  return typeof span?.article === 'string' && typeof span.start === 'number' && typeof span.end === 'number'
}

/**
 * Base and variant next to each other with their word diff; several variants under the base, which is not printed again
 * for each of them; null without a row.
 */
export function quotationSides(context: Context, finding: Finding): ElementContent[] | null {
  const row = context.report.ledger.find(one => one.id === finding.details.row)
  const base = row?.cells[row.base]
  if (!row || !base) return null
  const variants = variantsOf(row, base, finding)
  if (variants.length === 0) return null
  if (variants.length > 1) return versions(context, base, variants)
  const [cell] = variants as [LedgerCell]
  return [
    h('div.columns', [
      h('div.evidence', side(context, base, diffSide(context, base.article, cell.diff, 'a'))),
      h('div.evidence', side(context, cell, diffSide(context, cell.article, cell.diff, 'b'))),
    ]),
  ]
}

/** Cells that the evidence of the finding touches; all of that evidence lies in them or in the base. */
function variantsOf(row: LedgerRow, base: LedgerCell, finding: Finding): LedgerCell[] {
  const touches = (cell: LedgerCell) => (one: Evidence) =>
    one.article === cell.article && one.start < cell.content.end && cell.content.start < one.end
  const cells = row.cells.filter(
    cell => cell !== base && cell.diff.length > 0 && finding.evidence.some(touches(cell)),
  )
  const covered = finding.evidence.every(one => [base, ...cells].some(cell => touches(cell)(one)))
  return covered ? cells : []
}

function side(context: Context, cell: LedgerCell, words: ElementContent[]): ElementContent[] {
  const article = context.article(cell.article)
  const span = { article: cell.article, ...cell.content }
  const [open, close] = cell.marked ? context.format.marks : ['', '']
  const exact: Element = h(
    'span.diff',
    { lang: article.language, dir: 'auto', dataSpan: spanKey(span) },
    words,
  )
  return [h('p.who', outlet(article)), h('p.words', [open, exact, close, ' ', place(context, span)])]
}
