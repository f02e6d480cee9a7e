import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { LedgerCell, LedgerRow } from '../../model/index.js'
import type { Context } from '../context.js'
import { badge } from '../finding/badges.js'
import { counted } from '../prose.js'
import { outlet, place, quoted, spanKey } from '../quotes.js'
import { articlesOf, isChangedCell } from './row.js'

/** One utterance: its fullest version, who prints it alike, and every other version as a word diff against it. */
export function ledgerCard(context: Context, row: LedgerRow): Element {
  const base = row.cells[row.base]!
  const others = row.cells.filter(cell => cell !== base)
  const alike = others.filter(cell => !isChangedCell(cell))
  const speaker = context.source(row.sourceId)?.name
  const lang = speaker ? context.report.event.language : undefined
  const sigla = articlesOf(row).map(id => context.article(id).siglum)
  return h('article.utterance', { id: `quotation-${row.id}`, dataArticles: sigla.join(' ') }, [
    h('h3', { lang, dir: 'auto' }, speaker ?? context.translate('report.ledger.no-source')),
    version(context, base, [badge(context.translate('report.ledger.fullest'), 'kind')], plain(context, base)),
    ...(alike.length > 0 ? [printedAlike(context, alike)] : []),
    ...others
      .filter(isChangedCell)
      .map(cell => version(context, cell, labels(context, cell), diff(context, base, cell))),
  ])
}

function version(
  context: Context,
  cell: LedgerCell,
  tags: ElementContent[],
  words: ElementContent[],
): Element {
  const article = context.article(cell.article)
  return h('div.version', { dataArticles: article.siglum, dataKeep: '' }, [
    h('p.who', [...outlet(article), ' ', ...tags]),
    h('p.words', [...words, ' ', place(context, { article: cell.article, ...cell.content })]),
  ])
}

function plain(context: Context, cell: LedgerCell): ElementContent[] {
  const span = { article: cell.article, ...cell.content }
  return cell.marked ? quoted(context, span) : quotedAsSpeech(context, cell)
}

/** The words stand in the article without quotation marks: said so, not set between marks that nobody printed. */
function quotedAsSpeech(context: Context, cell: LedgerCell): ElementContent[] {
  const text = context.article(cell.article).text.slice(cell.content.start, cell.content.end)
  return [bare(context, cell, [{ type: 'text', value: text }])]
}

function bare(context: Context, cell: LedgerCell, children: ElementContent[]): Element {
  const { language } = context.article(cell.article)
  const dataSpan = spanKey({ article: cell.article, ...cell.content })
  return h('span.diff', { lang: language, dir: 'auto', dataSpan }, children)
}

/** Kept words once, `del` for words of the fullest version that are missing here, `ins` for words put in. */
function diff(context: Context, base: LedgerCell, cell: LedgerCell): ElementContent[] {
  const from = context.article(base.article).text
  const to = context.article(cell.article).text
  const runs = cell.diff.map((change): ElementContent => {
    if (change.op === 'delete') {
      const value = from.slice(change.a.start, change.a.end)
      return change.type === 'typography' ? text('') : h('del', abridged(context, value))
    }
    const value = to.slice(change.b.start, change.b.end)
    return change.op === 'keep' || change.type === 'typography' ? text(value) : h('ins', value)
  })
  if (runs.length === 0) return plain(context, cell)
  const [open, close] = cell.marked ? context.format.marks : ['', '']
  return [text(open), bare(context, cell, runs), text(close)]
}

// A version that keeps one clause of a long statement would bury it under the words struck out.
const longDeletion = 14

/** A long run of missing words by its first and last ones; they stand in full in the fullest version above. */
function abridged(context: Context, value: string): string {
  const words = value.split(/(?<=\s)(?=\S)/)
  if (words.length <= longDeletion) return value
  const cut = words.length - 8
  const middle = counted(context.translate, 'report.ledger.cut', cut)
  return `${words.slice(0, 4).join('').trimEnd()} […\u00a0${middle}] ${words.slice(-4).join('')}`
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}

function labels(context: Context, cell: LedgerCell): ElementContent[] {
  return cell.changes
    .filter(change => change !== 'none')
    .flatMap(change => [badge(context.translate(`report.change.${change}`), 'change'), text(' ')])
}

function printedAlike(context: Context, cells: LedgerCell[]): Element {
  const items = cells.flatMap((cell, index) => [
    text(index === 0 ? ' ' : ', '),
    ...outlet(context.article(cell.article)),
    text(' '),
    place(context, { article: cell.article, ...cell.content }),
  ])
  return h('p.alike', [h('span.role', context.translate('report.ledger.alike')), ...items])
}
