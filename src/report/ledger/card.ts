import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { LedgerCell, LedgerRow } from '../../model/index.js'
import type { Context } from '../context.js'
import { badge } from '../finding/badges.js'
import { withinLimit } from '../limits.js'
import { counted } from '../prose.js'
import { outlet, place, quoted, spanKey } from '../quotes.js'
import { standsOutside } from './outside.js'
import { articlesOf, isChangedCell } from './row.js'

/** One utterance under its speaker, with all of its versions. */
export function ledgerCard(context: Context, row: LedgerRow): Element {
  const base = row.cells[row.base]!
  const speaker = context.source(row.sourceId)?.name
  const lang = speaker ? context.report.event.language : undefined
  const sigla = articlesOf(row).map(id => context.article(id).siglum)
  const others = row.cells.filter(cell => cell !== base)
  return h('article.utterance', { id: `quotation-${row.id}`, dataArticles: sigla.join(' ') }, [
    h('h3', { lang, dir: 'auto' }, speaker ?? context.translate('report.ledger.no-source')),
    ...versions(context, base, others),
  ])
}

/** The fullest version, who prints it alike, and every other version once, as a word diff against it. */
export function versions(context: Context, base: LedgerCell, others: LedgerCell[]): Element[] {
  const alike = others.filter(cell => !isChangedCell(cell))
  const changed = withinLimit(context, sameWords(context, others.filter(isChangedCell)), 'versions')
  return [
    version(
      context,
      [base],
      [badge(context.translate('report.ledger.fullest'), 'kind')],
      plain(context, base),
    ),
    ...(alike.length > 0 ? [printedAlike(context, alike)] : []),
    ...changed.shown.map(cells =>
      version(context, cells, labels(context, cells[0]!), compared(context, base, cells[0]!)),
    ),
    ...changed.note,
  ]
}

/** Cells that print the same words, between marks or not, in one group: twelve outlets may share one shortened version. */
function sameWords(context: Context, cells: LedgerCell[]): LedgerCell[][] {
  const groups = new Map<string, LedgerCell[]>()
  for (const cell of cells) {
    const words = context.article(cell.article).text.slice(cell.content.start, cell.content.end)
    const key = [cell.marked, ...cell.changes, words].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), cell])
  }
  return [...groups.values()]
}

function version(
  context: Context,
  cells: LedgerCell[],
  tags: ElementContent[],
  words: ElementContent[],
): Element {
  const articles = [...new Set(cells.map(cell => context.article(cell.article)))]
  const names = articles.flatMap((article, index) => [
    ...(index > 0 ? [text(' ')] : []),
    ...outlet(article),
    text(' '),
  ])
  const places = cells.flatMap(cell => [
    text(' '),
    place(context, { article: cell.article, ...cell.content }),
  ])
  const sigla = articles.map(article => article.siglum).join(' ')
  return h('div.version', { dataArticles: sigla, dataKeep: '' }, [
    h('p.who', [...names, ...tags]),
    h('p.words', [...words, ...places]),
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

/** Beyond this share of struck words a version is shown by the words that it keeps: a wall of red cannot be read. */
const mostStruck = 0.6

/** The version as a word diff, or as it stands with how much of the fullest one it keeps. */
function compared(context: Context, base: LedgerCell, cell: LedgerCell): ElementContent[] {
  const all = wordsIn(context.article(base.article).text.slice(base.content.start, base.content.end))
  const struck = cell.diff.flatMap(change =>
    change.op === 'delete' && change.type !== 'typography'
      ? [wordsIn(context.article(base.article).text.slice(change.a.start, change.a.end))]
      : [],
  )
  const kept = all - struck.reduce((sum, words) => sum + words, 0)
  if (all < fewWords || kept >= all * (1 - mostStruck)) return diff(context, base, cell)
  const note = context.translate('report.ledger.keeps', { n: kept, all })
  return [...plain(context, cell), text(' '), h('small.keeps', note)]
}

/** A diff of a short quotation is read at a glance, whatever is struck. */
const fewWords = 12

function wordsIn(value: string): number {
  return value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** Kept words once, `del` for words of the fullest version that are missing here, `ins` for words put in. */
function diff(context: Context, base: LedgerCell, cell: LedgerCell): ElementContent[] {
  const from = context.article(base.article).text
  const to = context.article(cell.article).text
  const runs: ElementContent[] = []
  let blankOwed = false
  for (const change of cell.diff) {
    const typographic = change.type === 'typography'
    if (change.op === 'delete') {
      if (typographic) continue
      const value = from.slice(change.a.start, change.a.end)
      runs.push(
        standsOutside(context, cell, value) ? outside(context, value) : h('del', abridged(context, value)),
      )
      // The blank after struck words belongs to the other text: without it they would stick to what follows.
      blankOwed = /\s/.test(from.charAt(change.a.end)) && !/\s$/.test(value)
      continue
    }
    const value = to.slice(change.b.start, change.b.end)
    if (blankOwed && /^[^\s,.;:!?…)»”]/.test(value)) runs.push(text(' '))
    blankOwed = false
    runs.push(change.op === 'keep' || typographic ? text(value) : h('ins', value))
  }
  if (runs.length === 0) return plain(context, cell)
  const [open, close] = cell.marked ? context.format.marks : ['', '']
  return [text(open), bare(context, cell, runs), text(close)]
}

function outside(context: Context, value: string): Element {
  return h('small.outside', `[${counted(context.translate, 'report.ledger.outside', wordsIn(value))}]`)
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
  const { shown } = withinLimit(context, cells, 'versions')
  const items = shown.flatMap((cell, index) => [
    text(index === 0 ? ' ' : ', '),
    ...outlet(context.article(cell.article)),
    text(' '),
    place(context, { article: cell.article, ...cell.content }),
  ])
  const left = cells.length - shown.length
  if (left > 0) items.push(text(`, ${counted(context.translate, 'report.more-outlets', left)}`))
  return h('p.alike', [h('span.role', context.translate('report.ledger.alike')), ...items])
}
