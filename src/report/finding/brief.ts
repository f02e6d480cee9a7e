import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Article, Evidence, Finding } from '../../model/index.js'
import type { Context } from '../context.js'
import { byArticle, outlet, place, quotedShort } from '../quotes.js'
import { badges } from './badges.js'
import { anchorOf } from './card.js'
import { focusOf } from './quotation.js'
import { roleLabel } from './roles.js'

const sidesShown = 3
const charactersShown = 180

/** One of the main divergences on page 1: its title and who says what, side by side, with the exact words. */
export function brief(context: Context, finding: Finding): Element {
  const sides = byArticle(context, finding.evidence).sort((a, b) => order(a.evidence) - order(b.evidence))
  const shown = chooseSides(sides)
  return h('li', { dataKeep: '' }, [
    h('p.claim', [
      h('strong', { dir: 'auto' }, finding.title),
      ' ',
      ...badges(context, finding),
      ' ',
      h('a.page-ref', { href: `#${anchorOf(finding)}` }, context.translate('report.see')),
    ]),
    h(
      'div.columns',
      shown.map(side =>
        h('div', [h('p.who', outlet(side.article)), quotation(context, finding, side.evidence)]),
      ),
    ),
    ...alsoIn(
      context,
      sides.filter(side => !shown.includes(side) && !isNearest(side.evidence)),
    ),
  ])
}

function alsoIn(context: Context, sides: { article: Article }[]): Element[] {
  if (sides.length === 0) return []
  const sigla = sides.map(side => side.article.siglum).join(', ')
  return [h('p.more', context.translate('report.more-articles', { sigla }))]
}

/** The first ones, and where something is missing somewhere the first article that lacks it. */
function chooseSides<T extends { evidence: Evidence[] }>(sides: T[]): T[] {
  const without = sides.find(side => isNearest(side.evidence))
  const first = sides.slice(0, sidesShown)
  return without && !first.includes(without) ? [...first.slice(0, -1), without] : first
}

/** What an article has instead of the missing statement comes after the articles that have it. */
function isNearest(evidence: Evidence[]): boolean {
  return evidence.every(one => one.role === 'nearest')
}

/** The version that others are compared with comes first. */
function order(evidence: Evidence[]): number {
  if (evidence.some(one => one.role === 'base')) return 0
  return isNearest(evidence) ? 2 : 1
}

function quotation(context: Context, finding: Finding, evidence: Evidence[]): Element {
  const first = evidence[0]!
  const role = roleLabel(context, first.role)
  return h('p.words', [
    ...(role ? [h('span.role', role), ' '] : []),
    ...quotedShort(context, first, charactersShown, focusOf(finding, first)),
    ' ',
    place(context, first),
  ])
}
